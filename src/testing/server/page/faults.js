import { change, get } from './api.js';
import { byId, element, reconcile } from './dom.js';

const effects = [
  ['503 Service Unavailable, retry after 1 s', { respond: { status: 503, retryAfter: 1 } }],
  ['429 Too Many Requests, retry after 1 s', { respond: { status: 429, retryAfter: 1, code: 'rate_limit_exceeded' } }],
  ['500 Internal Server Error', { respond: { status: 500 } }],
  ['Break the connection', { networkError: true }],
  ['Execute, then break the connection', { networkError: true, after: true }],
  ['Delay by 2 s', { delayMs: 2000 }],
  ['Cut the response after 1,000 bytes', { cut: { of: 'response', at: 1000 } }],
  ['Change a byte of the response', { corrupt: { of: 'response', at: 0 } }],
  ['Expire the upload session', { expireSession: true }],
];

function describe({ operationId, method, path, pathPattern, skip, probability, ...rest }) {
  const effect = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'times'));
  const known = effects.find(([, value]) => JSON.stringify(value) === JSON.stringify(effect));
  const target =
    operationId ??
    (path === undefined ? (pathPattern === undefined ? 'all requests' : `paths like ${pathPattern}`) : `paths that end in ${path}`);
  const more = [
    method,
    skip > 0 ? `after ${String(skip)} requests` : undefined,
    probability === undefined ? undefined : `probability ${String(probability)}`,
  ];
  return { effect: known?.[0] ?? JSON.stringify(effect), target: [target, ...more.filter(Boolean)].join(', ') };
}

/** `run` reports errors. */
export function createFaults(run) {
  const list = byId('faults');
  const [effect, target, times] = [byId('fault-effect'), byId('fault-target'), byId('fault-times')];
  effect.append(...effects.map(([label], index) => element('option', { value: index }, label)));

  byId('add-fault').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = target.value.trim();
    const selection = text === '' ? {} : text.includes('/') ? { path: text } : { operationId: text };
    void run(async () => {
      await change('POST', '/faults', {
        ...selection,
        times: times.value === 'unlimited' ? 'unlimited' : Number(times.value),
        ...effects[Number(effect.value)][1],
      });
      target.value = '';
    });
  });

  function create({ id, fault }) {
    const text = describe(fault);
    const box = element('input', {
      type: 'checkbox',
      change: () => void run(() => change('PUT', `/faults/${id}`, { enabled: box.checked })),
    });
    const label = element('label', { class: 'check' }, box, element('span', {}, text.effect, element('small', {}, text.target)));
    const remove = element(
      'button',
      {
        type: 'button',
        'aria-label': `Remove the fault: ${text.effect}, ${text.target}`,
        click: () => void run(() => change('DELETE', `/faults/${id}`)),
      },
      'Remove',
    );
    return element('li', { class: 'row' }, label, element('span', { class: 'time' }), remove);
  }

  function update(one, { enabled, applied, remaining }) {
    one.querySelector('input').checked = enabled;
    one.classList.toggle('off', !enabled);
    const left = remaining === 'unlimited' ? '' : `, ${String(remaining)} left`;
    one.querySelector('.time').textContent = `applied ${applied === 1 ? 'once' : `${String(applied)} times`}${left}`;
  }

  return {
    async refresh() {
      const { entries } = await get('/faults');
      reconcile(list, entries, ({ id, fault }) => `${id} ${JSON.stringify(fault)}`, create, update);
      list.parentElement.querySelector(':scope > .empty').hidden = entries.length > 0;
    },
    clear: () => {
      list.replaceChildren();
    },
  };
}

import { get } from './api.js';
import { block, bytes, byId, dateAndTime, element, reconcile, terms, time } from './dom.js';

/** At most this many rows stay in a list. */
const maxRows = 500;

const badge = (text, kind) => element('span', { class: `badge ${kind}` }, text);

const row = (parts, body) =>
  element('li', {}, element('details', {}, element('summary', {}, ...parts), element('div', { class: 'body' }, ...body)));

/** Shows the rows that pass the filter, and a text if there are none. */
function createFilter(list, inputs, isShown) {
  const apply = () => {
    const rows = [...list.children];
    for (const one of rows) one.hidden = !isShown(one);
    list.parentElement.querySelector(':scope > .empty').hidden = rows.some(({ hidden }) => !hidden);
  };
  for (const input of inputs) input.addEventListener('input', apply);
  list.parentElement.querySelector('form.filters')?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return apply;
}

const contains = (one, input) => one.dataset.text.includes(input.value.trim().toLowerCase());

/** A log whose entries never change: new ones are added at the top. */
function createLog(list, path, create, applyFilter) {
  let last = 0;
  return {
    async refresh() {
      for (;;) {
        const { entries, last: newest } = await get(last === 0 ? `${path}?limit=200` : `${path}?after=${String(last)}&limit=500`);
        list.prepend(...entries.map(create).reverse());
        last = entries.at(-1)?.number ?? newest;
        while (list.children.length > maxRows) list.lastElementChild.remove();
        if (entries.length === 0 || last >= newest) break;
      }
      applyFilter();
    },
    clear() {
      last = 0;
      list.replaceChildren();
    },
  };
}

function statusKind(status) {
  if (status < 300) return 'good';
  return status < 400 ? '' : status < 500 ? 'warn' : 'bad';
}

function requestRow({ number, at, method, url, operationId, status, violations, requestHeaders }) {
  const { pathname, search } = new URL(url);
  const problems = violations.map(({ kind, location, message }) => element('li', {}, `${kind}: ${location} ${message}`));
  const created = row(
    [
      element('span', { class: 'method' }, method),
      element(
        'span',
        { class: 'main' },
        pathname + search,
        element('small', {}, `${operationId ?? 'no operation of Box'} · `, element('time', { datetime: at }, time(at))),
      ),
      ...(problems.length > 0 ? [badge(problems.length === 1 ? '1 violation' : `${String(problems.length)} violations`, 'bad')] : []),
      badge(String(status), statusKind(status)),
    ],
    [
      ...(problems.length > 0 ? [element('h3', {}, 'Violations'), element('ul', {}, ...problems)] : []),
      element('h3', {}, 'Request'),
      terms([['Number', number], ['URL', url], ['Time', dateAndTime(at)], ...Object.entries(requestHeaders)]),
    ],
  );
  Object.assign(created.dataset, {
    text: `${method} ${pathname}${search} ${operationId ?? ''}`.toLowerCase(),
    status,
    violations: problems.length,
  });
  return created;
}

export function createRequests() {
  const list = byId('requests');
  const [text, status, violations] = [byId('requests-filter'), byId('requests-status'), byId('requests-violations')];
  const filter = createFilter(
    list,
    [text, status, violations],
    (one) => contains(one, text) && one.dataset.status.startsWith(status.value) && (!violations.checked || one.dataset.violations !== '0'),
  );
  return createLog(list, '/exchanges', requestRow, filter);
}

function eventRow({ event_type: type, admin_event_type: adminType, created_at: at, created_by: by, source, event_id: id }) {
  const name = source?.name ?? source?.item?.name ?? source?.login ?? '';
  const created = row(
    [
      element(
        'span',
        { class: 'main' },
        type ?? adminType,
        element(
          'small',
          {},
          [name, by.login, ''].filter((text, index) => text !== '' || index === 2).join(' · '),
          element('time', { datetime: at }, time(at)),
        ),
      ),
    ],
    [
      terms([
        ['Event ID', id],
        ['In streams of users', type ?? 'hidden'],
        ['In the enterprise’s stream', adminType ?? 'hidden'],
        ['Time', dateAndTime(at)],
      ]),
      block('Source as JSON', JSON.stringify(source, undefined, 2)),
    ],
  );
  created.dataset.text = `${type ?? ''} ${adminType ?? ''} ${name} ${by.login} ${by.name}`.toLowerCase();
  return created;
}

export function createEvents() {
  const list = byId('events');
  const text = byId('events-filter');
  return createLog(
    list,
    '/events',
    eventRow,
    createFilter(list, [text], (one) => contains(one, text)),
  );
}

const deliveryKinds = { delivered: 'good', pending: 'warn', failed: 'bad', 'not sent': '' };

/** Deliveries change with each attempt. */
export function createDeliveries() {
  const list = byId('deliveries');
  const [text, state] = [byId('deliveries-filter'), byId('deliveries-state')];
  const filter = createFilter(
    list,
    [text, state],
    (one) => contains(one, text) && (state.value === '' || one.dataset.state === state.value),
  );

  function update(one, delivery) {
    const version = `${delivery.state} ${String(delivery.attempts.length)}`;
    if (one.dataset.version === version) return;
    const attempts = delivery.attempts.map(({ at, status }) =>
      element('li', {}, `${dateAndTime(at)}: ${status === 0 ? 'no response' : String(status)}`),
    );
    const fresh = row(
      [
        element('span', { class: 'main' }, delivery.trigger, element('small', {}, delivery.address)),
        badge(delivery.state, deliveryKinds[delivery.state]),
        element('time', { class: 'time' }, delivery.attempts.length === 1 ? '1 attempt' : `${String(delivery.attempts.length)} attempts`),
      ],
      [
        terms([
          ['Delivery ID', delivery.id],
          ['Webhook ID', delivery.webhook_id],
        ]),
        ...(attempts.length > 0 ? [element('h3', {}, 'Attempts'), element('ol', {}, ...attempts)] : []),
        element('h3', {}, 'Body'),
        block('Body as JSON', JSON.stringify(delivery.body, undefined, 2)),
      ],
    );
    const [before] = one.children;
    const [after] = fresh.children;
    after.open = before?.open ?? false;
    one.replaceChildren(after);
    Object.assign(one.dataset, { version, state: delivery.state, text: `${delivery.trigger} ${delivery.address}`.toLowerCase() });
  }

  return {
    async refresh() {
      const { entries } = await get('/deliveries?limit=500');
      reconcile(
        list,
        entries.reverse(),
        ({ id }) => id,
        () => element('li'),
        update,
      );
      filter();
    },
    clear: () => {
      list.replaceChildren();
    },
  };
}

export function createUsers() {
  const list = byId('users');
  const text = byId('users-filter');
  const filter = createFilter(list, [text], (one) => contains(one, text));
  return {
    async refresh() {
      const { entries } = await get('/users');
      reconcile(
        list,
        entries,
        ({ id }) => id,
        () => element('li', { class: 'row' }),
        (one, { id, name, login, status, space_used: used }) => {
          const version = JSON.stringify([name, login, status, used]);
          if (one.dataset.version === version) return;
          one.replaceChildren(
            element('span', { class: 'main' }, name, element('small', {}, `${login} · ID ${id}`)),
            badge(status, status === 'active' ? 'good' : 'warn'),
            element('span', { class: 'time' }, `${bytes(used)} used`),
          );
          Object.assign(one.dataset, { version, text: `${name} ${login}`.toLowerCase() });
        },
      );
      filter();
    },
    clear: () => {
      list.replaceChildren();
    },
  };
}

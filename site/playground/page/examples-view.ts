import { element } from '../../browser/element.js';
import type { PlaygroundExample } from '../messages/example.js';
import { byId } from './by-id.js';

/** The list of the examples, by page. `choose` is called with the chosen one. */
export function showExamples(examples: readonly PlaygroundExample[], choose: (example: PlaygroundExample) => void): void {
  const filter = byId('examples-filter', HTMLInputElement);
  const list = byId('examples-list', HTMLElement);
  const rows = examples.map((example) => ({ example, row: rowOf(example, choose) }));
  const pages = [...new Set(examples.map(({ page }) => page))].map((page) => {
    const own = rows.filter(({ example }) => example.page === page);
    const summary = element('summary', {}, page, ' ', element('small', {}, String(own.length)));
    const details = element('details', {}, summary, element('ul', {}, ...own.map(({ row }) => row)));
    return { page, own, details };
  });
  list.replaceChildren(...pages.map(({ details }) => details));
  const count = examples.filter(({ needs }) => needs === undefined).length;
  byId('examples-count', HTMLElement).textContent = `${String(count)} of ${String(examples.length)} run here. The others have a label.`;
  const first = pages.find(({ own }) => own.some(({ example }) => example.needs === undefined));
  if (first !== undefined) first.details.open = true;
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { page, own, details } of pages) {
      for (const { example, row } of own) {
        const text = `${page} ${example.heading} ${example.code} ${example.needs ?? ''}`.toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      details.hidden = own.every(({ row }) => row.hidden);
      details.open = words.length > 0 && !details.hidden;
    }
  });
}

function rowOf(example: PlaygroundExample, choose: (example: PlaygroundExample) => void): HTMLLIElement {
  const { id, heading, page, code, needs } = example;
  const line = code.split('\n').find((one) => /\bbox\.|\bmock\.|=/.test(one) && !one.startsWith('import')) ?? '';
  const button = element(
    'button',
    { type: 'button', 'data-example': id, ...(needs === undefined ? {} : { 'data-needs': needs }) },
    element('span', {}, heading === '' ? page : heading),
    element('code', {}, line.trim()),
    ...(needs === undefined ? [] : [element('small', { class: 'needs' }, needs)]),
  );
  button.addEventListener('click', () => {
    for (const current of document.querySelectorAll('#examples-list [aria-current]')) current.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    choose(example);
  });
  return element('li', {}, button);
}

import { element } from '../../browser/element.js';
import type { LoggedRequest } from '../messages/sandbox.js';
import { byId } from './by-id.js';

/** The requests to the mock, the latest at the end. */
export function showRequests(requests: readonly LoggedRequest[]): void {
  const list = byId('requests', HTMLElement);
  const key = ({ number, status }: LoggedRequest) => `${String(number)} ${String(status)}`;
  const known = new Set(requests.map(key));
  for (const row of [...list.children]) if (!known.has(row.getAttribute('data-request') ?? '')) row.remove();
  const shown = new Set([...list.children].map((row) => row.getAttribute('data-request')));
  const added = requests.filter((request) => !shown.has(key(request)));
  if (added.length === 0) return;
  list.append(...added.map((request) => rowOf(request, key(request))));
  list.scrollTop = list.scrollHeight;
}

function rowOf({ method, path, status, operationId, violations }: LoggedRequest, key: string): HTMLLIElement {
  const count = violations.length === 0 ? 'no violations' : `${String(violations.length)} violation${violations.length === 1 ? '' : 's'}`;
  return element(
    'li',
    { 'data-request': key },
    element('b', {}, method),
    ' ',
    element('span', { class: 'path', title: operationId ?? 'Not an operation of the document' }, path),
    ' ',
    element('span', { class: status >= 400 ? 'status bad' : 'status' }, String(status)),
    ' ',
    element('small', { class: violations.length === 0 ? '' : 'bad' }, count),
    ...(violations.length === 0 ? [] : [element('ul', {}, ...violations.map((text) => element('li', {}, text)))]),
  );
}

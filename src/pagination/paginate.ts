import type { ApiClient, Answer } from '../core/api-client.js';
import { BoxDecodeError } from '../core/errors.js';
import { boxPromise } from '../core/box-promise.js';
import type { BoxList, NamedOperation } from '../core/types.js';
import { pagerOf, type Page, type Params } from './pagers.js';

/**
 * Starts a list at once and gives its first page as a promise and all its items as an iterable.
 * Iterating begins with the page that is already on its way, and asks for the next only when it is needed.
 */
export function paginate(api: ApiClient, operation: NamedOperation, args: readonly unknown[]): BoxList<unknown, Page, string> {
  const [, items] = operation.list ?? ['single', 'entries'];
  const at = [...operation.path.matchAll(/\{[^}]+\}/g)].length;
  const asked = (args[at] ?? {}) as Params;
  const pager = pagerOf(operation, asked);
  const fetchPage = (params: Params): Promise<Answer> => api.send(operation, [...args.slice(0, at), params, args[at + 1]]);
  const firstParams = pager.first(asked);
  const first = fetchPage(firstParams);

  async function* pages(): AsyncGenerator<Page> {
    let params = firstParams;
    let answer = first;
    for (;;) {
      const page = readPage(operation, (await answer).data);
      yield page;
      const next = pager.next(params, page, entriesOf(operation, page, items));
      if (next === undefined) return;
      if (JSON.stringify(next) === JSON.stringify(params)) {
        throw new BoxDecodeError(`${operation.id}: the service gave the same page again, so the list would never end`);
      }
      params = next;
      answer = fetchPage(params);
    }
  }

  async function* entries(): AsyncGenerator {
    for await (const page of pages()) yield* entriesOf(operation, page, items);
  }

  return Object.assign(boxPromise(first), { pages, [Symbol.asyncIterator]: entries }) as BoxList<unknown, Page, string>;
}

function readPage(operation: NamedOperation, data: unknown): Page {
  if (data === null || typeof data !== 'object') throw new BoxDecodeError(`${operation.id}: the answer is no page of a list`);
  return data as Page;
}

function entriesOf(operation: NamedOperation, page: Page, items: string): readonly unknown[] {
  const entries = page[items];
  if (!Array.isArray(entries)) throw new BoxDecodeError(`${operation.id}: the page has no ${items}`);
  return entries;
}

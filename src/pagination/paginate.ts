import type { Caller } from '../core/call.js';
import { invoke } from '../core/call.js';
import { BoxDecodeError } from '../core/errors.js';
import { derivedNames } from '../core/serialize.js';
import type { BoxList, BoxPromise, NamedOperation } from '../core/types.js';
import { pagerOf, type Page, type Params } from './pagers.js';

/** Makes the function of an operation that lists, as `operationFunction` does for the others. */
export function listFunction(operation: NamedOperation): (box: Caller, ...args: unknown[]) => never {
  // Typed where it is declared, in generated code.
  return (box, ...args) => paginate(box, operation, args) as never;
}

/**
 * Starts a list at once and gives its first page as a promise and all its items as an iterable.
 * Iterating begins with the page that is already on its way, and asks for the next only when it is needed.
 */
export function paginate(box: Caller, operation: NamedOperation, args: readonly unknown[]): BoxList<unknown, Page, string> {
  const [, items] = operation.list ?? ['single', 'entries'];
  const at = derivedNames(operation).path.length;
  const asked = (args[at] ?? {}) as Params;
  const pager = pagerOf(operation, asked);
  const fetchPage = (params: Params): BoxPromise<Page> => box[invoke](operation, [...args.slice(0, at), params, args[at + 1]]);
  const firstParams = pager.first(asked);
  const first = fetchPage(firstParams);

  async function* pages(): AsyncGenerator<Page> {
    let params = firstParams;
    let answer = first;
    for (;;) {
      const page = await answer;
      const entries = entriesOf(operation, page, items);
      yield page;
      const next = pager.next(params, page, entries);
      if (next === undefined) return;
      if (JSON.stringify(next) === JSON.stringify(params)) {
        throw new BoxDecodeError(`${operation.id}: the service gave the same page again, so the list would never end`);
      }
      params = next;
      answer = fetchPage(params);
    }
  }

  async function* entries(): AsyncGenerator {
    // `yield*` of a list would await each item twice.
    for await (const page of pages()) for (const item of entriesOf(operation, page, items)) yield item;
  }

  return Object.assign(first, { pages, [Symbol.asyncIterator]: entries }) as BoxList<unknown, Page, string>;
}

function entriesOf(operation: NamedOperation, page: Page | undefined, items: string): readonly unknown[] {
  const entries = page?.[items];
  if (!Array.isArray(entries)) throw new BoxDecodeError(`${operation.id}: the answer is no page of a list, it has no ${items}`);
  return entries;
}

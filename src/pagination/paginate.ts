import { boxPromise } from '../core/operation/box-promise.js';
import type { Caller } from '../core/operation/operation-function.js';
import { callOn } from '../core/operation/operation-function.js';
import { derivedNames } from '../core/encoding/parameter-names.js';
import { areArguments } from '../core/options/call-arguments.js';
import { checkNames } from '../core/options/check-names.js';
import { readSignal } from '../core/options/read-signal.js';
import { requireInteger } from '../core/options/settings.js';
import type { BoxPages, BoxPromise } from '../core/types/pages.js';
import type { ListOptions } from '../core/types/call-options.js';
import type { NamedOperation } from '../core/types/operation.js';
import { callerFrames, withCallerFrames } from '../core/errors/caller-frames.js';
import { itemIterator } from './item-iterator.js';
import { entriesOf, listError, type Listing } from './listing.js';
import { openPages } from './page-source.js';
import { choosePager, type Page, type Params } from './pagers.js';

/** Creates the function of a list operation, as `operationFunction` does for all others. */
export function listFunction(operation: NamedOperation): (box: Caller, ...args: unknown[]) => never {
  // The generated declarations have its types.
  return (box, ...args) => paginate(box, operation, args) as never;
}

/**
 * Requests the first page of a list immediately. Returns that page as a promise, and all items as an iterable. Iteration begins with this
 * page and requests the next only when needed.
 */
export function paginate(box: Caller, operation: NamedOperation, args: readonly unknown[]): BoxPages<unknown, Page> {
  const at = derivedNames(operation).path.length;
  const isValid = hasValidArguments(operation, args.slice(at));
  // The call rejects invalid arguments by name.
  const callParams = (isValid ? (args[at] ?? {}) : {}) as Params;
  const given = (isValid ? (args[at + 1] ?? {}) : {}) as ListOptions;
  const options = given.signal === undefined ? given : { ...given, signal: readSignal(operation.id, given.signal) };
  const pager = choosePager(operation, callParams);
  const fetchPage: Listing['fetchPage'] = (page, signal) =>
    callOn(box, operation, [
      ...args.slice(0, at),
      page,
      signal === undefined ? args[at + 1] : { ...options, signal },
      ...args.slice(at + 2),
    ]);
  const params = pager.first(callParams);
  const optionsError = listError(operation, params, options);
  const rejected = () => boxPromise(Promise.reject(optionsError), { isUnread: false }) as BoxPromise<Page>;
  const first = !isValid ? (callOn(box, operation, args) as BoxPromise<Page>) : optionsError === undefined ? fetchPage(params) : rejected();
  // A list may be created now and read later. Each reader gets the failure, so it is no unhandled rejection before.
  const frames = callerFrames(paginate);
  first.catch((error: unknown) => withCallerFrames(error, frames));
  const listing: Listing = { operation, options, pager, params, first, fetchPage };

  const items = () => itemIterator(openPages(listing), (page) => entriesOf(listing, page), options.signal);

  async function* pages(): AsyncGenerator<Page> {
    const source = openPages(listing);
    try {
      for (let page = await source.next(); page !== undefined; page = await source.next()) {
        entriesOf(listing, page);
        yield page;
      }
    } finally {
      source.stop();
    }
  }

  async function toArray(arrayOptions: { limit?: number | undefined } = {}): Promise<unknown[]> {
    const found: unknown[] = [];
    checkNames(`${operation.id}: toArray`, arrayOptions, { limit: 1 });
    const { limit } = arrayOptions;
    if (limit !== undefined) requireInteger(`${operation.id}: toArray's limit`, limit, 0);
    for await (const page of pages()) {
      for (const item of entriesOf(listing, page)) {
        if (found.length === limit) break;
        found.push(item);
      }
      if (found.length === limit) break;
    }
    return found;
  }

  async function firstItem(): Promise<unknown> {
    for await (const item of items()) return item;
    return undefined;
  }

  return Object.assign(first, { pages, toArray, first: firstItem, [Symbol.asyncIterator]: items });
}

function hasValidArguments(operation: NamedOperation, rest: readonly unknown[]): boolean {
  try {
    return areArguments(operation, rest);
  } catch {
    // A getter or a proxy of the caller has thrown.
    return false;
  }
}

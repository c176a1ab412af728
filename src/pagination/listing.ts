import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import { requireInteger } from '../core/options/settings.js';
import type { BoxPromise } from '../core/types/pages.js';
import type { ListOptions } from '../core/types/call-options.js';
import type { NamedOperation } from '../core/types/operation.js';
import { checkOffset, checkMarker, type Page, type Pager, type Params } from './pagers.js';
import { cycleGuard } from './cycle-guard.js';

/** One call of a list operation, shared by all its readers. */
export interface Listing {
  readonly operation: NamedOperation;
  readonly options: ListOptions;
  readonly pager: Pager;
  /** Params of the first page, which is already requested. */
  readonly params: Params;
  readonly first: BoxPromise<Page>;
  fetchPage(params: Params, signal?: AbortSignal): BoxPromise<Page>;
}

/** The pages of a list, in order. */
export interface PageSource {
  /** Resolves with `undefined` after the last. */
  next(): Promise<Page | undefined>;
  /** Aborts prefetched pages. */
  stop(): void;
}

/** Computes the params of the page after `page`, which was requested with `params`. `undefined` after the last. */
export type NextParams = (params: Params, page: Page) => Params | undefined;

/** Validates a list call before anything is sent. Returns the error, if any. */
export function listError(operation: NamedOperation, params: Params, { prefetch = 0 }: ListOptions): unknown {
  try {
    requireInteger(`${operation.id}: prefetch`, prefetch, 0);
    checkOffset(operation, params);
    checkMarker(operation, params);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The page object within a response. */
function pageObject({ operation: { list } }: Listing, page: Page | undefined): Page | undefined {
  return list?.[0] === 'nested' ? (page?.[list[1]] as Page | undefined) : page;
}

export function entriesOf(listing: Listing, page: Page | undefined): readonly unknown[] {
  const { id, list } = listing.operation;
  const isNested = list?.[0] === 'nested';
  const { fields } = listing.params;
  if (isNested && Array.isArray(fields) && !fields.includes(list[1]))
    throw new BoxConfigError(`${id}: fields must include ${list[1]}, which has the items.`);
  const name = isNested ? 'entries' : (list?.[1] ?? 'entries');
  const entries = pageObject(listing, page)?.[name];
  if (!Array.isArray(entries)) throw new BoxDecodeError(`${id}: the response has no ${list?.[1] ?? name}`, { operationId: id });
  return entries;
}

/**
 * Returns a function that computes the params of the next page. It throws BoxDecodeError if the list would never end, and BoxConfigError if
 * the service does not support the offset.
 */
export function nextPageParams(listing: Listing): NextParams {
  const { operation, pager } = listing;
  const { positionParam: positionParam = 'marker' } = pager;
  const positionIn = (params: Params) => {
    const position = params[positionParam] ?? (positionParam === 'offset' ? 0 : '');
    return typeof position === 'number' ? String(position) : typeof position === 'string' ? position : '';
  };
  const isRepeated = cycleGuard(positionIn(listing.params));
  return (params, page) => {
    const next = pager.next(params, pageObject(listing, page) ?? {}, entriesOf(listing, page));
    if (next === undefined) return undefined;
    checkOffset(operation, next);
    if (isRepeated(positionIn(next)))
      throw new BoxDecodeError(`${operation.id}: the service returned to an earlier page, so the list would never end`, {
        operationId: operation.id,
      });
    return next;
  };
}

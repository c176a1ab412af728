import { BoxConfigError, BoxDecodeError } from '../core/errors/box-errors.js';
import { toText } from '../core/encoding/encode-query.js';
import { requireInteger } from '../core/options/settings.js';
import type { BoxPromise } from '../core/types/pages.js';
import type { ListOptions } from '../core/types/call-options.js';
import type { NamedOperation } from '../core/types/operation.js';
import { checkDepth, checkMarker, type Page, type Pager, type Params } from './pagers.js';
import { cycleGuard } from './cycle-guard.js';

/** One call of a list, as all who read it share it. */
export interface Listing {
  readonly operation: NamedOperation;
  readonly options: ListOptions;
  readonly pager: Pager;
  /** The params of the first page, which is on its way. */
  readonly params: Params;
  readonly first: BoxPromise<Page>;
  fetchPage(params: Params, signal?: AbortSignal): BoxPromise<Page>;
}

/** The pages of a list, one after the other. */
export interface PageSource {
  /** `undefined` after the last. */
  next(): Promise<Page | undefined>;
  /** Gives up what has been asked for ahead. */
  stop(): void;
}

/** What is wrong with a list before anything is sent. */
export function listError(operation: NamedOperation, params: Params, { prefetch = 0 }: ListOptions): unknown {
  try {
    requireInteger(`${operation.id}: prefetch`, prefetch, 0);
    checkDepth(operation, params);
    checkMarker(operation, params);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The part of an answer that is the page. */
function frameOf({ operation: { list } }: Listing, page: Page | undefined): Page | undefined {
  return list?.[0] === 'nested' ? (page?.[list[1]] as Page | undefined) : page;
}

export function entriesOf(listing: Listing, page: Page | undefined): readonly unknown[] {
  const { id, list } = listing.operation;
  const isNested = list?.[0] === 'nested';
  const { fields } = listing.params;
  if (isNested && Array.isArray(fields) && !fields.includes(list[1]))
    throw new BoxConfigError(`${id}: fields leaves out ${list[1]}, so there is nothing to iterate.`);
  const name = isNested ? 'entries' : (list?.[1] ?? 'entries');
  const entries = frameOf(listing, page)?.[name];
  if (!Array.isArray(entries)) throw new BoxDecodeError(`${id}: the answer is no page of a list, it has no ${list?.[1] ?? name}`);
  return entries;
}

/**
 * Gives a function that leads from each page to the params of the next. It throws BoxDecodeError when the list would go round for ever, and
 * BoxConfigError when the service would not go as deep.
 */
export function stepper(listing: Listing): (params: Params, page: Page) => Params | undefined {
  const { operation, pager } = listing;
  const { at = 'marker' } = pager;
  const placeIn = (params: Params) => toText(params[at] ?? (at === 'offset' ? 0 : ''));
  const wasThere = cycleGuard(placeIn(listing.params));
  return (params, page) => {
    const next = pager.next(params, frameOf(listing, page) ?? {}, entriesOf(listing, page));
    if (next === undefined) return undefined;
    checkDepth(operation, next);
    if (wasThere(placeIn(next)))
      throw new BoxDecodeError(`${operation.id}: the service led back to an earlier page, so the list would never end`);
    return next;
  };
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import { toText } from '../core/encoding/encode-query.js';
import type { ListStyle, NamedOperation } from '../core/types/operation.js';

export type Params = Record<string, unknown>;
export type Page = Record<string, unknown>;

/** The rules of a paging style, without any request: what to ask first, and what next. */
export interface Pager {
  /** The param that says where a page begins. A list in one answer has none. */
  readonly at?: 'marker' | 'offset' | 'stream_position';
  first(params: Params): Params;
  /** The params of the page after this one; `undefined` when it was the last. */
  next(params: Params, page: Page, entries: readonly unknown[]): Params | undefined;
}

/** Chooses the style for a call: a list that offers both is followed by marker unless the call sorts, counts or says otherwise. */
export function pagerOf(operation: NamedOperation, params: Params): Pager {
  const [style] = operation.list ?? ['single'];
  if (style !== 'marker-or-offset') return pagers[style];
  return (params['usemarker'] ?? offsetParams(params).length === 0) === true ? markerByChoice : pagers.offset;
}

const offsetParams = (params: Params) => ['offset', 'sort', 'direction'].filter((name) => params[name] !== undefined);

/** Throws BoxConfigError for a marker in a list that is paged by offset: the service would pass over it and begin anew. */
export function checkMarker(operation: NamedOperation, params: Params): void {
  const { marker: given = null, usemarker } = params;
  if (operation.list?.[0] !== 'marker-or-offset' || given === null || given === '' || pagerOf(operation, params).at === 'marker') return;
  const other = usemarker === undefined ? offsetParams(params).join(', ') : 'usemarker';
  throw new BoxConfigError(`${operation.id}: marker and ${other} do not go together: paging by marker has an order of its own.`);
}

const deepest = 10_000;

/** Throws BoxConfigError in place of a request that the service would refuse: it takes an offset of 10,000 and none above. */
export function checkDepth({ id, list }: NamedOperation, { offset: start }: Params): void {
  if (start === undefined || Number(start) <= deepest) return;
  const way =
    list?.[0] === 'marker-or-offset'
      ? 'Without offset, sort, direction and usemarker: false the list is followed by marker, which reaches any depth.'
      : 'The list has no markers, so ask for less: narrow it by its other params.';
  throw new BoxConfigError(`${id}: offset ${toText(start)} is above 10,000, and the service goes no deeper. ${way}`);
}

const marker: Pager = {
  at: 'marker',
  first: (params) => params,
  next: (params, page) => {
    const { next_marker: next } = page;
    // The last page says so with null, an empty marker or none at all.
    return next === null || next === undefined || next === '' ? undefined : { ...params, marker: next };
  },
};

const markerByChoice: Pager = { ...marker, first: (params) => ({ ...params, usemarker: true }) };

const offset: Pager = {
  at: 'offset',
  first: (params) => params,
  next: (params, page, entries) => {
    // What is no number leads nowhere, which is noticed.
    const start = Number(page['offset'] ?? params['offset'] ?? 0) || 0;
    // Entries that the caller may not see are left out, so the page's limit counts and not what came.
    const step = Number(page['limit'] ?? params['limit'] ?? entries.length) || 0;
    const total = page['total_count'];
    // An empty page is no end while more is counted: all of its entries may have been left out.
    if (typeof total === 'number' ? start + step >= total : entries.length === 0) return undefined;
    return { ...params, offset: start + step };
  },
};

const streamPosition: Pager = {
  at: 'stream_position',
  first: (params) => params,
  next: (params, page, entries) => {
    const { next_stream_position: next } = page;
    if (typeof next !== 'string' && typeof next !== 'number') return undefined;
    // Nothing new at the same position means that the stream has been read to its end for now.
    if (entries.length === 0 && String(next) === toText(params['stream_position'])) return undefined;
    return { ...params, stream_position: String(next) };
  },
};

const single: Pager = { first: (params) => params, next: () => undefined };

const pagers: Record<Exclude<ListStyle, 'marker-or-offset'>, Pager> = {
  marker,
  offset,
  // The marker goes where the other params of the body go, since they are merged.
  'marker-body': marker,
  'stream-position': streamPosition,
  single,
  nested: offset,
};

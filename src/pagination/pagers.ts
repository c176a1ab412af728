import { BoxConfigError } from '../core/errors/box-errors.js';
import type { ListStyle, NamedOperation } from '../core/types/operation.js';

export type Params = Record<string, unknown>;
export type Page = Record<string, unknown>;

/** Rules of a pagination style: the params of the first and of the next page. Sends no requests. */
export interface Pager {
  /** Param with the position of a page. A list in a single response has none. */
  readonly positionParam?: 'marker' | 'offset' | 'stream_position';
  first(params: Params): Params;
  /** Params of the page after this one; `undefined` after the last. */
  next(params: Params, page: Page, entries: readonly unknown[]): Params | undefined;
}

/**
 * Chooses the style of a call. A list that supports both uses markers unless the call sorts, has an offset or sets `usemarker: false`.
 * `usemarker: true` takes precedence.
 */
export function choosePager(operation: NamedOperation, params: Params): Pager {
  const [style] = operation.list ?? ['single'];
  if (style !== 'marker-or-offset') return pagers[style];
  return (params['usemarker'] ?? offsetParams(params).length === 0) === true ? markerWithFlag : pagers.offset;
}

const offsetParams = (params: Params) => ['offset', 'sort', 'direction'].filter((name) => params[name] !== undefined);

/** Throws BoxConfigError for a marker in a list that is paged by offset, because the service would ignore it and restart. */
export function checkMarker(operation: NamedOperation, params: Params): void {
  const { marker: startMarker = null, usemarker } = params;
  if (
    operation.list?.[0] !== 'marker-or-offset' ||
    startMarker === null ||
    startMarker === '' ||
    choosePager(operation, params).positionParam === 'marker'
  )
    return;
  const other = usemarker === undefined ? offsetParams(params).join(', ') : 'usemarker';
  throw new BoxConfigError(`${operation.id}: marker cannot be combined with ${other}, because paging by marker has a fixed order.`);
}

const maxOffset = 10_000;

/** Throws BoxConfigError instead of sending a request that the service would reject. Its largest offset is 10,000. */
export function checkOffset({ id, list }: NamedOperation, { offset: start }: Params): void {
  // Any other value is rejected by the call.
  if ((typeof start !== 'number' && typeof start !== 'string') || !(Number(start) > maxOffset)) return;
  const remedy =
    list?.[0] === 'marker-or-offset'
      ? 'Leave out offset, sort, direction and usemarker: false to page by marker, which has no limit.'
      : 'The list has no markers, so narrow it with its other params.';
  throw new BoxConfigError(`${id}: offset ${String(start)} is above 10,000, the limit of the service. ${remedy}`);
}

const nextMarker: Pager['next'] = (params, page) => {
  const { next_marker: next } = page;
  // The last page has a null, empty or missing marker.
  return next === null || next === undefined || next === '' ? undefined : { ...params, marker: next };
};

const marker: Pager = { positionParam: 'marker', first: (params) => params, next: nextMarker };

// Not a copy of `marker`: bundlers keep unused code that spreads an object.
const markerWithFlag: Pager = { positionParam: 'marker', first: (params) => ({ ...params, usemarker: true }), next: nextMarker };

const offset: Pager = {
  positionParam: 'offset',
  first: (params) => params,
  next: (params, page, entries) => {
    // A value that is not a number repeats a page, which the cycle guard detects.
    const start = Number(page['offset'] ?? params['offset'] ?? 0) || 0;
    // Entries hidden from the caller are omitted, so the page's limit counts, not the number of entries.
    const step = Number(page['limit'] ?? params['limit'] ?? entries.length) || 0;
    const total = page['total_count'];
    // An empty page is not the end while more entries are counted: all entries of the page may be hidden.
    if (typeof total === 'number' ? start + step >= total : entries.length === 0) return undefined;
    return { ...params, offset: start + step };
  },
};

const streamPosition: Pager = {
  positionParam: 'stream_position',
  first: (params) => params,
  next: (params, page, entries) => {
    const { next_stream_position: next } = page;
    if (typeof next !== 'string' && typeof next !== 'number') return undefined;
    // Nothing new at the same position means that the stream has been read to its end for now.
    if (entries.length === 0 && String(next) === String(params['stream_position'])) return undefined;
    return { ...params, stream_position: String(next) };
  },
};

const single: Pager = { first: (params) => params, next: () => undefined };

const pagers: Record<Exclude<ListStyle, 'marker-or-offset'>, Pager> = {
  marker,
  offset,
  // The marker becomes a param of the body, because params are merged.
  'marker-body': marker,
  'stream-position': streamPosition,
  single,
  nested: offset,
};

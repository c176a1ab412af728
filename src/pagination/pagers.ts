import { text } from '../core/serialize.js';
import type { ListStyle, NamedOperation } from '../core/types.js';

export type Params = Record<string, unknown>;
export type Page = Record<string, unknown>;

/** The rules of a paging style, without any request: what to ask first, and what next. */
export interface Pager {
  first(params: Params): Params;
  /** The params of the page after this one; `undefined` when it was the last. */
  next(params: Params, page: Page, entries: readonly unknown[]): Params | undefined;
}

/** Chooses the style for a call: a list that offers both is followed by marker unless the call sorts, counts or says otherwise. */
export function pagerOf(operation: NamedOperation, params: Params): Pager {
  const [style] = operation.list ?? ['single'];
  if (style !== 'marker-or-offset') return pagers[style];
  const wantsOffset = ['offset', 'sort', 'direction'].some((name) => params[name] !== undefined) || params['usemarker'] === false;
  return wantsOffset ? pagers.offset : markerByChoice;
}

const marker: Pager = {
  first: (params) => params,
  next: (params, page) => {
    const { next_marker: next } = page;
    // The last page says so with null, an empty marker or none at all.
    return next === null || next === undefined || next === '' ? undefined : { ...params, marker: next };
  },
};

const markerByChoice: Pager = { ...marker, first: (params) => ({ ...params, usemarker: true }) };

const offset: Pager = {
  first: (params) => params,
  next: (params, page, entries) => {
    const start = Number(page['offset'] ?? params['offset'] ?? 0);
    // Entries that the caller may not see are left out, so the page's limit counts and not what came.
    const step = Number(page['limit'] ?? params['limit'] ?? entries.length);
    const total = page['total_count'];
    if (step <= 0) return undefined;
    if (typeof total === 'number' ? start + step >= total : entries.length === 0) return undefined;
    return { ...params, offset: start + step };
  },
};

const streamPosition: Pager = {
  first: (params) => params,
  next: (params, page, entries) => {
    const { next_stream_position: next } = page;
    if (typeof next !== 'string' && typeof next !== 'number') return undefined;
    // Nothing new at the same position means that the stream has been read to its end for now.
    if (entries.length === 0 && String(next) === text(params['stream_position'])) return undefined;
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
};

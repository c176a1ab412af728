import { decodeText, encodeText, fromBase64, toBase64 } from '../../http/bytes.js';
import { badRequest } from '../../http/errors.js';
import { booleanField, numberField, textField, type JsonObject } from '../../http/fields.js';

const maxOffset = 10_000;

export interface Page<T> {
  readonly entries: readonly T[];
  /** What stands around the entries. */
  readonly frame: Readonly<Record<string, unknown>>;
}

export type Order = readonly { readonly by: string; readonly direction: string }[];

/** A page by offset. The service goes no deeper than 10,000. */
export function offsetPage<T>(all: readonly T[], query: JsonObject, defaultLimit: number, order?: Order): Page<T> {
  const offset = numberField(query, 'offset') ?? 0;
  const limit = numberField(query, 'limit') ?? defaultLimit;
  if (offset > maxOffset) throw badRequest(`The offset ${String(offset)} is above ${String(maxOffset)}`);
  const frame = { total_count: all.length, offset, limit, ...(order === undefined ? {} : { order }) };
  return { entries: all.slice(offset, offset + limit), frame };
}

/** Where an entry stands in its list. Lists know how to compare places, also that of an entry which is gone by now. */
export type Place = readonly (string | number)[];

export interface Places<T> {
  of(entry: T): Place;
  compare(a: Place, b: Place): number;
}

/** A page by marker, of entries in the order of their places. The marker is the place of the entry before, so that nothing shifts meanwhile. */
export function markerPage<T>(
  all: readonly T[],
  query: JsonObject,
  defaultLimit: number,
  places: Places<T>,
  order?: Order,
  life: MarkerLife = forEver,
): Page<T> {
  const limit = numberField(query, 'limit') ?? defaultLimit;
  const marker = textField(query, 'marker') ?? '';
  const after = marker === '' ? undefined : placeIn(marker, life);
  const start = after === undefined ? 0 : indexAfter(all, (entry) => places.compare(places.of(entry), after) > 0);
  const entries = all.slice(start, start + limit);
  const last = entries.at(-1);
  const next = last !== undefined && all.length > start + limit ? markerAt(places.of(last), life) : null;
  return { entries, frame: { limit, next_marker: next, ...(order === undefined ? {} : { order }) } };
}

/** Index of the first entry that is beyond, found by halving: those before it are not. */
function indexAfter<T>(all: readonly T[], isBeyond: (entry: T) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBeyond(all[middle] as T)) to = middle;
    else from = middle + 1;
  }
  return from;
}

export function pageOf<T>(
  all: readonly T[],
  query: JsonObject,
  defaultLimit: number,
  places: Places<T>,
  order?: Order,
  life?: MarkerLife,
): Page<T> {
  const byMarker = booleanField(query, 'usemarker') === true;
  return byMarker ? markerPage(all, query, defaultLimit, places, order, life) : offsetPage(all, query, defaultLimit, order);
}

/** Places that are compared part by part, each in rising order. */
export function risingPlaces<T>(of: (entry: T) => Place): Places<T> {
  return { of, compare: (a, b) => a.map((part, index) => comparePart(part, b[index] ?? '')).find((sign) => sign !== 0) ?? 0 };
}

export const comparePart = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The time it is, and how long markers keep. */
export interface MarkerLife {
  readonly now: number;
  readonly seconds: number;
}

const forEver: MarkerLife = { now: 0, seconds: Infinity };

/** Opaque to the caller. */
const markerAt = (place: Place, { now }: MarkerLife): string => toBase64(encodeText(JSON.stringify([now, ...place]))).replaceAll('=', '');

function placeIn(marker: string, { now, seconds }: MarkerLife): Place {
  const value = parsed(decodeText(fromBase64(marker) ?? new Uint8Array(0)));
  if (!Array.isArray(value)) throw badRequest('The marker is not one that this list gave');
  const [at, ...place] = value as [number, ...Place];
  if (now > at + seconds * 1000) throw badRequest('The marker has expired');
  return place;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

export const answerPage = <T>(page: Page<T>, entry: (item: T) => unknown): Record<string, unknown> => ({
  ...page.frame,
  entries: page.entries.map(entry),
});

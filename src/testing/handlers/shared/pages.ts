import { decodeText, encodeText, fromBase64, toBase64 } from '../../http/bytes.js';
import { parseJson } from '../../http/decode.js';
import { badRequest } from '../../http/errors.js';
import { booleanField, numberField, textField, type JsonObject } from '../../http/fields.js';

const maxOffset = 10_000;

export interface Page<T> {
  readonly entries: readonly T[];
  /** The other properties of the page. */
  readonly envelope: Readonly<Record<string, unknown>>;
}

export type Order = readonly { readonly by: string; readonly direction: string }[];

/** A page by offset. The service rejects offsets above 10,000. */
export function offsetPage<T>(all: readonly T[], query: JsonObject, defaultLimit: number, order?: Order): Page<T> {
  const offset = numberField(query, 'offset') ?? 0;
  const limit = numberField(query, 'limit') ?? defaultLimit;
  if (offset > maxOffset) throw badRequest(`The offset ${String(offset)} is above ${String(maxOffset)}`);
  const envelope = { total_count: all.length, offset, limit, ...(order === undefined ? {} : { order }) };
  return { entries: all.slice(offset, offset + limit), envelope };
}

/** The sort key of an entry. It stays comparable after the entry is deleted. */
export type SortKey = readonly (string | number)[];

export interface KeyOrder<T> {
  of(entry: T): SortKey;
  compare(a: SortKey, b: SortKey): number;
}

/**
 * A page by marker (keyset pagination), of entries sorted by key. The marker contains the key of the previous page's last entry, so that
 * insertions and deletions do not shift the pages.
 */
export function markerPage<T>(
  all: readonly T[],
  query: JsonObject,
  defaultLimit: number,
  keys: KeyOrder<T>,
  order?: Order,
  lifetime: MarkerLifetime = noExpiry,
): Page<T> {
  const limit = numberField(query, 'limit') ?? defaultLimit;
  const marker = textField(query, 'marker') ?? '';
  const after = marker === '' ? undefined : decodeMarker(marker, lifetime);
  const start = after === undefined ? 0 : firstIndexWhere(all, (entry) => keys.compare(keys.of(entry), after) > 0);
  const entries = all.slice(start, start + limit);
  const last = entries.at(-1);
  const next = last !== undefined && all.length > start + limit ? encodeMarker(keys.of(last), lifetime) : null;
  return { entries, envelope: { limit, next_marker: next, ...(order === undefined ? {} : { order }) } };
}

/** Binary search for the first entry that matches. All entries after it match, none before it. */
export function firstIndexWhere<T>(all: readonly T[], matches: (entry: T, index: number) => boolean): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (matches(all[middle] as T, middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

export function pageOf<T>(
  all: readonly T[],
  query: JsonObject,
  defaultLimit: number,
  keys: KeyOrder<T>,
  order?: Order,
  lifetime?: MarkerLifetime,
): Page<T> {
  const byMarker = booleanField(query, 'usemarker') === true;
  return byMarker ? markerPage(all, query, defaultLimit, keys, order, lifetime) : offsetPage(all, query, defaultLimit, order);
}

/** Sort keys that are compared part by part, in ascending order. */
export function ascendingKeys<T>(of: (entry: T) => SortKey): KeyOrder<T> {
  return { of, compare: (a, b) => a.map((part, index) => comparePart(part, b[index] ?? '')).find((sign) => sign !== 0) ?? 0 };
}

export const comparePart = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

export interface MarkerLifetime {
  /** The current time, in milliseconds since 1970. */
  readonly now: number;
  readonly seconds: number;
}

const noExpiry: MarkerLifetime = { now: 0, seconds: Infinity };

/** Opaque to the caller. */
const encodeMarker = (key: SortKey, { now }: MarkerLifetime): string =>
  toBase64(encodeText(JSON.stringify([now, ...key]))).replaceAll('=', '');

function decodeMarker(marker: string, { now, seconds }: MarkerLifetime): SortKey {
  const value = parseJson(decodeText(fromBase64(marker) ?? new Uint8Array(0)));
  if (!Array.isArray(value)) throw badRequest('The marker was not issued by this list');
  const [at, ...key] = value as [number, ...SortKey];
  if (now > at + seconds * 1000) throw badRequest('The marker has expired');
  return key;
}

export const pageBody = <T>(page: Page<T>, entry: (item: T) => unknown): Record<string, unknown> => ({
  ...page.envelope,
  entries: page.entries.map(entry),
});

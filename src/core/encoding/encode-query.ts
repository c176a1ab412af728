import { isExact } from './is-exact.js';
import { unsendableError } from '../errors/unsendable.js';
import type { NamedOperation } from '../types/operation.js';

export function serializeQuery(operation: NamedOperation, query: Record<string, unknown>): Record<string, string> {
  const defined = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, queryValue(operation, name, value)]));
}

export function queryValue(operation: NamedOperation, name: string, value: unknown): string {
  return encodeOrThrow(operation, name, () => {
    if (operation.json?.includes(name) === true) return encodeURIComponent(exactJson(value, Number.MAX_VALUE));
    // Unlike `map`, visits holes.
    return Array.isArray(value) ? Array.from(value, scalar).join(',') : scalar(value);
  });
}

export function encodeOrThrow({ id }: NamedOperation, name: string, encode: () => string): string {
  try {
    return encode();
  } catch {
    throw unsendableError(id, name);
  }
}

function scalar(value: unknown): string {
  return encodeURIComponent(toText(value));
}

/** Throws for null, NaN and other values that would be sent as words. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : exactJson(value);
}

function exactJson(value: unknown, maxNumber?: number): string {
  if (value === null || !isExact(value, maxNumber)) throw new TypeError();
  return JSON.stringify(value);
}

export function queryString(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
    .join('&');
}

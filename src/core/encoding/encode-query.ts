import { unsendableError } from '../errors/unsendable.js';
import type { NamedOperation } from '../types/operation.js';

export function serializeQuery(operation: NamedOperation, query: Record<string, unknown>): Record<string, string> {
  const defined = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, queryValue(operation, name, value)]));
}

export function queryValue(operation: NamedOperation, name: string, value: unknown): string {
  return encodeOrThrow(operation, name, () => {
    if (operation.json?.includes(name) === true) return encodeURIComponent(JSON.stringify(value));
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
  const text = toText(value);
  // What remains of an object such as an AbortSignal.
  if (text === '{}') throw new TypeError();
  return encodeURIComponent(text);
}

/** Throws for null, NaN and other values that would be sent as words. `explain.ts` names them. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  const text = JSON.stringify(value) as string | undefined;
  // Larger numbers have lost digits.
  if (text === undefined || text === 'null' || Math.abs(value as number) > Number.MAX_SAFE_INTEGER) throw new TypeError();
  return text;
}

export function queryString(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
    .join('&');
}

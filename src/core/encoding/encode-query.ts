import { unsendableError } from '../errors/unsendable.js';
import type { NamedOperation } from '../types/operation.js';

export function serializeQuery(operation: NamedOperation, query: Record<string, unknown>): Record<string, string> {
  const defined = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined.map(([name, value]) => [name, queryValue(operation, name, value)]));
}

export function queryValue(operation: NamedOperation, name: string, value: unknown): string {
  return encodeOrThrow(operation, name, () => {
    if (operation.json?.includes(name) === true) return encodeURIComponent(JSON.stringify(value));
    return Array.isArray(value) ? value.map(scalar).join(',') : scalar(value);
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

export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

export function queryString(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
    .join('&');
}

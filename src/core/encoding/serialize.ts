import { BoxConfigError } from '../errors/box-errors.js';
import { unsendable } from '../errors/unsendable.js';
import type { CallOptions, DerivedNames, NamedOperation } from '../types/types.js';

/** A call taken apart into what goes where. */
export interface CallParts {
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

/** The wire name of a header parameter as callers write it: `if-match` is `ifMatch`, `BoxApi` is `boxApi`. */
export function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
}

const pathParam = /\{[^}]+\}/g;

/** The names of a template's path parameters, in order. */
export function pathParams(template: string): string[] {
  return (template.match(pathParam) ?? []).map((name) => name.slice(1, -1));
}

/** The names that every call of an operation needs. */
export function derivedNames(operation: NamedOperation): DerivedNames {
  const known = operation.derived;
  if (known !== undefined) return known;
  const derived: DerivedNames = {
    path: pathParams(operation.path),
    between: operation.path.split(pathParam),
    headers: headerNames(operation),
  };
  // Not enumerable: a changed copy of an operation works out its own.
  Object.defineProperty(operation, 'derived', { value: derived });
  return derived;
}

function headerNames({ headers = [], rename = {} }: NamedOperation): ReadonlyMap<string, string> {
  const renamed = new Map(Object.entries(rename).map(([name, wire]) => [wire, name]));
  return new Map(headers.map((wire) => [renamed.get(wire) ?? camelCase(wire), wire]));
}

/** Splits a method's arguments: path parameters, params, options. Throws BoxConfigError for a path value that would lead elsewhere. */
export function splitArguments(
  operation: NamedOperation,
  args: readonly unknown[],
): { path: string[]; params: Record<string, unknown>; options: CallOptions } {
  const { path: names } = derivedNames(operation);
  return {
    path: names.map((name, index) => pathValue(operation.id, name, args[index])),
    params: (args[names.length] ?? {}) as Record<string, unknown>,
    options: args[names.length + 1] ?? {},
  };
}

/** An empty value or dots would make the request climb to another path (RFC 3986, section 5.2.4). */
export function pathValue(operationId: string, name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new BoxConfigError(`${operationId}: ${camelCase(name)} must be a string; it is ${value === null ? 'null' : typeof value}.`);
  }
  const text = String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new BoxConfigError(`${operationId}: ${camelCase(name)} is "${text}", which names nothing.`);
  }
  // Half of a pair, which text that was cut ends with, has no place in a URL.
  if (/\p{Surrogate}/u.test(text)) throw unsendable(operationId, camelCase(name));
  return text;
}

/** The address of an operation under a base URL. `values` are those of its path parameters. */
export function urlOf(baseUrl: string, operation: NamedOperation, values: readonly string[]): string {
  const { between } = derivedNames(operation);
  return between.reduce((url, text, index) => url + encodeURIComponent(values[index - 1] ?? '') + text, baseUrl);
}

/** Sorts params into query, headers and body, as the operation says. `undefined` means left out. */
export function serializeParams(operation: NamedOperation, params: Record<string, unknown>): CallParts {
  const { headers: headerNames } = derivedNames(operation);
  const query: Record<string, string> = {};
  const headers: Record<string, string> = {};
  const body: Record<string, unknown> = { ...operation.fixedBody };
  const isQuery = (name: string) => operation.body !== 'merged' || operation.query?.includes(name) === true;
  for (const [name, value] of Object.entries(withFixedQuery(operation, params))) {
    if (value === undefined) continue;
    const header = headerNames.get(name);
    const wire = operation.rename?.[name] ?? name;
    if (header !== undefined) headers[header] = sendable(operation, name, () => text(value));
    else if (name === 'body' && operation.body !== undefined && operation.body !== 'merged') continue;
    else if (isQuery(name)) query[wire] = queryValue(operation, wire, value);
    else body[wire] = value;
  }
  return { query, headers, body: bodyValue(operation, params, body) };
}

function bodyValue(operation: NamedOperation, params: Record<string, unknown>, merged: Record<string, unknown>): unknown {
  if (operation.body === 'merged') return merged;
  if (operation.body === 'form') return { ...operation.fixedBody, ...(params['body'] as object) };
  if (operation.body !== undefined) return params['body'];
  return operation.fixedBody;
}

/** Fixed `fields` and the caller's are asked for together. */
function withFixedQuery({ fixedQuery }: NamedOperation, params: Record<string, unknown>): Record<string, unknown> {
  if (fixedQuery === undefined) return params;
  const { fields } = params;
  const fixed = fixedQuery['fields'];
  if (!Array.isArray(fixed) || !Array.isArray(fields)) return { ...params, ...fixedQuery };
  return { ...params, ...fixedQuery, fields: [...new Set([...(fixed as unknown[]), ...(fields as unknown[])])] };
}

/** Query parameters that are already known as such, for `box.raw`. */
export function serializeQuery(operation: NamedOperation, query: Record<string, unknown>): Record<string, string> {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, queryValue(operation, name, value)]));
}

/** A list is one value with commas between; a comma inside an entry is encoded, so that it does not become another entry. */
function queryValue(operation: NamedOperation, name: string, value: unknown): string {
  return sendable(operation, name, () => {
    if (operation.json?.includes(name) === true) return encodeURIComponent(JSON.stringify(value));
    return Array.isArray(value) ? value.map(scalar).join(',') : scalar(value);
  });
}

/** What the platform says of a value that it cannot write would not name it, or quote it. */
function sendable({ id }: NamedOperation, name: string, write: () => string): string {
  try {
    return write();
  } catch {
    throw unsendable(id, name);
  }
}

function scalar(value: unknown): string {
  return encodeURIComponent(text(value));
}

/** A value as text: dates as the service writes them, objects as JSON. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** Joins what `serializeParams` has already encoded. */
export function queryString(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
    .join('&');
}

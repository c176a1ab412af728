import type { NamedOperation } from '../types/operation.js';
import { unsendableError } from '../errors/unsendable.js';
import { queryValue, encodeOrThrow, toText } from './encode-query.js';
import { derivedNames } from './parameter-names.js';

export interface CallParts {
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

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
    if (header !== undefined) headers[header] = encodeOrThrow(operation, name, () => toText(value));
    else if (name === 'body' && operation.body !== undefined && operation.body !== 'merged') continue;
    else if (isQuery(name)) query[wire] = queryValue(operation, wire, value);
    else body[wire] = value;
  }
  return { query, headers, body: bodyValue(operation, params, body) };
}

function bodyValue(operation: NamedOperation, params: Record<string, unknown>, merged: Record<string, unknown>): unknown {
  if (operation.body === 'merged') return merged;
  if (params['body'] === null && operation.body !== undefined) throw unsendableError(operation.id, 'body');
  if (operation.body === 'form') return { ...operation.fixedBody, ...(params['body'] as object) };
  if (operation.body !== undefined) return params['body'];
  return operation.fixedBody;
}

function withFixedQuery({ fixedQuery }: NamedOperation, params: Record<string, unknown>): Record<string, unknown> {
  if (fixedQuery === undefined) return params;
  const { fields } = params;
  const fixed = fixedQuery['fields'];
  if (!Array.isArray(fixed) || !Array.isArray(fields)) return { ...params, ...fixedQuery };
  return { ...params, ...fixedQuery, fields: [...new Set([...(fixed as unknown[]), ...(fields as unknown[])])] };
}

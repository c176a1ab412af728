import { firstIndexWhere } from '../handlers/shared/pages.js';
import { decodeText } from '../http/bytes.js';
import { parseJson } from '../http/decode.js';
import type { JsonObject } from '../http/fields.js';
import type { IncomingRequest } from '../http/request.js';
import { ControlError, invalidField } from './control-error.js';

const maxBodyBytes = 1024 * 1024;

/** The JSON body. Empty without one. Throws 400 if it is not an object with these properties. */
export async function readBody(request: IncomingRequest, names: readonly string[]): Promise<JsonObject> {
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body.chunks()) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw new ControlError(413, `must have at most ${String(maxBodyBytes)} bytes.`, 'body');
    bytes.push(chunk);
  }
  if (size === 0) return {};
  const value = parseJson(decodeText(await new Blob(bytes).arrayBuffer().then((buffer) => new Uint8Array(buffer))));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidField('body', 'must be a JSON object.');
  requireNames(value, names, 'a property of this request. The properties are');
  return value as JsonObject;
}

/** Throws 400 for a parameter that is not in `names`, or is repeated. */
export function checkQuery(query: URLSearchParams, names: readonly string[]): void {
  requireNames(Object.fromEntries(query), names, 'a parameter of this request. The parameters are');
  const repeated = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) throw invalidField(repeated, 'must not be repeated.');
}

export function requireNames(object: object, names: readonly string[], rule: string): void {
  const unknown = Object.keys(object).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalidField(unknown, `is not ${rule} ${names.length === 0 ? 'none' : names.join(', ')}.`);
}

export function integerParameter(query: URLSearchParams, name: string, fallback: number, max = Number.MAX_SAFE_INTEGER): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > max) throw invalidField(name, `must be an integer from 0 to ${String(max)}.`);
  return value;
}

/**
 * Numbered records: those after `after`, or the latest ones, at most `limit`. The numbers ascend, so that only the records of the page are
 * numbered.
 */
export function page<T>(all: readonly T[], numberOf: (record: T, index: number) => number, query: URLSearchParams) {
  const limit = integerParameter(query, 'limit', 200, 1000);
  const after = query.get('after') === null ? undefined : integerParameter(query, 'after', 0);
  const start =
    after === undefined ? Math.max(0, all.length - limit) : firstIndexWhere(all, (record, index) => numberOf(record, index) > after);
  return all.slice(start, start + limit).map((record, index) => ({ record, number: numberOf(record, start + index) }));
}

import type { EncodedBody } from '../call/context.js';
import { readUserId, type Settings } from '../options/settings.js';
import type { CallOptions } from '../types/call-options.js';
import type { NamedOperation } from '../types/operation.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { unsendableError } from '../errors/unsendable.js';

/** Valid field names and values (RFC 9110, sections 5.1 and 5.5). */
const namePattern = /^[\w!#$%&'*+.^`|~-]+$/;
const valuePattern = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Builds the headers of a call, keyed by lowercase name, without the token. Throws BoxConfigError if a header is invalid. */
export function buildHeaders(
  { id, version }: NamedOperation,
  operationHeaders: Readonly<Record<string, string | undefined>>,
  body: EncodedBody | undefined,
  options: CallOptions,
  settings: Settings,
): Record<string, string> {
  const asUser = options.asUser ?? settings.asUser;
  const all: Record<string, string> = {
    'user-agent': settings.application === undefined ? 'box-openapi-sdk' : `box-openapi-sdk ${settings.application}`,
  };
  if (body?.contentType !== undefined && body.contentType !== null) all['content-type'] = body.contentType;
  if (version !== undefined) all['box-version'] = version;
  if (asUser !== undefined) all['as-user'] = readUserId('asUser', asUser);
  for (const name in operationHeaders) if (operationHeaders[name] !== undefined) all[name.toLowerCase()] = operationHeaders[name].trim();
  if (options.headers !== undefined) addCallerHeaders(id, options.headers, all);
  for (const name in all)
    if (!namePattern.test(name) || !valuePattern.test(all[name] ?? '')) throw unsendableError(id, `the header ${JSON.stringify(name)}`);
  return all;
}

/** Adds an object, Headers, a Map or another list of pairs. A name that a list repeats gets all values (RFC 9110, section 5.3). */
function addCallerHeaders(id: string, headers: unknown, all: Record<string, string>): void {
  const invalid = (subject: string) => new BoxConfigError(`${id}: ${subject} must be a string.`);
  const isList = Symbol.iterator in Object(headers);
  if (typeof headers !== 'object') throw new BoxConfigError(`${id}: headers must be an object or a list of pairs.`);
  const seen = new Set<string>();
  for (const pair of (isList ? headers : Object.entries(headers as object)) as Iterable<unknown>) {
    const [name, value, ...others] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof name !== 'string' || others.length > 0) throw invalid('each name in headers');
    if (value === undefined) continue;
    if (typeof value !== 'string') throw invalid(`headers[${JSON.stringify(name)}]`);
    const key = name.toLowerCase();
    all[key] = isList && seen.has(key) ? `${String(all[key])}, ${value.trim()}` : value.trim();
    seen.add(key);
  }
}

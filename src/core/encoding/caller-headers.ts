import { invalidError, readError } from '../options/check-names.js';

/**
 * The headers of a call, from an object, Headers, a Map or another list of pairs, by lowercase name. A name that a list repeats gets all
 * values (RFC 9110, section 5.3). Throws BoxConfigError that names a header that is not text.
 */
export function readCallerHeaders(id: string, headers: unknown): Record<string, string> {
  try {
    return headersFrom(id, headers);
  } catch (error) {
    throw readError(id, 'headers', error);
  }
}

function headersFrom(id: string, headers: unknown): Record<string, string> {
  const invalid = (subject: string) => invalidError(id, subject, 'be a string');
  if (typeof headers !== 'object' || headers === null) throw invalidError(id, 'headers', 'be an object or a list of pairs');
  const isList = Symbol.iterator in headers;
  const all = new Map<string, string>();
  for (const pair of (isList ? headers : Object.entries(headers)) as Iterable<unknown>) {
    const [name, value] = Array.isArray(pair) && pair.length === 2 ? (pair as unknown[]) : [];
    if (typeof name !== 'string') throw invalid('each name in headers');
    if (value === undefined) continue;
    if (typeof value !== 'string') throw invalid(`headers[${JSON.stringify(name)}]`);
    const key = name.toLowerCase();
    const before = isList ? all.get(key) : undefined;
    all.set(key, before === undefined ? value.trim() : `${before}, ${value.trim()}`);
  }
  return Object.fromEntries(all);
}

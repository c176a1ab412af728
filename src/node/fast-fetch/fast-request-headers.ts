import { acceptedEncodings } from './fast-decoder.js';
import type { RequestContent } from './fast-request-body.js';

type HeaderInit = Iterable<readonly [string, string]> | Readonly<Record<string, string>> | undefined;

/** Returns alternating names in lower case and values, with the headers that `fetch` adds. Throws TypeError for an invalid name or value. */
export function headerList(init: HeaderInit, body: RequestContent): string[] {
  const entries = normalizedEntries(init) ?? (init instanceof Headers ? init : new Headers(init as HeadersInit | undefined));
  const list: string[] = [];
  const names = new Set<string>();
  for (const [name, value] of entries) {
    // A known length takes precedence.
    if (name === 'content-length' && body.length !== undefined) continue;
    names.add(name);
    list.push(name, value);
  }
  if (!names.has('accept')) list.push('accept', '*/*');
  if (!names.has('accept-encoding')) list.push('accept-encoding', acceptedEncodings(names.has('range')));
  if (body.type !== undefined && !names.has('content-type')) list.push('content-type', body.type);
  if (body.length !== undefined) list.push('content-length', String(body.length));
  return list;
}

/** A token in lower case (RFC 9110, section 5.6.2). */
const normalName = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/;
/** Without white space at its ends, which `Headers` removes, and without bytes that it rejects. */
const normalValue = /^(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?$/;

/**
 * The entries of a plain object that `Headers` would not change; undefined for any other. `Headers` validates, combines and sorts, which costs
 * more than sending a small request.
 */
function normalizedEntries(init: HeaderInit): [string, string][] | undefined {
  if (init === undefined) return [];
  if (Object.getPrototypeOf(init) !== Object.prototype) return undefined;
  const entries = Object.entries(init as Record<string, unknown>);
  const isNormal = entries.every(([name, value]) => normalName.test(name) && typeof value === 'string' && normalValue.test(value));
  return isNormal ? (entries as [string, string][]) : undefined;
}

import type { FastRequest } from '../fast-fetch/fast-exchange.js';

/** Methods that a server expects content from, so that no content has a length too (RFC 9110, section 8.6). */
const contentMethods = new Set(['POST', 'PUT', 'PATCH']);

export interface Framing {
  /** Alternating names and values. */
  readonly headers: string[];
  /** The number of bytes that the headers declare. Undefined: content of unknown length is sent in chunks. */
  readonly length: number | undefined;
}

/** Completes the headers of a request: `host`, and the framing of its content (RFC 9112, section 6). `more` are headers for a proxy. */
export function frameRequest({ url, method, headers: given, body }: FastRequest, more: readonly string[]): Framing {
  const headers = [...given, ...more];
  const valueOf = (name: string) => {
    const index = given.findIndex((each, at) => at % 2 === 0 && each === name);
    return index === -1 ? undefined : given[index + 1];
  };
  if (valueOf('host') === undefined) headers.push('host', url.host);
  const declared = valueOf('content-length');
  const length = declared === undefined ? undefined : Number(declared);
  const { content } = body;
  if (content !== null && typeof content !== 'string' && !(content instanceof Uint8Array)) {
    if (declared === undefined) headers.push('transfer-encoding', 'chunked');
    return { headers, length };
  }
  const actual = content === null ? 0 : Buffer.byteLength(content);
  // Otherwise the rest would be taken for the next request.
  requireLength(length, actual);
  if (declared === undefined && (content !== null || contentMethods.has(method))) headers.push('content-length', String(actual));
  return { headers, length: actual };
}

/** Throws unless the content has the declared length. The code is that of node:http. */
export function requireLength(declared: number | undefined, sent: number): void {
  if (declared === undefined || sent === declared) return;
  const actual = sent > declared ? 'more bytes' : `${String(sent)} bytes`;
  const error = new Error(`The content has ${actual}, but its content-length is ${String(declared)}.`);
  throw Object.assign(error, { code: 'ERR_HTTP_CONTENT_LENGTH_MISMATCH' });
}

import { streamOf, type Bytes } from './bytes.js';

/** The response of a handler. It is validated against the document and then converted to a `Response`. */
export interface MockResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: MockResponseBody;
}

export type MockResponseBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly value: string; readonly mediaType: string }
  | { readonly kind: 'content'; readonly size: number; readonly mediaType: string; read(): AsyncIterable<Bytes> };

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}): MockResponse => ({
  status,
  headers,
  body: { kind: 'json', value },
});

export const created = (value: unknown): MockResponse => json(value, 201);

export const empty = (status = 204, headers: Record<string, string> = {}): MockResponse => ({ status, headers });

/** 202 with `Retry-After`. */
export const accepted = (seconds: number, headers: Record<string, string> = {}): MockResponse =>
  empty(202, { 'retry-after': String(seconds), ...headers });

export const redirect = (location: string): MockResponse => empty(302, { location });

export function mediaTypeOf(body: MockResponseBody): string {
  return body.kind === 'json' ? 'application/json' : body.mediaType;
}

export function toResponse(response: MockResponse, headers: Readonly<Record<string, string>>): Response {
  const { body, status } = response;
  // A plain object, because `Response` copies headers of any kind.
  const all: Record<string, string> = { ...headers, ...response.headers };
  const hasType = Object.keys(all).some((name) => name.toLowerCase() === 'content-type');
  if (body !== undefined && !hasType) all['content-type'] = mediaTypeOf(body);
  // The `Response` constructor rejects a body for these statuses.
  if (body === undefined || status === 204 || status === 304) return new Response(null, { status, headers: all });
  if (body.kind === 'content') {
    return new Response(streamOf(body.read()), { status, headers: { ...all, 'content-length': String(body.size) } });
  }
  return new Response(body.kind === 'json' ? JSON.stringify(body.value) : body.value, { status, headers: all });
}

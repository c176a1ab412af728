import type { DocumentedOperation } from './documented-operations.js';

export interface WireRequest {
  method: string;
  /** The URL without its query. */
  address: string;
  /** `name=value` pairs as they appear in the URL, sorted because their order is irrelevant. */
  query: string[];
  headers: Record<string, string>;
  body: unknown;
}

/** The documented request, serialized without the SDK's serializers. */
export function expectedRequest({ method, path, server, params, fixedQuery, body }: DocumentedOperation): WireRequest {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.find((param) => param.name === name)?.value)),
  );
  const query = new Map<string, string>();
  for (const { name, in: where, json, value } of params) {
    if (where !== 'query') continue;
    const fixed = fixedQuery[name];
    const merged = Array.isArray(fixed) && Array.isArray(value) ? [...(fixed as unknown[]), ...(value as unknown[])] : value;
    query.set(name, json ? encodeURIComponent(JSON.stringify(merged)) : commaSeparated(merged));
  }
  for (const [name, value] of Object.entries(fixedQuery)) if (!query.has(name)) query.set(name, commaSeparated(value));
  const headers = params.filter((param) => param.in === 'header').map(({ name, value }) => [name.toLowerCase(), String(value)]);
  const contentType = body === undefined ? {} : { 'content-type': body.mediaType };
  return {
    method,
    address: server + filled,
    query: [...query].map(([name, value]) => `${name}=${value}`).sort(),
    headers: { ...(Object.fromEntries(headers) as Record<string, string>), ...contentType, 'x-from-caller': 'yes' },
    body: expectedBody(body),
  };
}

function commaSeparated(value: unknown): string {
  return Array.isArray(value) ? value.map((entry) => encodeURIComponent(String(entry))).join(',') : encodeURIComponent(String(value));
}

function expectedBody(body: DocumentedOperation['body']): unknown {
  if (body === undefined) return undefined;
  if (body.mediaType.includes('json')) return Array.isArray(body.value) ? body.value : { ...(body.value as object), ...body.fixed };
  if (body.mediaType === 'application/x-www-form-urlencoded') return stringValues({ ...(body.value as object), ...body.fixed });
  if (body.mediaType.startsWith('multipart/')) return Object.entries(body.value as object).map(([name, value]) => [name, asText(value)]);
  return new TextDecoder().decode(body.value as Uint8Array);
}

function stringValues(value: object): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, asText(entry)]));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The arguments of `fetch` in the same form as the result of `expectedRequest`. */
export async function normalizedRequest(url: string, init: RequestInit): Promise<WireRequest> {
  const [address = '', search = ''] = url.split('?');
  return {
    method: String(init.method),
    address,
    query: search === '' ? [] : search.split('&').sort(),
    headers: Object.fromEntries(Array.from(new Headers(init.headers), ([name, value]) => [name, withoutBoundary(value)])),
    body: await sentBody(init.body, new Headers(init.headers).get('content-type')),
  };
}

/** The boundary of a multipart form is random. */
function withoutBoundary(value: string): string {
  return value.replace(/^(multipart\/form-data); boundary=.*$/, '$1');
}

async function sentBody(body: RequestInit['body'], contentType: string | null): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (contentType?.startsWith('multipart/') === true) {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    return Promise.all(Array.from(form, async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]));
  }
  const sent = await new Response(body).text();
  if (contentType?.includes('json') === true) return JSON.parse(sent) as unknown;
  return contentType === 'application/x-www-form-urlencoded' ? Object.fromEntries(new URLSearchParams(sent)) : sent;
}

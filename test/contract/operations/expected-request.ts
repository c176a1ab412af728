import type { Promised } from './document.js';

export interface WireRequest {
  method: string;
  /** Without the query. */
  address: string;
  /** `name=value` as it stands in the URL, sorted, since their order means nothing. */
  query: string[];
  headers: Record<string, string>;
  body: unknown;
}

/** The request as the document describes it, written down without the SDK's serializers. */
export function expectedRequest({ method, path, server, params, fixedQuery, body }: Promised): WireRequest {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params.find((param) => param.name === name)?.value)),
  );
  const query = new Map<string, string>();
  for (const { name, in: where, json, value } of params) {
    if (where !== 'query') continue;
    const fixed = fixedQuery[name];
    const united = Array.isArray(fixed) && Array.isArray(value) ? [...(fixed as unknown[]), ...(value as unknown[])] : value;
    query.set(name, json ? encodeURIComponent(JSON.stringify(united)) : listed(united));
  }
  for (const [name, value] of Object.entries(fixedQuery)) if (!query.has(name)) query.set(name, listed(value));
  const headers = params.filter((param) => param.in === 'header').map(({ name, value }) => [name.toLowerCase(), String(value)]);
  const contentType = body === undefined || body.mediaType.startsWith('multipart/') ? {} : { 'content-type': body.mediaType };
  return {
    method,
    address: server + filled,
    query: [...query].map(([name, value]) => `${name}=${value}`).sort(),
    headers: { ...(Object.fromEntries(headers) as Record<string, string>), ...contentType, 'x-from-caller': 'yes' },
    body: expectedBody(body),
  };
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.map((entry) => encodeURIComponent(String(entry))).join(',') : encodeURIComponent(String(value));
}

function expectedBody(body: Promised['body']): unknown {
  if (body === undefined) return undefined;
  if (body.mediaType.includes('json')) return Array.isArray(body.value) ? body.value : { ...(body.value as object), ...body.fixed };
  if (body.mediaType === 'application/x-www-form-urlencoded') return strings({ ...(body.value as object), ...body.fixed });
  if (body.mediaType.startsWith('multipart/')) return Object.entries(body.value as object).map(([name, value]) => [name, text(value)]);
  return new TextDecoder().decode(body.value as Uint8Array);
}

function strings(value: object): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, text(entry)]));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What was handed to `fetch`, in the form in which `expectedRequest` gives it. */
export async function sentRequest(url: string, init: RequestInit): Promise<WireRequest> {
  const [address = '', search = ''] = url.split('?');
  return {
    method: String(init.method),
    address,
    query: search === '' ? [] : search.split('&').sort(),
    headers: Object.fromEntries(new Headers(init.headers)),
    body: await sentBody(init.body, new Headers(init.headers).get('content-type')),
  };
}

async function sentBody(body: RequestInit['body'], contentType: string | null): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (body instanceof FormData) {
    return Promise.all(Array.from(body, async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]));
  }
  const sent = await new Response(body).text();
  if (contentType?.includes('json') === true) return JSON.parse(sent) as unknown;
  return contentType === 'application/x-www-form-urlencoded' ? Object.fromEntries(new URLSearchParams(sent)) : sent;
}

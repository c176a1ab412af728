import { BoxConfigError } from '../../core/errors/box-errors.js';
import { toRequestContent } from './fast-request-body.js';
import type { Engine, FastRequest } from './fast-exchange.js';
import type { FastResponse } from './fast-response.js';

export type RedirectMode = 'manual' | 'error' | 'follow';

/** Statuses and numbers as in the Fetch standard, sections 2.2.3 and 4.4. */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 20;
const sensitiveHeaders = new Set(['authorization', 'cookie', 'proxy-authorization', 'host']);

/** Sends a request, and follows or rejects its redirects. The client follows redirects itself; `follow` is for direct use of the transport. */
export async function sendWithRedirects(engine: Engine, request: FastRequest, mode: 'error' | 'follow'): Promise<FastResponse> {
  let next = request;
  for (let redirects = 0; ; redirects++) {
    const response = await engine.send(next);
    const location = response.headers.get('location');
    if (!redirectStatuses.has(response.status)) return response;
    if (mode === 'follow' && location === null) return response;
    void response.body?.cancel();
    if (mode === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    if (redirects === maxRedirects) throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
    const target = new URL(location ?? '', next.url);
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
      throw new TypeError('fetch failed', { cause: new Error('URL scheme must be a HTTP(S) scheme') });
    }
    next = redirectRequest(next, response.status, target);
  }
}

function redirectRequest(request: FastRequest, status: number, url: URL): FastRequest {
  const { method, body } = request;
  const becomesGet = (status === 303 && method !== 'GET' && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
  if (!becomesGet && body.content !== null && typeof body.content !== 'string' && !(body.content instanceof Uint8Array)) {
    throw new TypeError('fetch failed', { cause: new Error('A streamed body cannot be resent.') });
  }
  const sameOrigin = url.origin === request.url.origin;
  const headers = request.headers.filter((_, index) => {
    const name = request.headers[index - (index % 2)] ?? '';
    return (sameOrigin || !sensitiveHeaders.has(name)) && !(becomesGet && name.startsWith('content-'));
  });
  return { ...request, url, headers, redirected: true, ...(becomesGet ? { method: 'GET', body: toRequestContent(null) } : {}) };
}

export function readRedirectMode(mode: unknown): RedirectMode {
  if (mode === 'manual' || mode === 'error' || mode === 'follow' || mode === undefined) return mode ?? 'follow';
  throw new BoxConfigError('fastTransport: redirect must be manual, error or follow.');
}

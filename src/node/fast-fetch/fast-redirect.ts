import { BoxConfigError } from '../../core/errors/box-errors.js';
import { contentOf } from './fast-request-body.js';
import type { FastRequest } from './fast-exchange.js';
import type { FastResponse } from './fast-response.js';

export type RedirectMode = 'manual' | 'error' | 'follow';

type Send = (request: FastRequest) => Promise<FastResponse>;

/** Statuses and numbers as in the Fetch standard, sections 2.2.3 and 4.4. */
const redirects = new Set([301, 302, 303, 307, 308]);
const mostHops = 20;
const secret = new Set(['authorization', 'cookie', 'proxy-authorization', 'host']);

/** Sends a request and does with a redirect what the mode says. The client follows by itself; `follow` is for whoever uses the transport alone. */
export async function sendWithRedirects(send: Send, request: FastRequest, mode: RedirectMode): Promise<FastResponse> {
  let next = request;
  for (let hops = 0; ; hops++) {
    const response = await send(next);
    const location = response.headers.get('location');
    if (mode === 'manual' || !redirects.has(response.status)) return response;
    if (mode === 'follow' && location === null) return response;
    void response.body?.cancel();
    if (mode === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    if (hops === mostHops) throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
    next = redirected(next, response.status, new URL(location ?? '', next.url));
  }
}

function redirected(request: FastRequest, status: number, url: URL): FastRequest {
  const { method, body } = request;
  const becomesGet = (status === 303 && method !== 'GET' && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
  if (!becomesGet && body.content !== null && typeof body.content !== 'string' && !(body.content instanceof Uint8Array)) {
    throw new TypeError('fetch failed', { cause: new Error('A body that is sent piece by piece cannot be sent again.') });
  }
  const sameOrigin = url.origin === request.url.origin;
  const headers = request.headers.filter((_, index) => {
    const name = request.headers[index - (index % 2)] ?? '';
    return (sameOrigin || !secret.has(name)) && !(becomesGet && name.startsWith('content-'));
  });
  return { ...request, url, headers, redirected: true, ...(becomesGet ? { method: 'GET', body: contentOf(null) } : {}) };
}

export function readMode(mode: unknown): RedirectMode {
  if (mode === 'manual' || mode === 'error' || mode === 'follow' || mode === undefined) return mode ?? 'follow';
  throw new BoxConfigError('fastTransport: redirect is not manual, error or follow.');
}

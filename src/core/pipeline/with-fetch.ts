import type { RequestParts } from '../call/observer.js';
import { hasBinaryBody, isOneShot, requestBody, type Send } from '../call/context.js';
import type { Timeouts } from '../options/options.js';
import type { FetchLike } from '../options/settings.js';

/** Sends one attempt with `fetch`. Follows redirects itself, so that secrets are not sent to another origin. */
export function withFetch(fetch: FetchLike, { idleMs, firstByteMs }: Partial<Timeouts> = {}): Send {
  return async (request, context) => {
    const { method, url } = request;
    const init = (headers: RequestParts['headers'], redirect: RequestRedirect) => ({
      method,
      headers,
      redirect,
      signal: context.signal ?? null,
    });
    /*
     * A body is sent with `redirect: 'error'`. Otherwise Node buffers the whole body in memory in order to resend it, and no operation with a
     * body redirects. A stream requires `duplex` (Fetch standard, section 5.4), which the DOM types lack.
     */
    if (request.body !== undefined) {
      const body = (await requestBody(request)) ?? null;
      // A function may return the same stream for each attempt.
      if (isOneShot(body)) (await import('../encoding/require-unread.js')).requireUnread(`${context.operationId}: body`, body);
      // A request that is not resent gains nothing from giving up early. A stream may wait for its source.
      const isLimited = fetch.limitsBodies === true && hasBinaryBody(request) && !isOneShot(body);
      const limits = isLimited ? { bodyTimeouts: { idleMs, firstByteMs: context.retry === 'safe' ? firstByteMs : undefined } } : undefined;
      return fetch(url, { ...init(request.headers, 'error'), body, duplex: 'half', ...limits } as RequestInit);
    }
    const response = await fetch(url, init(request.headers, 'manual'));
    const mayRedirect = response.type === 'opaqueredirect' || response.status > 299;
    if (!mayRedirect || response.status > 399 || (method !== 'GET' && method !== 'HEAD')) return response;
    const { followRedirect } = await import('./follow-redirect.js');
    return followRedirect(response, request, context, (to, headers, redirect) => fetch(to, init(headers, redirect)));
  };
}

import type { RequestParts } from '../call/observer.js';
import { requestBody, type Send } from '../call/context.js';
import type { FetchLike } from '../options/settings.js';

/** Sends one attempt with `fetch`. Redirects are followed here, so that nothing secret leaves the origin it was meant for. */
export function withFetch(fetch: FetchLike): Send {
  return async (request, context) => {
    const { method, url } = request;
    const init = (headers: RequestParts['headers'], redirect: RequestRedirect) => ({
      method,
      headers,
      redirect,
      signal: context.signal ?? null,
    });
    /*
     * A body is sent with `redirect: 'error'`: otherwise Node keeps the whole of it in memory to be able to send it again, and no operation
     * that takes a body answers with a redirect. `duplex` is needed for a stream (Fetch standard, section 5.4) and unknown to the DOM's types.
     */
    if (request.body !== undefined) {
      const body = (await requestBody(request)) ?? null;
      return fetch(url, { ...init(request.headers, 'error'), body, duplex: 'half' } as RequestInit);
    }
    const response = await fetch(url, init(request.headers, 'manual'));
    const mayLeadOn = response.type === 'opaqueredirect' || response.status > 299;
    if (!mayLeadOn || response.status > 399 || (method !== 'GET' && method !== 'HEAD')) return response;
    const { followRedirect } = await import('./follow-redirect.js');
    return followRedirect(response, request, context, (to, headers, redirect) => fetch(to, init(headers, redirect)));
  };
}

import type { RequestParts } from '../call/observer.js';
import { hasBinaryBody, isOneShot, requestBody, type Send } from '../call/context.js';
import type { Timeouts } from '../options/options.js';
import type { FetchLike } from '../options/settings.js';

/** Sends one attempt with `fetch`. Follows redirects itself, so that secrets are not sent to another origin. */
export function withFetch(fetch: FetchLike, { idleMs, firstByteMs }: Partial<Timeouts> = {}): Send {
  let supported: RequestInit | undefined;
  return async (request, context) => {
    const { method, url } = request;
    const { cache, redirect: bodyRedirect = 'manual' } = (supported ??= supportedModes());
    const init = (headers: RequestParts['headers'], redirect: RequestRedirect) =>
      ({ method, headers, redirect, cache, signal: context.signal ?? null }) as RequestInit;
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
      const limits = isLimited
        ? { bodyTimeouts: { idleMs, firstByteMs: context.retry !== 'unsafe' ? firstByteMs : undefined } }
        : undefined;
      let response: Response;
      try {
        response = await fetch(url, { ...init(request.headers, bodyRedirect), body, duplex: 'half', ...limits } as RequestInit);
      } catch (error) {
        throw (await import('./unusable-response.js')).explainFailure(error, context);
      }
      if (isUsable(response) && !response.redirected && !isRedirect(response)) return response;
      return (await import('./unusable-response.js')).rejectResponse(response, context);
    }
    const response = await fetch(url, init(request.headers, 'manual'));
    if (!isUsable(response)) return (await import('./unusable-response.js')).rejectResponse(response, context);
    if (!isRedirect(response) || (method !== 'GET' && method !== 'HEAD')) return response;
    const { followRedirect } = await import('./follow-redirect.js');
    return followRedirect(response, request, context, (to, headers, redirect) => fetch(to, init(headers, redirect)));
  };
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status > 299 && status < 400 && status !== 304);
}

/** Whether a response has the parts of the Fetch standard that the pipeline reads. That of a custom `fetch` may not. */
function isUsable(response: Partial<Response> | undefined): response is Response {
  return (
    typeof response?.status === 'number' &&
    typeof response.headers?.get === 'function' &&
    (response.body === null || typeof response.body?.getReader === 'function')
  );
}

/**
 * The modes that the platform accepts: Workers throw for `redirect: 'error'`, older ones also for `cache`. Frameworks that patch `fetch` may
 * cache responses, which `no-store` prevents.
 */
function supportedModes(): RequestInit {
  const accepts = (init: RequestInit) => {
    try {
      new Request('http://localhost', init);
      return init;
    } catch {
      return {};
    }
  };
  return { ...accepts({ cache: 'no-store' }), ...accepts({ redirect: 'error' }) };
}

import type { RequestParts } from '../call/observer.js';
import type { Send } from '../call/context.js';
import { loadModule } from '../retry/load-retry-loop.js';
import type { Timeouts } from '../options/options.js';
import type { FetchLike } from '../options/settings.js';
import type { followRedirect as FollowRedirect } from './follow-redirect.js';
import { isRedirect, isUsable } from './response-checks.js';
import type { sendBody as SendBody } from './send-body.js';

/** Sends one attempt with `fetch`. Follows redirects itself, so that secrets are not sent to another origin. */
export function withFetch(fetch: FetchLike, timeouts: Partial<Timeouts> = {}): Send {
  let supported: RequestInit | undefined;
  // import() is slow even for a loaded module, so the functions are cached.
  let sendBody: typeof SendBody | undefined;
  let followRedirect: typeof FollowRedirect | undefined;
  return async (request, context) => {
    const { method, url } = request;
    const { cache, redirect: bodyRedirect = 'manual' } = (supported ??= supportedModes());
    const init = (headers: RequestParts['headers'], redirect: RequestRedirect) =>
      ({ method, headers, redirect, cache, signal: context.signal ?? null }) as RequestInit;
    if (request.body !== undefined) {
      sendBody ??= (await loadModule(context.operationId, () => import('./send-body.js'))).sendBody;
      // With `redirect: 'follow'`, Node would buffer the whole body in order to resend it, and no operation with a body redirects.
      return sendBody(fetch, request, context, init(request.headers, bodyRedirect), timeouts);
    }
    const response = await fetch(url, init(request.headers, 'manual'));
    if (!isUsable(response)) return (await import('./unusable-response.js')).completeResponse(response, context);
    if (!isRedirect(response) || (method !== 'GET' && method !== 'HEAD')) return response;
    followRedirect ??= (await import('./follow-redirect.js')).followRedirect;
    return followRedirect(response, request, context, (to, headers, redirect) => fetch(to, init(headers, redirect)));
  };
}

/**
 * The modes that the platform accepts: Workers throw for `redirect: 'error'`, older ones also for `cache`. Frameworks that patch `fetch` may
 * cache responses, which `no-store` prevents. The `fetch` of React Native ignores both, and would add `_=` and the time to the URL for `no-store`.
 */
function supportedModes(): RequestInit {
  const accepts = (init: RequestInit) => {
    try {
      return 'redirect' in new Request('http://localhost', init) ? init : {};
    } catch {
      return {};
    }
  };
  return { ...accepts({ cache: 'no-store' }), ...accepts({ redirect: 'error' }) };
}

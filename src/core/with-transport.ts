import { bodyOf, type BoxRequest, type CallContext, type Send } from './request.js';
import { discard } from './discard.js';
import { BoxNetworkError } from './errors.js';
import { FinalFailure } from './final-failure.js';
import type { FetchLike } from './settings.js';

const maxRedirects = 5;
/** Headers that may go to another origin: those that say what is wanted, none that says who asks. */
const travelling = /^(accept|accept-encoding|range|if-range|user-agent)$/;
const withToken = /^(accept|accept-encoding|range|if-range|user-agent|authorization)$/;

/** Sends one attempt with `fetch`, and follows redirects so that nothing secret leaves the origin it was meant for. */
export function withTransport(fetch: FetchLike): Send {
  return async (request, context) => {
    if (request.body !== undefined)
      return fetch(request.url, { ...init(request, context, 'error'), body: (await bodyOf(request)) ?? null });
    let response = await fetch(request.url, init(request, context, 'manual'));
    // A browser does not show where a redirect leads and takes every header but the token along, so it follows without them.
    if (response.type === 'opaqueredirect' && request.method === 'GET') {
      return fetch(request.url, { ...init(request, context, 'follow'), headers: withOnly(request.headers, withToken) });
    }
    let { url, headers } = request;
    for (let hops = 0; isRedirect(response); hops++) {
      const location = response.headers.get('location');
      if (location === null || !(request.method === 'GET' || request.method === 'HEAD')) return response;
      if (hops === maxRedirects) {
        throw new FinalFailure(new BoxNetworkError(`${context.operationId}: more than ${String(maxRedirects)} redirects`));
      }
      discard(response);
      const next = new URL(location, url);
      if (next.origin !== new URL(url).origin) headers = withOnly(headers, travelling);
      url = next.href;
      response = await fetch(url, { ...init(request, context, 'manual'), headers });
    }
    return response;
  };
}

/**
 * A body is sent with `redirect: 'error'`: otherwise Node keeps the whole of it in memory to be able to send it again,
 * and no operation that takes a body answers with a redirect.
 */
function init(request: BoxRequest, { signal }: CallContext, redirect: RequestRedirect): RequestInit {
  const { method, headers } = request;
  // `duplex` is needed for a stream (Fetch standard, section 5.4) and unknown to the DOM's types.
  return { method, headers, redirect, signal: signal ?? null, duplex: 'half' } as RequestInit;
}

function isRedirect({ status }: Response): boolean {
  return status > 300 && status < 309 && status !== 304;
}

function withOnly(headers: Headers, names: RegExp): Headers {
  return new Headers([...headers].filter(([name]) => names.test(name)));
}

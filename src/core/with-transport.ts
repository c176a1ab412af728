import { bodyOf, BoxRequest, type CallContext, type Send } from './request.js';
import { discard } from './discard.js';
import { BoxNetworkError } from './errors.js';
import { FinalFailure } from './final-failure.js';
import type { FetchLike } from './settings.js';

const maxRedirects = 5;
/** Headers that may go to another origin: those that say what is wanted, none that says who asks. */
const travelling = new Set(['accept', 'accept-encoding', 'range', 'if-range', 'user-agent']);

/** Sends one attempt with `fetch`, and follows redirects so that nothing secret leaves the origin it was meant for. */
export function withTransport(fetch: FetchLike): Send {
  return async (request, context) => {
    if (request.body !== undefined) return fetch(request.url, init(request, context, 'error'));
    let response = await fetch(request.url, init(request, context, 'manual'));
    // A browser does not show where a redirect leads and takes every header but the token along, so it follows without them.
    if (response.type === 'opaqueredirect' && request.method === 'GET')
      return fetch(request.url, init(withoutCustomHeaders(request), context, 'follow'));
    let { url, headers } = request;
    for (let hops = 0; isRedirect(response); hops++) {
      const location = response.headers.get('location');
      if (location === null || !(request.method === 'GET' || request.method === 'HEAD')) return response;
      if (hops === maxRedirects) {
        throw new FinalFailure(new BoxNetworkError(`${context.operationId}: more than ${String(maxRedirects)} redirects`));
      }
      discard(response);
      const next = new URL(location, url);
      if (next.origin !== new URL(url).origin) headers = onlyTravelling(headers);
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
function init(request: BoxRequest, context: CallContext, redirect: RequestRedirect): RequestInit {
  const body = bodyOf(request);
  return {
    method: request.method,
    headers: request.headers,
    redirect,
    ...(context.signal === undefined ? {} : { signal: context.signal }),
    ...(body === undefined ? {} : { body }),
    // Needed for a stream (Fetch standard, section 5.4), unknown to the DOM's types.
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  };
}

function isRedirect({ status }: Response): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function onlyTravelling(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => travelling.has(name)));
}

function withoutCustomHeaders(request: BoxRequest): BoxRequest {
  const headers = new Headers([...request.headers].filter(([name]) => travelling.has(name) || name === 'authorization'));
  return new BoxRequest(request.url, { method: request.method, headers, body: request.body });
}

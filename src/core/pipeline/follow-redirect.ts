import { discardBody } from '../util/ignore.js';
import { BoxNetworkError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import type { RequestParts } from '../call/observer.js';
import type { CallContext } from '../call/context.js';

const maxRedirects = 5;
/** Headers that may go to another origin: those that say what is wanted, none that says who asks. */
const travelling = /^(accept|accept-encoding|range|if-range|user-agent)$/;
const withToken = /^(accept|accept-encoding|range|if-range|user-agent|authorization)$/;

/** Sends a request without a body. */
type Go = (url: string, headers: RequestParts['headers'], redirect: 'manual' | 'follow') => Promise<Response>;

/** Follows the redirect of an answer so that nothing secret leaves the origin it was meant for. */
export async function followRedirect(first: Response, request: RequestParts, { operationId }: CallContext, go: Go): Promise<Response> {
  // A browser does not show where a redirect leads and takes every header but the token along, so it follows without them.
  if (first.type === 'opaqueredirect') return go(request.url, withOnly(request.headers, withToken), 'follow');
  let { url, headers } = request;
  let response = first;
  for (let hops = 0; isRedirect(response); hops++) {
    const location = response.headers.get('location');
    if (location === null) return response;
    if (hops === maxRedirects)
      throw new NonRetryableFailure(new BoxNetworkError(`${operationId}: more than ${String(maxRedirects)} redirects`));
    discardBody(response);
    const next = new URL(location, url);
    if (next.origin !== new URL(url).origin) headers = withOnly(headers, travelling);
    url = next.href;
    response = await go(url, headers, 'manual');
  }
  return response;
}

function isRedirect({ status }: Response): boolean {
  return status > 300 && status < 309 && status !== 304;
}

function withOnly(headers: RequestParts['headers'], names: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.test(name)));
}

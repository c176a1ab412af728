import { discardBody } from '../util/ignore.js';
import { BoxNetworkError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import type { RequestParts } from '../call/observer.js';
import type { CallContext } from '../call/context.js';

const maxRedirects = 5;
/** Headers that may be sent to another origin: those that describe the request, none that identifies the caller. */
const crossOriginHeaders = /^(accept|accept-encoding|range|if-range|user-agent)$/;
const browserHeaders = /^(accept|accept-encoding|range|if-range|user-agent|authorization)$/;

/** Sends a request without a body. */
type SendTo = (url: string, headers: RequestParts['headers'], redirect: 'manual' | 'follow') => Promise<Response>;

/** Follows the redirects of a response. Secrets are not sent to another origin. */
export async function followRedirect(
  first: Response,
  request: RequestParts,
  { operationId }: CallContext,
  sendTo: SendTo,
): Promise<Response> {
  // A browser hides the redirect target and forwards every header but the token, so the other headers are dropped before it follows.
  if (first.type === 'opaqueredirect') return sendTo(request.url, pickHeaders(request.headers, browserHeaders), 'follow');
  let { url, headers } = request;
  let response = first;
  for (let hops = 0; isRedirect(response); hops++) {
    const location = response.headers.get('location');
    if (location === null) return response;
    if (hops === maxRedirects)
      throw new NonRetryableFailure(new BoxNetworkError(`${operationId}: more than ${String(maxRedirects)} redirects`));
    // Canceling an empty body would create an error, which takes longer than reading it.
    if (response.headers.get('content-length') === '0') response.arrayBuffer().catch(() => undefined);
    else discardBody(response);
    const next = redirectTarget(location, url, operationId);
    if (next.origin !== new URL(url).origin) headers = pickHeaders(headers, crossOriginHeaders);
    url = next.href;
    response = await sendTo(url, headers, 'manual');
  }
  return response;
}

/** Only http and https: `data:` would pass its text off as the service's response. The URL is not shown, because it can grant access. */
function redirectTarget(location: string, base: string, operationId: string): URL {
  const target = URL.canParse(location, base) ? new URL(location, base) : undefined;
  if (target !== undefined && /^https?:$/.test(target.protocol) && target.username === '' && target.password === '') return target;
  const what = target === undefined ? 'an invalid URL' : httpProblem(target);
  throw new NonRetryableFailure(new BoxNetworkError(`${operationId}: the response redirects to ${what}. Nothing was sent to it.`));
}

function httpProblem({ protocol }: URL): string {
  if (/^https?:$/.test(protocol)) return 'a URL with a user name or password';
  const known = /^(data|file|javascript|blob|about|ftp|wss?):$/.test(protocol) ? ` (${protocol})` : '';
  return `a URL that is neither http nor https${known}`;
}

function isRedirect({ status }: Response): boolean {
  return status > 300 && status < 309 && status !== 304;
}

function pickHeaders(headers: RequestParts['headers'], names: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.test(name)));
}

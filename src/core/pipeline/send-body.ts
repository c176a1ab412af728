import type { RequestParts } from '../call/observer.js';
import { hasBinaryBody, isOneShot, type CallContext, type RequestBody } from '../call/context.js';
import { requireUnread } from '../encoding/require-unread.js';
import type { Timeouts } from '../options/options.js';
import type { FetchLike } from '../options/settings.js';
import { isRedirect, isUsable } from './response-checks.js';
import { completeResponse, explainFailure, rejectResponse } from './unusable-response.js';

/** Sends one attempt that has a body. `init` has everything but the body. */
export async function sendBody(
  fetch: FetchLike,
  request: RequestParts,
  context: CallContext,
  init: RequestInit,
  { idleMs, firstByteMs }: Partial<Timeouts>,
): Promise<Response> {
  const body = (await requestBody(request)) ?? null;
  // A function may return the same stream for each attempt.
  if (isOneShot(body)) requireUnread(`${context.operationId}: body`, body);
  // A request that is not resent gains nothing from giving up early. A stream may wait for its source.
  const isLimited = fetch.limitsBodies === true && hasBinaryBody(request) && !isOneShot(body);
  const limits = isLimited ? { bodyTimeouts: { idleMs, firstByteMs: context.retry !== 'unsafe' ? firstByteMs : undefined } } : undefined;
  let response: Response;
  try {
    // A stream requires `duplex` (Fetch standard, section 5.4), which the DOM types lack.
    response = await fetch(request.url, { ...init, body, duplex: 'half', ...limits } as RequestInit);
  } catch (error) {
    throw explainFailure(error, context);
  }
  if (!isUsable(response)) return completeResponse(response, context);
  if (!response.redirected && !isRedirect(response)) return response;
  return rejectResponse(response, context);
}

/** The body of one attempt. A function creates a new one each time, possibly asynchronously. */
function requestBody(request: RequestParts): RequestBody | Promise<RequestBody> {
  return (typeof request.body === 'function' ? (request.body as () => RequestBody | Promise<RequestBody>)() : request.body) as RequestBody;
}

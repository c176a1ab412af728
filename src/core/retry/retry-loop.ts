import type { RequestParts } from '../call/observer.js';
import { backoffMs, retryAfterSeconds } from '../util/backoff.js';
import { discardBody } from '../util/ignore.js';
import { BoxError, BoxNetworkError, BoxTimeoutError } from '../errors/box-errors.js';
import { certificateCode } from '../errors/certificate-error.js';
import { ofCall } from '../errors/of-call.js';
import { sanitizeCause, withSanitizedCause } from '../errors/sanitize-cause.js';
import type { RetryOptions } from '../options/options.js';
import type { AttemptResult } from '../call/attempt-result.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { isOneShot, isPending, type CallContext } from '../call/context.js';
import { decideAfterFailure, decideAfterResponse, type RetryDecision } from './retry-policy.js';
import { apiError } from './api-error.js';
import { decodeError } from './decode-error.js';

export { apiError, decodeError };
export { withSanitizedCause } from '../errors/sanitize-cause.js';

/** Rejects with the error of an error response or, without a clock, of an unreadable one. */
export async function rejectResponse(response: Response, context: CallContext, clock: SteadyClock | undefined): Promise<never> {
  throw clock === undefined ? decodeError(response, context) : apiError(response, await response.text(), context, clock.now());
}

/** A call whose first attempt did not succeed. */
export interface FailedCall {
  readonly request: RequestParts;
  readonly context: CallContext;
  readonly clock: SteadyClock;
  readonly random: () => number;
  readonly options: RetryOptions;
}

/** Continues after the first attempt: retries, or returns or throws the last result. */
export async function retryLoop(first: AttemptResult, resend: () => Promise<AttemptResult>, call: FailedCall): Promise<Response> {
  const { request, context, clock, random, options } = call;
  let result = first;
  for (let attempt = 1; ;) {
    if ('response' in result && result.response.ok && !isPending(result.response, context)) return result.response;
    const decision = await decideRetry(result, call);
    if (!decision.retry || (decision.countsAsAttempt && attempt >= options.attempts) || isOneShot(request.body))
      return settle(result, call);
    const waitMs = decision.waitMs ?? backoffMs(attempt, options, random());
    // Waiting beyond the deadline would only delay the same result.
    const isTooLate = clock.monotonic() + waitMs >= context.deadline;
    if (isTooLate && decision.countsAsAttempt) return settle(result, call);
    if ('response' in result) discardBody(result.response);
    if (isTooLate) throw pendingTimeout(context, waitMs);
    await context.observer?.retry(waitMs, 'response' in result ? result : { error: asBoxError(result.error, call) });
    await clock.sleep(waitMs, context.scope.signal);
    if (decision.countsAsAttempt) attempt += 1;
    context.wasResent ||= decision.mayHaveTakenEffect;
    result = await resend();
  }
}

async function decideRetry(result: AttemptResult, call: FailedCall): Promise<RetryDecision> {
  const { context, clock } = call;
  if ('response' in result) {
    const { status, headers } = result.response;
    const seconds = retryAfterSeconds(headers.get('retry-after'), clock.now());
    const code = status === 409 ? await errorCode(result.response) : undefined;
    return decideAfterResponse(status, code, seconds === undefined ? undefined : seconds * 1000, context);
  }
  const { error } = result;
  if (error instanceof BoxError && error.kind !== 'timeout' && error.kind !== 'network') return { retry: false };
  // Only an operator can correct a certificate.
  if (certificateCode(error) !== undefined) return { retry: false };
  return decideAfterFailure(error, context);
}

/** A pending response is useless to the caller, so it becomes an error. */
function pendingTimeout({ operationId }: CallContext, waitMs: number): BoxTimeoutError {
  return new BoxTimeoutError(
    `${operationId}: the result is not ready yet. The next check in ${String(Math.round(waitMs))} ms would exceed the timeout`,
  );
}

function settle(result: AttemptResult, call: FailedCall): Response {
  if ('response' in result) return result.response;
  throw asBoxError(result.error, call);
}

function asBoxError(error: unknown, { context, request }: FailedCall): BoxError {
  if (error instanceof BoxError) return withSanitizedCause(ofCall(error, context));
  const cause = sanitizeCause(error);
  const certificate = certificateCode(error);
  if (certificate !== undefined)
    return ofCall(
      new BoxNetworkError(`${context.operationId} was not sent: the certificate of ${addressOf(request)} is not valid (${certificate})`, {
        // For later checks, because the text of the cause may be omitted.
        cause: Object.assign(new Error(certificate, { cause }), { code: certificate }),
      }),
      context,
    );
  const reason = String(cause.cause instanceof Error ? cause.cause : cause).replace(/^Error: /, '');
  const { hostname } = new URL(request.url);
  // Node names the host that it looked up, which can also be a proxy, so the host of the request is added only if it is that one.
  const lookedUp = reason.includes('getaddrinfo') && mentions(error, hostname) ? ` ${hostname}` : '';
  return ofCall(
    new BoxNetworkError(`${context.operationId}: no response from ${addressOf(request)} (${reason}${lookedUp})`, { cause }),
    context,
  );
}

/** Host and port. */
function addressOf({ url }: RequestParts): string {
  const { host, port, protocol } = new URL(url);
  return port === '' ? `${host}:${protocol === 'http:' ? '80' : '443'}` : host;
}

/** Whether the error of the transport, or one of its causes, names the host. Getters of a third-party error can throw. */
function mentions(error: unknown, hostname: string): boolean {
  try {
    for (let depth = 0, at = error; depth < 5 && at instanceof Error; depth++, at = at.cause) {
      if ('hostname' in at && at.hostname === hostname) return true;
    }
  } catch {
    // Then the host is unknown.
  }
  return false;
}

/** The code of an error body, which has already been read. */
async function errorCode(response: Response): Promise<unknown> {
  try {
    return (JSON.parse(await response.text()) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}

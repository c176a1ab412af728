import type { RequestParts } from '../call/observer.js';
import { backoffMs, retryAfterSeconds } from '../util/backoff.js';
import { discardBody } from '../util/ignore.js';
import { BoxError, BoxNetworkError, BoxTimeoutError } from '../errors/box-errors.js';
import { certificateCode } from '../errors/certificate-error.js';
import { sanitizeCause, withSanitizedCause } from '../errors/sanitize-cause.js';
import type { RetryOptions } from '../options/options.js';
import type { AttemptResult } from '../call/attempt-result.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { isReplayable, isPending, type CallContext } from '../call/context.js';
import { decideAfterFailure, decideAfterResponse, type RetryDecision } from './retry-policy.js';

export { apiError } from './api-error.js';
export { withSanitizedCause } from '../errors/sanitize-cause.js';

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
    const decision = await decideRetry(result, context, clock);
    if (!decision.retry || (decision.countsAsAttempt && attempt >= options.attempts) || !isReplayable(request))
      return settle(result, context);
    const waitMs = decision.waitMs ?? backoffMs(attempt, options, random());
    // Waiting beyond the deadline would only delay the same result.
    const isTooLate = clock.monotonic() + waitMs >= context.deadline;
    if (isTooLate && decision.countsAsAttempt) return settle(result, context);
    if ('response' in result) discardBody(result.response);
    if (isTooLate) throw pendingTimeout(context, waitMs);
    await context.observer?.retry(waitMs, 'response' in result ? result : { error: asBoxError(result.error, context) });
    await clock.sleep(waitMs, context.scope.signal);
    if (decision.countsAsAttempt) attempt += 1;
    context.wasResent ||= decision.mayHaveTakenEffect;
    result = await resend();
  }
}

async function decideRetry(result: AttemptResult, context: CallContext, clock: SteadyClock): Promise<RetryDecision> {
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
  // The sanitized copy has a finite chain of causes. Those of a third-party error may be circular.
  return decideAfterFailure(asBoxError(error, context), context);
}

/** A pending response is useless to the caller, so it becomes an error. */
function pendingTimeout({ operationId }: CallContext, waitMs: number): BoxTimeoutError {
  return new BoxTimeoutError(
    `${operationId}: the result is not ready yet. The next check in ${String(Math.round(waitMs))} ms would exceed the timeout`,
  );
}

function settle(result: AttemptResult, context: CallContext): Response {
  if ('response' in result) return result.response;
  throw asBoxError(result.error, context);
}

function asBoxError(cause: unknown, { operationId }: CallContext): BoxError {
  if (cause instanceof BoxError) return withSanitizedCause(cause);
  const sanitized = sanitizeCause(cause);
  const code = certificateCode(cause);
  if (code !== undefined)
    return new BoxNetworkError(`${operationId} was not sent: the certificate of the server is not valid (${code})`, {
      // For later checks, because the text of the cause may be omitted.
      cause: Object.assign(new Error(code, { cause: sanitized }), { code }),
    });
  return new BoxNetworkError(
    `${operationId} did not reach the service (${String(sanitized.cause instanceof Error ? sanitized.cause : sanitized)})`,
    {
      cause: sanitized,
    },
  );
}

/** The code of an error body, which has already been read. */
async function errorCode(response: Response): Promise<unknown> {
  try {
    return (JSON.parse(await response.text()) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}

import type { RequestParts } from '../call/observer.js';
import { backoffMs, retryAfterSeconds } from '../util/backoff.js';
import { discardBody } from '../util/ignore.js';
import { BoxError, BoxNetworkError, BoxTimeoutError } from '../errors/box-errors.js';
import { sanitizeCause, withSanitizedCause } from '../errors/sanitize-cause.js';
import type { RetryOptions } from '../options/options.js';
import type { AttemptResult } from '../call/attempt-result.js';
import type { Clock } from '../types/ports/clock.js';
import { isReplayable, isPending, type CallContext } from '../call/context.js';
import { retryFailure, retryResponse, type RetryDecision } from './retry-policy.js';

export { apiError } from './api-error.js';
export { withSanitizedCause } from '../errors/sanitize-cause.js';

/** A call that did not succeed at once. */
export interface FailedCall {
  readonly request: RequestParts;
  readonly context: CallContext;
  readonly clock: Clock;
  readonly random: () => number;
  readonly options: RetryOptions;
}

/** Goes on after the first attempt: tries again, or hands on what came last. */
export async function retryLoop(first: AttemptResult, again: () => Promise<AttemptResult>, call: FailedCall): Promise<Response> {
  const { request, context, clock, random, options } = call;
  let outcome = first;
  for (let attempt = 1; ;) {
    if ('response' in outcome && outcome.response.ok && !isPending(outcome.response, context)) return outcome.response;
    const verdict = await decideRetry(outcome, context, clock);
    if (!verdict.again || (verdict.counts && attempt >= options.attempts) || !isReplayable(request)) return settle(outcome, context);
    const waitMs = verdict.waitMs ?? backoffMs(attempt, options, random());
    // A wait that ends after the deadline would only delay the same answer.
    const late = clock.now() + waitMs >= context.deadline;
    if (late && verdict.counts) return settle(outcome, context);
    if ('response' in outcome) discardBody(outcome.response);
    if (late) throw tooLate(context, waitMs);
    await context.observer?.retry(waitMs, 'response' in outcome ? outcome : { error: asBoxError(outcome.error, context) });
    await clock.sleep(waitMs, context.scope.signal);
    if (verdict.counts) attempt += 1;
    context.wasResent ||= verdict.mayHaveHappened;
    outcome = await again();
  }
}

async function decideRetry(outcome: AttemptResult, context: CallContext, clock: Clock): Promise<RetryDecision> {
  if ('response' in outcome) {
    const { status, headers } = outcome.response;
    const seconds = retryAfterSeconds(headers.get('retry-after'), clock.now());
    const code = status === 409 ? await codeOf(outcome.response) : undefined;
    return retryResponse(status, code, seconds === undefined ? undefined : seconds * 1000, context);
  }
  const { error } = outcome;
  if (error instanceof BoxError && error.kind !== 'timeout' && error.kind !== 'network') return { again: false };
  // By what is shown of it, whose causes end: those of somebody else's error may go round in a circle.
  return retryFailure(asBoxError(error, context), context);
}

/** An answer that only says "not yet" is none that a caller could use. */
function tooLate({ operationId }: CallContext, waitMs: number): BoxTimeoutError {
  return new BoxTimeoutError(`${operationId}: not ready yet; the service asks to wait ${String(Math.round(waitMs))} ms`);
}

function settle(outcome: AttemptResult, context: CallContext): Response {
  if ('response' in outcome) return outcome.response;
  throw asBoxError(outcome.error, context);
}

function asBoxError(cause: unknown, { operationId }: CallContext): BoxError {
  if (cause instanceof BoxError) return withSanitizedCause(cause);
  const shown = sanitizeCause(cause);
  return new BoxNetworkError(`${operationId} did not reach the service (${String(shown.cause instanceof Error ? shown.cause : shown)})`, {
    cause: shown,
  });
}

/** The code in an error body, which has been read. */
async function codeOf(response: Response): Promise<unknown> {
  try {
    return (JSON.parse(await response.text()) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}

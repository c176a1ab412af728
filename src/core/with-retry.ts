import { backoffMs, retryAfterSeconds } from './backoff.js';
import { discard } from './discard.js';
import { BoxError, BoxNetworkError, BoxTimeoutError } from './errors.js';
import { FinalFailure } from './final-failure.js';
import type { RetryOptions } from './options.js';
import type { Clock } from './ports.js';
import { canSendAgain, type CallContext, type Send } from './request.js';
import { judgeFailure, judgeResponse, type Verdict } from './retry-policy.js';

/** Sends again what is worth it, after the wait that the service asks for or a random one that grows. */
export function withRetry(next: Send, clock: Clock, random: () => number, options: RetryOptions): Send {
  return async (request, context) => {
    for (let attempt = 1; ;) {
      const outcome = await attemptOnce(next, request, context, clock);
      const { verdict } = outcome;
      if (!verdict.again || (verdict.counts && attempt >= options.attempts) || !canSendAgain(request)) return settle(outcome);
      const waitMs = verdict.waitMs ?? backoffMs(attempt, options, random());
      // A wait that ends after the deadline would only delay the same answer.
      const late = clock.now() + waitMs >= context.deadline;
      if (late && verdict.counts) return settle(outcome);
      if ('response' in outcome) discard(outcome.response);
      if (late) throw tooLate(context, waitMs);
      await context.observer?.retry(context.attempts, waitMs, outcome);
      await clock.sleep(waitMs, context.signal);
      if (verdict.counts) attempt += 1;
      context.repeated ||= verdict.mayHaveHappened;
    }
  };
}

/** An answer that only says "not yet" is none that a caller could use. */
function tooLate({ operationId }: CallContext, waitMs: number): BoxTimeoutError {
  return new BoxTimeoutError(`${operationId}: not ready yet; the service asks to wait ${String(Math.round(waitMs))} ms`);
}

type Outcome = { verdict: Verdict } & ({ response: Response } | { error: BoxError });

async function attemptOnce(next: Send, request: Parameters<Send>[0], context: CallContext, clock: Clock): Promise<Outcome> {
  context.attempts += 1;
  try {
    const { observer } = context;
    const sent = observer === undefined ? request : await observer.request(request, context.attempts);
    const response = await next(sent, context);
    await observer?.response(response, sent, context.attempts);
    const seconds = retryAfterSeconds(response.headers.get('retry-after'), clock.now());
    const code = response.status === 409 ? await codeOf(response) : undefined;
    return { response, verdict: judgeResponse(response.status, code, seconds === undefined ? undefined : seconds * 1000, context) };
  } catch (error) {
    if (context.signal?.aborted === true) throw context.signal.reason;
    if (error instanceof FinalFailure) throw error.error;
    if (error instanceof BoxError && error.kind !== 'timeout' && error.kind !== 'network') throw error;
    return { error: asBoxError(error, context), verdict: judgeFailure(error, context) };
  }
}

function settle(outcome: Outcome): Response {
  if ('response' in outcome) return outcome.response;
  throw outcome.error;
}

function asBoxError(cause: unknown, { operationId }: CallContext): BoxError {
  if (cause instanceof BoxError) return cause;
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return new BoxNetworkError(`${operationId} did not reach the service (${String(reason)})`, { cause });
}

/** The code in an error body, which has been read. */
async function codeOf(response: Response): Promise<unknown> {
  try {
    return (JSON.parse(await response.text()) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}

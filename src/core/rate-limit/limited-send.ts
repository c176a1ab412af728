import { abortable } from '../util/abortable.js';
import { retryAfterSeconds } from '../util/backoff.js';
import { CallScope } from '../call/scope.js';
import { BoxError, BoxTimeoutError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import { adaptiveLimiter } from './adaptive-limiter.js';
import type { Clock } from '../types/ports/clock.js';
import { limitKind, type RateLimiter, type SentCall } from '../types/rate-limiter.js';
import type { CallContext, Send } from '../call/context.js';

/** The pipeline step with a limiter. */
export interface LimitedSend {
  readonly send: Send;
  /** Reports a 429 to the limiter. `sentAt` is in milliseconds since 1970. */
  reportRateLimited(response: Response, context: CallContext, sentAt: number): Promise<void>;
}

/** Throttles calls with the custom limiter, or else with an adaptive one that starts from the calls in `sent`. */
export function limitedSend(next: Send, clock: Clock, customLimiter: RateLimiter | undefined, sent: readonly SentCall[]): LimitedSend {
  const limiter = customLimiter ?? adaptiveLimiter(clock, timesByKind(sent));

  async function send(...[request, context]: Parameters<Send>): Promise<Response> {
    const kind = limitKind(context.operationId);
    if (kind === undefined) return next(request, context);
    await acquireTurn((signal) => limiter.acquire(kind, signal), context);
    const sentAt = clock.now();
    const response = await next(request, context);
    if (response.status === 429) await reportRateLimited(response, context, sentAt);
    return response;
  }

  async function acquireTurn(acquire: (signal: AbortSignal) => Promise<void>, context: CallContext): Promise<void> {
    const { operationId, scope: call } = context;
    const remainingMs = context.deadline - clock.now();
    // Ends before the call does: a turn in the last moments leaves no time for a response, and this error is more specific than the call's.
    const scope = new CallScope(operationId, remainingMs - Math.min(1000, remainingMs / 10), (callBack) => call.onAbort(callBack));
    try {
      await abortable(acquire(scope.signal), scope);
    } catch (error) {
      // Nothing was sent.
      context.attempts -= 1;
      if (call.aborted) throw error;
      if (!scope.aborted) throw limiterFailure(operationId, error);
      throw new NonRetryableFailure(new BoxTimeoutError(`${operationId}: the call timed out while waiting for the rate limiter`));
    } finally {
      scope.end();
    }
  }

  async function reportRateLimited(response: Response, { operationId, scope }: CallContext, sentAt: number): Promise<void> {
    const kind = limitKind(operationId);
    if (kind === undefined) return;
    const seconds = retryAfterSeconds(response.headers.get('retry-after'), clock.now());
    try {
      await abortable(limiter.slowDown(kind, seconds === undefined ? undefined : seconds * 1000, sentAt), scope);
    } catch (error) {
      throw scope.aborted ? error : limiterFailure(operationId, error);
    }
  }

  return { send, reportRateLimited };
}

/** An error of the limiter is not retried: retries are for failures of the service. */
function limiterFailure(operationId: string, cause: unknown): NonRetryableFailure {
  return new NonRetryableFailure(cause instanceof BoxError ? cause : new BoxError(`${operationId}: the rate limiter failed`, { cause }));
}

function timesByKind(sent: readonly SentCall[]) {
  const timesOf = (kind: string) => sent.filter(({ operationId }) => limitKind(operationId) === kind).map(({ at }) => at);
  return { call: timesOf('call'), upload: timesOf('upload'), search: timesOf('search') };
}

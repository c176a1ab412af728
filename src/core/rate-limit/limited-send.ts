import { abortable } from '../util/abortable.js';
import { retryAfterSeconds } from '../util/backoff.js';
import { CallScope } from '../call/scope.js';
import { BoxError, BoxRateLimitedError, BoxTimeoutError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import { adaptiveLimiter, ServiceClosed } from './adaptive-limiter.js';
import { callsInOrder } from './calls-in-order.js';
import type { RecentCalls } from './recent-calls.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { limitKind, type RateLimiter, type SentCall } from '../types/rate-limiter.js';
import type { CallContext, Send } from '../call/context.js';

/** The pipeline step with a limiter. */
export interface LimitedSend {
  readonly send: Send;
  /** Reports a 429 to the limiter. `sentAt` is on the clock of the limiter: the monotonic one, or for a custom limiter, since 1970. */
  reportRateLimited(response: Response, context: CallContext, sentAt: number): Promise<void>;
}

/** Throttles calls with the custom limiter, or else with an adaptive one that starts from the calls in `sent`. */
export function limitedSend(next: Send, clock: SteadyClock, customLimiter: RateLimiter | undefined, sent: RecentCalls): LimitedSend {
  const time = () => (customLimiter === undefined ? clock.monotonic() : clock.now());
  const limiter = customLimiter ?? adaptiveLimiter(clock, timesByKind(callsInOrder(sent)));

  async function send(...[request, context]: Parameters<Send>): Promise<Response> {
    const kind = limitKind(context.operationId);
    if (kind === undefined) return next(request, context);
    await acquireTurn((signal, timeoutMs) => limiter.acquire(kind, signal, timeoutMs), context);
    const sentAt = time();
    const response = await next(request, context);
    if (response.status === 429) await reportRateLimited(response, context, sentAt);
    return response;
  }

  async function acquireTurn(acquire: (signal: AbortSignal, timeoutMs: number) => Promise<void>, context: CallContext): Promise<void> {
    const { operationId, scope: call } = context;
    const remainingMs = context.deadline - clock.monotonic();
    // Ends before the call does: a turn in the last moments leaves no time for a response, and this error is more specific than the call's.
    const timeoutMs = remainingMs - Math.min(1000, remainingMs / 10);
    const scope = new CallScope(operationId, timeoutMs, (callBack) => call.onAbort(callBack));
    try {
      await abortable(acquire(scope.signal, timeoutMs), scope);
    } catch (error) {
      // Nothing was sent.
      context.attempts -= 1;
      if (call.aborted) throw error;
      if (error instanceof ServiceClosed) throw serviceClosed(operationId, error.waitMs, clock.now());
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

/** Has the class of the error for a 429, so that callers handle both in the same way. */
function serviceClosed(operationId: string, waitMs: number, now: number): NonRetryableFailure {
  const until = new Date(now + waitMs).toISOString();
  return new NonRetryableFailure(
    new BoxRateLimitedError(`${operationId} was not sent: the service accepts calls from ${until} on (Retry-After), beyond the timeout`, {
      status: 429,
      code: undefined,
      requestId: undefined,
      contextInfo: undefined,
      helpUrl: undefined,
      retryAfter: Math.ceil(waitMs / 1000),
      headers: {},
      operationId,
      attempts: 0,
    }),
  );
}

function timesByKind(sent: readonly SentCall[]) {
  const timesOf = (kind: string) => sent.filter(({ operationId }) => limitKind(operationId) === kind).map(({ at }) => at);
  return { call: timesOf('call'), upload: timesOf('upload'), search: timesOf('search') };
}

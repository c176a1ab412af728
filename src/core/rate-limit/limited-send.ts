import { abortable } from '../util/abortable.js';
import { retryAfterSeconds } from '../util/backoff.js';
import { CallScope } from '../call/scope.js';
import { BoxError, BoxTimeoutError } from '../errors/box-errors.js';
import { NonRetryableFailure } from '../call/attempt-result.js';
import { adaptiveLimiter } from './adaptive-limiter.js';
import type { Clock } from '../types/ports/clock.js';
import { limitKind, type RateLimiter, type SentCall } from '../types/rate-limiter.js';
import type { CallContext, Send } from '../call/context.js';

/** The step of the pipeline once there is a limiter. */
export interface LimitedSend {
  readonly send: Send;
  /** Tells the limiter of a refusal. `sentAt` is in milliseconds since 1970. */
  refused(response: Response, context: CallContext, sentAt: number): Promise<void>;
}

/** Puts calls behind a limiter, or behind one that learns, at first from what was sent before. */
export function limitedSend(next: Send, clock: Clock, given: RateLimiter | undefined, sent: readonly SentCall[]): LimitedSend {
  const limiter = given ?? adaptiveLimiter(clock, timesByKind(sent));

  async function send(...[request, context]: Parameters<Send>): Promise<Response> {
    const kind = limitKind(context.operationId);
    if (kind === undefined) return next(request, context);
    await turn((signal) => limiter.acquire(kind, signal), context);
    const sentAt = clock.now();
    const response = await next(request, context);
    if (response.status === 429) await refused(response, context, sentAt);
    return response;
  }

  async function turn(acquire: (signal: AbortSignal) => Promise<void>, context: CallContext): Promise<void> {
    const { operationId, scope: call } = context;
    const left = context.deadline - clock.now();
    // An answer takes its time too, so a turn in the last moments is none. It also ends before the call does, which knows less to say.
    const scope = new CallScope(operationId, left - Math.min(1000, left / 10), (callBack) => call.onAbort(callBack));
    try {
      await abortable(acquire(scope.signal), scope);
    } catch (error) {
      // Nothing was sent.
      context.attempts -= 1;
      if (call.aborted) throw error;
      if (!scope.aborted) throw failed(operationId, error);
      throw new NonRetryableFailure(new BoxTimeoutError(`${operationId}: the time for the call ran out while it waited for its turn`));
    } finally {
      scope.end();
    }
  }

  async function refused(response: Response, { operationId, scope }: CallContext, sentAt: number): Promise<void> {
    const kind = limitKind(operationId);
    if (kind === undefined) return;
    const seconds = retryAfterSeconds(response.headers.get('retry-after'), clock.now());
    try {
      await abortable(limiter.slowDown(kind, seconds === undefined ? undefined : seconds * 1000, sentAt), scope);
    } catch (error) {
      throw scope.aborted ? error : failed(operationId, error);
    }
  }

  return { send, refused };
}

/** What a limiter throws is not sent again: retries are for what the service does. */
function failed(operationId: string, cause: unknown): NonRetryableFailure {
  return new NonRetryableFailure(cause instanceof BoxError ? cause : new BoxError(`${operationId}: the limiter failed`, { cause }));
}

function timesByKind(sent: readonly SentCall[]) {
  const timesOf = (kind: string) => sent.filter(({ operationId }) => limitKind(operationId) === kind).map(({ at }) => at);
  return { call: timesOf('call'), upload: timesOf('upload'), search: timesOf('search') };
}

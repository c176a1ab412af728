import type { CallContext } from '../call/context.js';

/** What to do after an attempt. Without a retry, its result is the result of the call. */
export type RetryDecision =
  | { retry: false }
  | {
      retry: true;
      /** Undefined: exponential backoff. */
      waitMs: number | undefined;
      /** Whether the attempt counts toward `retry.attempts`. */
      countsAsAttempt: boolean;
      /** Whether the service may have executed the failed attempt. */
      mayHaveTakenEffect: boolean;
    };

const noRetry: RetryDecision = { retry: false };
const retryableStatuses = new Set([408, 500, 502, 503, 504]);
const retryableConflicts = new Set<unknown>(['operation_blocked_temporary', 'name_temporarily_reserved']);

/**
 * Decides after a response. A call that the service may have executed is resent only if it is safe to repeat.
 * `code` is the error code of a 409, `retryAfterMs` the delay from the `Retry-After` header.
 */
export function decideAfterResponse(status: number, code: unknown, retryAfterMs: number | undefined, context: CallContext): RetryDecision {
  // A pending result is not a failure, so the call polls until its timeout.
  // Without a delay, or with a delay of 0, it backs off like a failure in order not to loop tightly.
  if (status === 202 && context.hasPendingStatus) {
    return { retry: true, waitMs: retryAfterMs === 0 ? undefined : retryAfterMs, countsAsAttempt: false, mayHaveTakenEffect: false };
  }
  const retry: RetryDecision = { retry: true, waitMs: retryAfterMs, countsAsAttempt: true, mayHaveTakenEffect: false };
  if (status === 429) return retry;
  if (status === 503 && retryAfterMs !== undefined) return retry;
  if (retryableStatuses.has(status)) return context.retry === 'safe' ? { ...retry, mayHaveTakenEffect: true } : noRetry;
  if (status === 409 && retryableConflicts.has(code)) return retry;
  return noRetry;
}

/** Decides after a transport failure. A request that was certainly not sent can always be retried. */
export function decideAfterFailure(error: unknown, context: CallContext): RetryDecision {
  const mayHaveTakenEffect = !wasNeverSent(error);
  return context.retry === 'safe' || !mayHaveTakenEffect
    ? { retry: true, waitMs: undefined, countsAsAttempt: true, mayHaveTakenEffect }
    : noRetry;
}

/** Codes of Node's network layer for failures before any byte was sent. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function wasNeverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && unsentCodes.has(cause.code)) return true;
  }
  return false;
}

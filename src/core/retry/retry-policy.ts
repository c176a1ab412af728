import type { CallContext } from '../call/context.js';
import { wasNeverSent } from '../errors/never-sent.js';

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
 * Decides after a response. A call that the service may have executed is resent only if a second execution does no harm.
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
  if (retryableStatuses.has(status)) return context.retry === 'unsafe' ? noRetry : { ...retry, mayHaveTakenEffect: true };
  if (status === 409 && retryableConflicts.has(code)) return retry;
  return noRetry;
}

/** Decides after a transport failure. A request that was certainly not sent can always be retried. */
export function decideAfterFailure(error: unknown, context: CallContext): RetryDecision {
  const mayHaveTakenEffect = !wasNeverSent(error);
  return context.retry === 'unsafe' && mayHaveTakenEffect
    ? noRetry
    : { retry: true, waitMs: undefined, countsAsAttempt: true, mayHaveTakenEffect };
}

/** Whether a response leaves open if the service has executed the request. */
export function isUnknownOutcome({ status, headers }: Response): boolean {
  return retryableStatuses.has(status) && !(status === 503 && headers.has('retry-after'));
}

import type { CallContext } from '../call/context.js';

/** What to do after an attempt. `final`: hand on what came. */
export type RetryDecision =
  | { again: false }
  | {
      again: true;
      waitMs: number | undefined;
      /** Takes one of the attempts. */
      counts: boolean;
      /** What failed may have been carried out. */
      mayHaveHappened: boolean;
    };

const final: RetryDecision = { again: false };
const retriable = new Set([408, 500, 502, 503, 504]);
const worthAWait = new Set<unknown>(['operation_blocked_temporary', 'name_temporarily_reserved']);

/**
 * Judges an answer. A call that may have been carried out is sent again only when that does no harm.
 * `code` is the service's error code of a 409, `retryAfterMs` what it asks to wait.
 */
export function retryResponse(status: number, code: unknown, retryAfterMs: number | undefined, context: CallContext): RetryDecision {
  // "Not yet" is an answer, not a failure: it is asked again for as long as the call may take.
  // One that names no time, or none to speak of, is waited for like a failure, so that it does not spin.
  if (status === 202 && context.hasPendingStatus) {
    return { again: true, waitMs: retryAfterMs === 0 ? undefined : retryAfterMs, counts: false, mayHaveHappened: false };
  }
  const repeat: RetryDecision = { again: true, waitMs: retryAfterMs, counts: true, mayHaveHappened: false };
  if (status === 429) return repeat;
  if (status === 503 && retryAfterMs !== undefined) return repeat;
  if (retriable.has(status)) return context.retry === 'safe' ? { ...repeat, mayHaveHappened: true } : final;
  if (status === 409 && worthAWait.has(code)) return repeat;
  return final;
}

/** Judges a failure of the transport: what surely never left may always be sent again. */
export function retryFailure(error: unknown, context: CallContext): RetryDecision {
  const mayHaveHappened = !neverSent(error);
  return context.retry === 'safe' || !mayHaveHappened ? { again: true, waitMs: undefined, counts: true, mayHaveHappened } : final;
}

/** Codes of Node's network layer for failures before a byte was sent. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

function neverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && beforeSending.has(cause.code)) return true;
  }
  return false;
}

import type { WebAbortSignal } from './web.js';

/** Calls that the service limits separately: uploaded files, searches, and all others. Parts of an upload are not limited. */
export type LimitKind = 'call' | 'upload' | 'search';

/**
 * Throttles calls to avoid 429 responses. Several clients can share one, even across processes. If a method throws or rejects, the call
 * is not retried: it rejects with that BoxError, or with a BoxError whose `cause` is the error.
 */
export interface RateLimiter {
  /**
   * Resolves when a call of this kind may be sent. The signal aborts when the call is aborted or about to time out. The call is then never
   * sent, regardless of the promise, so its turn can go to another call. `timeoutMs` is the time until then, so that a call that would wait
   * longer can be rejected at once.
   */
  acquire(kind: LimitKind, signal?: WebAbortSignal, timeoutMs?: number): Promise<void>;
  /**
   * Reports a 429 response. `waitMs` is the delay from `Retry-After`, in milliseconds from now, if present. `sentAt` is when the call was
   * sent, in milliseconds since 1970. Calls in flight together are reported one by one.
   */
  slowDown(kind: LimitKind, waitMs: number | undefined, sentAt: number): Promise<void>;
}

/** A call that was sent. */
export interface SentCall {
  readonly operationId: string;
  /** On a monotonic clock. */
  readonly at: number;
}

/** The kind of an operation; undefined for parts of an upload, which are retried but not throttled. */
export function limitKind(operationId: string): LimitKind | undefined {
  if (operationId === 'uploadSessions.parts.upload') return undefined;
  if (/^(files\.content\.upload|uploadSessions\.commit)/.test(operationId)) return 'upload';
  return operationId.startsWith('search.') ? 'search' : 'call';
}

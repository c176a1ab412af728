import type { WebAbortSignal } from './web.js';

/** What the service counts apart: uploaded files, searches, and all other calls. Parts of an upload are not counted. */
export type LimitKind = 'call' | 'upload' | 'search';

/**
 * Keeps calls from being refused for coming too fast. A client has its own; several can share one, across processes too. A method that
 * throws or rejects ends the call, which is not sent again: it rejects with the same BoxError, or with one whose `cause` it is.
 */
export interface RateLimiter {
  /**
   * Resolves when a call of this kind may be sent. The signal aborts when the call gives up, by its own signal or since its time is nearly
   * over: it is not sent then, whatever comes of the promise, so that its turn can go to another.
   */
  acquire(kind: LimitKind, signal?: WebAbortSignal): Promise<void>;
  /**
   * A call of this kind was refused (429). `waitMs` is what the service asks to wait, in milliseconds from now, where it says so. `sentAt` is
   * when the call went out, in milliseconds since 1970: of calls that were on their way together, each is reported.
   */
  slowDown(kind: LimitKind, waitMs: number | undefined, sentAt: number): Promise<void>;
}

/** A call that went out. */
export interface SentCall {
  readonly operationId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What an operation counts as; undefined for the parts of an upload, which only react to a refusal. */
export function limitKind(operationId: string): LimitKind | undefined {
  if (operationId === 'uploadSessions.parts.upload') return undefined;
  if (/^(files\.content\.upload|uploadSessions\.commit)/.test(operationId)) return 'upload';
  return operationId.startsWith('search.') ? 'search' : 'call';
}

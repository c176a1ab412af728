/** What the service counts apart: uploaded files, searches, and all other calls. Parts of an upload are not counted. */
export type LimitKind = 'call' | 'upload' | 'search';

/** Keeps calls from being refused for coming too fast. A client has its own; several can share one, across processes too. */
export interface RateLimiter {
  /** Resolves when a call of this kind may be sent. The call gives up waiting when its time is up. */
  acquire(kind: LimitKind): Promise<void>;
  /** A call of this kind was refused (429). `waitMs` is what the service asks to wait, where it says so. */
  slowDown(kind: LimitKind, waitMs: number | undefined): Promise<void>;
}

/** What an operation counts as; undefined for the parts of an upload, which only react to a refusal. */
export function limitOf(operationId: string): LimitKind | undefined {
  if (operationId === 'uploadSessions.parts.upload') return undefined;
  if (/^(files\.content\.upload|uploadSessions\.commit)/.test(operationId)) return 'upload';
  return operationId.startsWith('search.') ? 'search' : 'call';
}

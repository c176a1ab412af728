import type { WebAbortSignal } from '../web.js';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
}

import type { WebAbortSignal } from '../web.js';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds. Rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
}

import type { WebAbortSignal } from '../web.js';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms` milliseconds. Rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: WebAbortSignal): Promise<void>;
  /** Milliseconds of a clock that is never set, for durations. Without it, they are measured by `now`, and its steps backwards are ignored. */
  monotonic?(): number;
}

/** A clock for time and durations. */
export type SteadyClock = Clock & Required<Pick<Clock, 'monotonic'>>;

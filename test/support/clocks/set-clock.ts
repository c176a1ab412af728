import type { SteadyClock } from '../../../src/core/types/ports/clock.js';
import { clockStart } from './fake-clock.js';

/** A clock whose waits resolve immediately, and whose time of day someone sets at arbitrary moments. */
export interface SetClock extends SteadyClock {
  /** Milliseconds since the start, however the clock was set. */
  elapsed(): number;
  advance(ms: number): void;
  /** Sets the time of day forward, or back. */
  set(ms: number): void;
}

export function setClock(): SetClock {
  let time = 0;
  let offset = clockStart;
  return {
    elapsed: () => time,
    advance: (ms) => void (time += ms),
    set: (ms) => void (offset += ms),
    now: () => time + offset,
    monotonic: () => time,
    sleep(ms, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
      time += ms;
      return Promise.resolve();
    },
  };
}

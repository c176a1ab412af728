import type { SteadyClock } from '../../../src/core/types/ports/clock.js';
import { clockStart } from './fake-clock.js';

export interface VirtualClock extends SteadyClock {
  /** Milliseconds since the clock was created. */
  elapsed(): number;
  /** The number of pending sleeps. */
  sleepers(): number;
  /** Milliseconds until the first pending sleep ends; 0 when none is pending. */
  untilNext(): number;
  /** Advances the time from one pending sleep to the next until none is left, or by `ms` milliseconds. */
  run(ms?: number): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** A simulated clock that supports concurrent sleeps and ends them in time order. No real time passes. */
export function virtualClock(start: number = clockStart): VirtualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => time,
    monotonic: () => time,
    elapsed: () => time - start,
    sleepers: () => sleepers.size,
    untilNext: () => (sleepers.size === 0 ? 0 : Math.min(...[...sleepers].map(({ at }) => at)) - time),
    sleep: (ms, signal?: AbortSignal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const abort = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const wake = () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        };
        const sleeper = { at: time + ms, wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', abort, { once: true });
      }),
    async run(ms = Infinity) {
      const end = time + ms;
      for (;;) {
        await settled();
        let first: Sleeper | undefined;
        for (const sleeper of sleepers) if (first === undefined || sleeper.at < first.at) first = sleeper;
        if (first === undefined || first.at > end) break;
        sleepers.delete(first);
        time = Math.max(time, first.at);
        first.wake();
      }
      if (end !== Infinity) time = end;
    },
  };
}

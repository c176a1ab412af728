import type { Clock } from '../../../src/core/types/ports/clock.js';
import { startOfTime } from './fake-clock.js';

export interface VirtualClock extends Clock {
  /** Milliseconds since the clock was made. */
  elapsed(): number;
  /** How many sleep. */
  sleepers(): number;
  /** Milliseconds until the first of them wakes; 0 when nobody sleeps. */
  untilNext(): number;
  /** Lets time pass, from one sleeper's end to the next, until nobody sleeps any more, or for so many milliseconds. */
  run(ms?: number): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** A clock of its own time, which many can sleep by at once: each wakes when its time has come, in order. Nothing really waits. */
export function virtualClock(start: number = startOfTime): VirtualClock {
  let time = start;
  const sleepers = new Set<Sleeper>();
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => time,
    elapsed: () => time - start,
    sleepers: () => sleepers.size,
    untilNext: () => (sleepers.size === 0 ? 0 : Math.min(...[...sleepers].map(({ at }) => at)) - time),
    sleep: (ms, signal?: AbortSignal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const end = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason as Error);
        };
        const wake = () => {
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const sleeper = { at: time + ms, wake };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', end, { once: true });
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

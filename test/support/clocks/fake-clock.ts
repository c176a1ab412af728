import type { SteadyClock } from '../../../src/core/types/ports/clock.js';

export interface FakeClock extends SteadyClock {
  /** Every requested wait, in milliseconds. */
  readonly sleeps: number[];
  advance(ms: number): void;
}

export const clockStart = Date.parse('2025-01-01T00:00:00Z');

/** A clock whose waits resolve immediately and advance its time. */
export function fakeClock(start: number = clockStart): FakeClock {
  let time = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    monotonic: () => time,
    advance: (ms) => void (time += ms),
    sleep(ms, signal) {
      sleeps.push(ms);
      if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
      time += ms;
      return Promise.resolve();
    },
  };
}

/** A clock whose waits end only when their signal aborts. `whenAsleep` resolves when the first wait begins. */
export function stoppedClock(start: number = clockStart): SteadyClock & { readonly whenAsleep: Promise<void> } {
  let asleep: () => void;
  const whenAsleep = new Promise<void>((resolve) => (asleep = resolve));
  return {
    whenAsleep,
    now: () => start,
    monotonic: () => start,
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener(
          'abort',
          () => {
            reject(signal.reason as Error);
          },
          { once: true },
        );
        asleep();
      }),
  };
}

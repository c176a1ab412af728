import type { Clock, SteadyClock } from '../types/ports/clock.js';
import { abortable } from './abortable.js';

export const systemClock: SteadyClock = { now: () => Date.now(), sleep, monotonic: () => performance.now() };

/** Adds `monotonic` to a clock without it. */
export function steadyClock(clock: Clock): SteadyClock {
  if (clock.monotonic !== undefined) return clock as SteadyClock;
  let last = clock.now();
  let elapsed = last;
  return {
    now: () => clock.now(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
    monotonic() {
      const now = clock.now();
      elapsed += Math.max(0, now - last);
      last = now;
      return elapsed;
    },
  };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let stop: (() => void) | undefined;
  const slept = new Promise<void>((resolve) => {
    stop = startTimer(ms, resolve);
  });
  return abortable(slept, signal).finally(() => stop?.());
}

/** Longest delay of a timer, on the Web and in Node. A longer one fires at once. */
const maxTimerMs = 2 ** 31 - 1;

/** Calls `callBack` after `ms`, or never if that exceeds the longest delay of a timer (24.8 days). Returns a function that stops the timer. */
export function startTimer(ms: number, callBack: () => void): () => void {
  if (ms > maxTimerMs) return () => undefined;
  const timer = setTimeout(callBack, ms);
  return () => {
    clearTimeout(timer);
  };
}

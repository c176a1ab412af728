import type { Clock } from '../types/ports/clock.js';

export const systemClock: Clock = { now: () => Date.now(), sleep };

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error);
      return;
    }
    const onAbort = () => {
      stop();
      reject(signal?.reason as Error);
    };
    const stop = startTimer(ms, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** What a timer can count to (Web and Node alike): beyond it fires at once. */
const longest = 2 ** 31 - 1;

/** Calls back after `ms`, however long that is for a timer: never, when it is beyond its reach. Gives a function that stops it. */
export function startTimer(ms: number, callBack: () => void): () => void {
  if (ms > longest) return () => undefined;
  const timer = setTimeout(callBack, ms);
  return () => {
    clearTimeout(timer);
  };
}

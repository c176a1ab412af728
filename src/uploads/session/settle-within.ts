import { startTimer } from '../../core/util/clock.js';

const longestMs = 2000;

/** Waits for what a failed upload still has to do, however that ends, but not for long: it goes on by itself. */
export function settleWithin(work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const stop = startTimer(longestMs, resolve);
    const end = () => {
      stop();
      resolve();
    };
    work.then(end, end);
  });
}

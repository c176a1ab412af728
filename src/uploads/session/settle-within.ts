import { startTimer } from '../../core/util/clock.js';

const maxWaitMs = 2000;

/** Waits for cleanup to settle, for up to two seconds. After that it continues in the background. */
export function settleWithin(work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const stop = startTimer(maxWaitMs, resolve);
    const end = () => {
      stop();
      resolve();
    };
    work.then(end, end);
  });
}

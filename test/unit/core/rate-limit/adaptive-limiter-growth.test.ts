import { expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import { clockStart, stoppedClock } from '../../../support/clocks/fake-clock.js';
import { countArraySteps } from '../../../support/counting/count-array-steps.js';

const reason = new Error('enough');

/** Queues calls, each with the signal of one of the controllers, and aborts the controllers in order. */
async function abortQueued(count: number, controllers: AbortController[], controllerOf: (index: number) => number): Promise<void> {
  const limiter = adaptiveLimiter(stoppedClock());
  await limiter.slowDown('call', 60_000, clockStart);
  let rejected = 0;
  const calls = Array.from({ length: count }, (_, index) =>
    limiter.acquire('call', controllers[controllerOf(index)]?.signal).catch((error: unknown) => {
      if (error === reason) rejected += 1;
    }),
  );
  for (const controller of controllers) controller.abort(reason);
  await Promise.all(calls);
  expect(rejected).toBe(count);
}

it.each<[string, (count: number) => [number, (index: number) => number]]>([
  ['one signal', () => [1, () => 0]],
  ['a signal each, in order', (count) => [count, (index) => index]],
  ['a signal each, in reverse', (count) => [count, (index) => count - 1 - index]],
])('queued calls with %s are aborted with work that grows with their number', async (_, signals) => {
  const stepsFor = async (count: number) => {
    const [number, controllerOf] = signals(count);
    const controllers = Array.from({ length: number }, () => new AbortController());
    return countArraySteps(() => abortQueued(count, controllers, controllerOf));
  };
  const few = await stepsFor(300);
  expect(await stepsFor(3000)).toBeLessThanOrEqual(Math.max(12 * few, 30_000));
});

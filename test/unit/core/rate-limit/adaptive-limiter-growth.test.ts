import { expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import { clockStart, stoppedClock } from '../../../support/clocks/fake-clock.js';

const count = 200_000;
const reason = new Error('enough');

// Work that grows with the square of the number of calls would take minutes here.
it.each<[string, (index: number) => AbortController]>([
  ['with one signal', () => shared],
  ['with one signal each, in order', (index) => controllers[index] ?? shared],
  ['with one signal each, in reverse', (index) => controllers[count - 1 - index] ?? shared],
])('200,000 queued calls %s are aborted at once with work that grows with their number', async (_, controllerOf) => {
  shared = new AbortController();
  controllers = Array.from({ length: count }, () => new AbortController());
  const limiter = adaptiveLimiter(stoppedClock());
  await limiter.slowDown('call', 60_000, clockStart);
  let rejected = 0;
  const calls = controllers.map((_, index) =>
    limiter.acquire('call', controllerOf(index).signal).catch((error: unknown) => {
      if (error === reason) rejected += 1;
    }),
  );
  shared.abort(reason);
  for (const controller of controllers) controller.abort(reason);
  await Promise.all(calls);
  expect(rejected).toBe(count);
});

let shared = new AbortController();
let controllers: AbortController[] = [];

import { describe, expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import type { LimitKind, RateLimiter } from '../../../../src/core/types/rate-limiter.js';
import { virtualClock } from '../../../support/clocks/virtual-clock.js';

const minute = 60_000;

describe('against a service that counts', () => {
  type Limits = readonly (readonly [count: number, windowMs: number])[];

  /** Ten minutes of more demand than the service takes, from calls that are sent again until they go through. */
  async function tenMinutes(kind: LimitKind, limits: Limits, workers: number, processes: number) {
    const clock = virtualClock();
    const taken: number[] = [];
    const refused: number[] = [];
    /** Milliseconds to wait; 0 when the call is taken. */
    const ask = () => {
      const waits = limits.map(([count, windowMs]) => {
        const oldest = taken.at(-count);
        return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - clock.elapsed());
      });
      const wait = Math.max(...waits);
      (wait === 0 ? taken : refused).push(clock.elapsed());
      return wait;
    };
    const work = async (limiter: RateLimiter) => {
      while (clock.elapsed() < 10 * minute) {
        await limiter.acquire(kind);
        const sentAt = clock.now();
        await clock.sleep(50);
        const wait = ask();
        if (wait === 0) continue;
        const asked = Math.ceil(wait / 1000) * 1000;
        await limiter.slowDown(kind, asked, sentAt);
        await clock.sleep(asked);
      }
    };
    for (let count = 0; count < processes; count++) {
      const limiter = adaptiveLimiter(clock);
      for (let worker = 0; worker < workers; worker++) void work(limiter);
    }
    await clock.run(10 * minute);
    return { taken: taken.length, first: refused.filter((at) => at <= 1000 + (refused[0] ?? 0)).length, refused: refused.length };
  }

  const calls: Limits = [[1000, minute]];
  const uploads: Limits = [[240, minute]];
  const searches: Limits = [
    [6, 1000],
    [60, minute],
  ];

  it.each<[LimitKind, Limits, number, number]>([
    ['call', calls, 50, 1],
    ['upload', uploads, 20, 1],
    ['search', searches, 20, 1],
    ['call', calls, 15, 4],
  ])(
    'of %s limited to %j, %i at once in each of %i processes, few are refused and most of what it takes is used',
    async (kind, limits, workers, processes) => {
      const { taken, first, refused } = await tenMinutes(kind, limits, workers, processes);
      expect(taken).toBeGreaterThan(0.85 * 10 * Math.max(...limits.map(([count]) => count)));
      // All that were on their way at first are, and few after that.
      expect(first).toBeLessThanOrEqual(workers * processes);
      expect(refused - first).toBeLessThan(taken / 25);
    },
  );
});

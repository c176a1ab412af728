import { describe, expect, it } from 'vitest';
import { adaptiveLimiter } from '../../../../src/core/rate-limit/adaptive-limiter.js';
import type { LimitKind, RateLimiter } from '../../../../src/core/types/rate-limiter.js';
import { virtualClock } from '../../../support/clocks/virtual-clock.js';

const minute = 60_000;

describe('adaptive limiter under sustained demand', () => {
  type Limits = readonly (readonly [count: number, windowMs: number])[];

  /** Simulates ten minutes of more demand than the service accepts, from workers that retry each call until it succeeds. */
  async function simulateTenMinutes(kind: LimitKind, limits: Limits, workers: number, processes: number) {
    const clock = virtualClock();
    const accepted: number[] = [];
    const rejected: number[] = [];
    /** Sends a call to the service. Returns the required wait in milliseconds, or 0 for an accepted call. */
    const request = () => {
      const waits = limits.map(([count, windowMs]) => {
        const oldest = accepted.at(-count);
        return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - clock.elapsed());
      });
      const wait = Math.max(...waits);
      (wait === 0 ? accepted : rejected).push(clock.elapsed());
      return wait;
    };
    const work = async (limiter: RateLimiter) => {
      while (clock.elapsed() < 10 * minute) {
        await limiter.acquire(kind);
        const sentAt = clock.now();
        await clock.sleep(50);
        const wait = request();
        if (wait === 0) continue;
        const retryAfterMs = Math.ceil(wait / 1000) * 1000;
        await limiter.slowDown(kind, retryAfterMs, sentAt);
        await clock.sleep(retryAfterMs);
      }
    };
    for (let count = 0; count < processes; count++) {
      const limiter = adaptiveLimiter(clock);
      for (let worker = 0; worker < workers; worker++) void work(limiter);
    }
    await clock.run(10 * minute);
    return { accepted: accepted.length, first: rejected.filter((at) => at <= 1000 + (rejected[0] ?? 0)).length, rejected: rejected.length };
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
    'uses most of the %s limit %j with few rejections for %i workers in each of %i processes',
    async (kind, limits, workers, processes) => {
      const { accepted, first, rejected } = await simulateTenMinutes(kind, limits, workers, processes);
      expect(accepted).toBeGreaterThan(0.85 * 10 * Math.max(...limits.map(([count]) => count)));
      // The first rejections cover the calls initially in flight; few follow.
      expect(first).toBeLessThanOrEqual(workers * processes);
      expect(rejected - first).toBeLessThan(accepted / 25);
    },
  );
});

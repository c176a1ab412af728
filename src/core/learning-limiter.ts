import type { Clock } from './ports.js';
import type { RateLimiter } from './rate-limiter.js';

/** A limiter for one process that learns how fast it may be from refusals. */
export function learningLimiter(clock: Clock): RateLimiter {
  const until = new Map<string, number>();
  return {
    async acquire(kind) {
      const wait = (until.get(kind) ?? 0) - clock.now();
      if (wait > 0) await clock.sleep(wait);
    },
    slowDown(kind, waitMs = 1000) {
      until.set(kind, clock.now() + waitMs);
      return Promise.resolve();
    },
  };
}

import { adaptiveLimiter } from '../core/rate-limit/adaptive-limiter.js';
import type { SteadyClock } from '../core/types/ports/clock.js';
import type { RateLimiter } from '../core/types/rate-limiter.js';

/**
 * Milliseconds between two searches of the run. All users of an enterprise together may search 12 times per second (developer.box.com,
 * "Rate Limits"). The rest is for delays of the network, which bring requests closer together.
 */
const searchIntervalMs = 100;

/** Creates the limiters of the users of one run: an adaptive one for each user, and one interval for the searches of all. */
export function enterpriseLimits(): (clock: SteadyClock) => RateLimiter {
  let nextSearchAt = -Infinity;
  return (clock) => {
    const own = adaptiveLimiter(clock);
    return {
      async acquire(kind, signal, timeoutMs) {
        await own.acquire(kind, signal, timeoutMs);
        if (kind !== 'search') return;
        const now = clock.monotonic();
        const at = Math.max(now, nextSearchAt);
        nextSearchAt = at + searchIntervalMs;
        if (at > now) await clock.sleep(at - now, signal);
      },
      // A limiter of the application reads the time since 1970, the adaptive one a clock that is never set.
      slowDown: (kind, waitMs, sentAt) => own.slowDown(kind, waitMs, sentAt - clock.now() + clock.monotonic()),
    };
  };
}

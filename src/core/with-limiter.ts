import { abortable } from './abortable.js';
import { retryAfterSeconds } from './backoff.js';
import type { Clock } from './ports.js';
import { limitOf, type RateLimiter } from './rate-limiter.js';
import type { Send } from './request.js';

/** Lets calls wait for their turn. Without a limiter of the user's, one is made when the service first refuses a call (429). */
export function withLimiter(next: Send, clock: Clock, given: RateLimiter | false | undefined): Send {
  if (given === false) return next;
  let limiter = given;
  return async (request, context) => {
    const kind = limitOf(context.operationId);
    if (kind === undefined) return next(request, context);
    if (limiter !== undefined) await abortable(limiter.acquire(kind), context.signal);
    const response = await next(request, context);
    if (response.status === 429) {
      limiter ??= (await import('./learning-limiter.js')).learningLimiter(clock);
      const seconds = retryAfterSeconds(response.headers.get('retry-after'), clock.now());
      await limiter.slowDown(kind, seconds === undefined ? undefined : seconds * 1000);
    }
    return response;
  };
}

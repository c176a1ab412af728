import type { LimitedSend } from './limited-send.js';
import type { SteadyClock } from '../types/ports/clock.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import type { Send } from '../call/context.js';
import { RecentCalls } from './recent-calls.js';

/**
 * Throttles calls. Without a custom limiter, nothing waits and no limiter is loaded until the first 429. The adaptive limiter then starts from
 * the calls sent so far. Calls without a token, such as token requests, count toward no user and are not throttled.
 */
export function withLimiter(next: Send, clock: SteadyClock, customLimiter: RateLimiter | false | undefined): Send {
  if (customLimiter === false) return next;
  const sent = new RecentCalls();
  let loading: Promise<LimitedSend | undefined> | undefined;
  const load = () =>
    (loading ??= import('./limited-send.js').then(
      ({ limitedSend }) => limitedSend(next, clock, customLimiter, sent),
      (cause: unknown) => {
        loading = undefined;
        // Retries work without the adaptive limiter. A custom limiter must be used.
        if (customLimiter !== undefined) throw cause;
        return undefined;
      },
    ));
  return async (request, context) => {
    if (context.anonymous) return next(request, context);
    const pending = customLimiter === undefined ? loading : load();
    const limited = pending && (await pending);
    if (limited !== undefined) return limited.send(request, context);
    const at = clock.monotonic();
    sent.add(context.operationId, at);
    const response = await next(request, context);
    if (response.status === 429) await (await load())?.reportRateLimited(response, context, at);
    return response;
  };
}

import type { LimitedSend } from './limited-send.js';
import type { Clock } from '../types/ports/clock.js';
import type { RateLimiter } from '../types/rate-limiter.js';
import type { Send } from '../call/context.js';
import { RecentCalls } from './recent-calls.js';

/**
 * Lets calls wait for their turn. Without a limiter of the user's nothing waits, and none is loaded, until the service first refuses a call
 * (429); what went out by then is what the limiter begins to learn from. Calls without a token, for one the requests for tokens, count for
 * no user and pass.
 */
export function withLimiter(next: Send, clock: Clock, given: RateLimiter | false | undefined): Send {
  if (given === false) return next;
  const sent = new RecentCalls();
  let loading: Promise<LimitedSend | undefined> | undefined;
  const load = () =>
    (loading ??= import('./limited-send.js').then(
      ({ limitedSend: limit }) => limit(next, clock, given, sent.all()),
      (cause: unknown) => {
        loading = undefined;
        // Retries do without it; a limiter that was given must be asked.
        if (given !== undefined) throw cause;
        return undefined;
      },
    ));
  return async (request, context) => {
    if (context.anonymous) return next(request, context);
    const waited = given === undefined ? loading : load();
    const limited = waited && (await waited);
    if (limited !== undefined) return limited.send(request, context);
    const at = clock.now();
    sent.add(context.operationId, at);
    const response = await next(request, context);
    if (response.status === 429) await (await load())?.refused(response, context, at);
    return response;
  };
}

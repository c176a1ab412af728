import type { Limited } from './limited.js';
import type { Clock } from './ports.js';
import type { RateLimiter, SentCall } from './rate-limiter.js';
import type { Send } from './request.js';

/** What the service lets a user call in a minute, its longest window: about as many tell how fast is too fast. */
const remembered = 1000;

/**
 * Lets calls wait for their turn. Without a limiter of the user's nothing waits, and none is loaded, until the service first refuses a call
 * (429); what went out by then is what the limiter begins to learn from. Calls without a token, for one the requests for tokens, count for
 * no user and pass.
 */
export function withLimiter(next: Send, clock: Clock, given: RateLimiter | false | undefined): Send {
  if (given === false) return next;
  const sent: SentCall[] = [];
  let loading: Promise<Limited | undefined> | undefined;
  const load = () =>
    (loading ??= import('./limited.js').then(
      ({ limit }) => limit(next, clock, given, sent),
      (cause: unknown) => {
        loading = undefined;
        // Retries do without it; a limiter that was given must be asked.
        if (given !== undefined) throw cause;
        return undefined;
      },
    ));
  return async (request, context) => {
    if (context.anonymous) return next(request, context);
    const limited = await (given === undefined ? loading : load());
    if (limited !== undefined) return limited.send(request, context);
    const at = clock.now();
    if (sent.push({ operationId: context.operationId, at }) > remembered) sent.shift();
    const response = await next(request, context);
    if (response.status === 429) await (await load())?.refused(response, context, at);
    return response;
  };
}

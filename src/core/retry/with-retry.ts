import { NonRetryableFailure } from '../call/attempt-result.js';
import { loadRetryLoop } from './load-retry-loop.js';
import type { RetryOptions } from '../options/options.js';
import type { AttemptResult } from '../call/attempt-result.js';
import type { SteadyClock } from '../types/ports/clock.js';
import { isPending, type CallContext, type Send } from '../call/context.js';
import type { RequestParts } from '../call/observer.js';

/** Retries retryable failures. Honors `Retry-After`; otherwise backs off exponentially with jitter. */
export function withRetry(next: Send, clock: SteadyClock, random: () => number, options: RetryOptions): Send {
  const attempt = async (request: RequestParts, context: CallContext): Promise<AttemptResult> => {
    try {
      const { observer } = context;
      const sent = observer === undefined ? request : await observer.request(request);
      context.attempts += 1;
      const response = await next(sent, context);
      if (observer !== undefined) await observer.response(response, sent);
      return { response };
    } catch (error) {
      if (context.scope.aborted) throw context.scope.reason;
      if (error instanceof NonRetryableFailure) throw (await loadRetryLoop(context)).withSanitizedCause(error.error);
      return { error };
    }
  };
  return async (request, context) => {
    const first = await attempt(request, context);
    if ('response' in first && first.response.ok && !isPending(first.response, context)) return first.response;
    const { retryLoop } = await loadRetryLoop(context);
    return retryLoop(first, () => attempt(request, context), { request, context, clock, random, options });
  };
}

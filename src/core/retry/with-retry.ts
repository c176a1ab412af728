import { FinalFailure } from '../call/final-failure.js';
import { loadRecovery } from './load-retry-loop.js';
import type { RetryOptions } from '../options/options.js';
import type { Outcome } from '../call/attempt-result.js';
import type { Clock } from '../types/ports.js';
import { isNotYet, type Send } from '../call/context.js';

/** Sends again what is worth it, after the wait that the service asks for or a random one that grows. */
export function withRetry(next: Send, clock: Clock, random: () => number, options: RetryOptions): Send {
  return async (request, context) => {
    const attempt = async (): Promise<Outcome> => {
      try {
        const { observer } = context;
        const sent = observer === undefined ? request : await observer.request(request);
        context.attempts += 1;
        const response = await next(sent, context);
        await observer?.response(response, sent);
        return { response };
      } catch (error) {
        if (context.scope.aborted) throw context.scope.reason;
        if (error instanceof FinalFailure) throw (await loadRecovery(context)).withShownCause(error.error);
        return { error };
      }
    };
    const first = await attempt();
    if ('response' in first && first.response.ok && !isNotYet(first.response, context)) return first.response;
    const { recover } = await loadRecovery(context);
    return recover(first, attempt, { request, context, clock, random, options });
  };
}

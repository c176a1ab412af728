import { backoffMs } from '../core/util/backoff.js';
import { BoxApiError, BoxError } from '../core/errors/box-errors.js';
import type { Settings } from '../core/options/settings.js';
import type { StreamPlan } from './stream-plan.js';

/** Asks until there is an answer. */
export type RetryTransient = <T>(ask: () => Promise<T>) => Promise<T>;

/** So many answers in a row, over so long: the page of a gateway goes away, what stays is no Box. */
const mostUnreadable = 5;
const unreadableMs = 15 * 60_000;

/** Gets over what passes, such as a service that is away for a night. Rejects with what does not pass, and with the signal's reason. */
export function retryTransient(settings: Settings, plan: StreamPlan): RetryTransient {
  const { clock, retry, random } = settings;
  const least = plan.pollMs.baseMs;
  const pace = { baseMs: Math.max(retry.baseMs, least), maxMs: Math.max(retry.maxMs, least) };
  return async (ask) => {
    const getOver = retryBudgetMs(settings, plan);
    for (let failures = 1; ; failures++) {
      try {
        return await ask();
      } catch (error) {
        await clock.sleep(Math.max(getOver(error), backoffMs(failures, pace, random())), plan.signal);
      }
    }
  };
}

/**
 * Makes a function for failures that follow each other: it tells of one that passes, and gives the milliseconds that the service asks to
 * wait. It throws what does not pass. `others` are the statuses that pass here too.
 */
export function retryBudgetMs(
  { clock }: Settings,
  { signal, onError }: StreamPlan,
  others: readonly number[] = [],
): (error: unknown) => number {
  let unreadable = 0;
  let since = 0;
  return (error) => {
    if (signal?.aborted === true || !(error instanceof BoxError)) throw error;
    const isApi = error instanceof BoxApiError;
    if (!passes(error) && !(isApi && others.includes(error.status))) throw error;
    if (error.kind !== 'decode') unreadable = 0;
    else if (unreadable++ === 0) since = clock.now();
    else if (unreadable > mostUnreadable && clock.now() - since > unreadableMs) throw error;
    onError?.(error);
    return isApi ? (error.retryAfter ?? 0) * 1000 : 0;
  };
}

function passes(error: BoxError): boolean {
  if (error instanceof BoxApiError) return error.status === 408 || error.status === 429 || error.status >= 500;
  // The token store is away for a moment. Tokens that it did not take must reach the application, which can rescue them.
  if (error.name === 'BoxTokenStoreError') return (error as BoxError & { takeTokens(): unknown }).takeTokens() === undefined;
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'decode';
}

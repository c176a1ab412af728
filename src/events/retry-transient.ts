import { backoffMs } from '../core/util/backoff.js';
import { certificateCode } from '../core/errors/certificate-error.js';
import { BoxApiError, BoxError } from '../core/errors/box-errors.js';
import type { Settings } from '../core/options/settings.js';
import type { StreamPlan } from './stream-plan.js';

/** The part of a plan that concerns failures. */
export type RetryPlan = Pick<StreamPlan, 'signal' | 'onError' | 'pollMs'>;

/** Repeats a request until it succeeds. */
export type RetryTransient = <T>(request: () => Promise<T>) => Promise<T>;

/**
 * Unreadable responses are transient, such as the error page of a gateway, unless there are more in a row, and for longer: then the server
 * is not Box.
 */
const maxUnreadable = 5;
const unreadableMs = 15 * 60_000;

/**
 * Retries transient failures indefinitely, such as a service that is down for a night. Rejects with permanent failures, and with the
 * signal's reason.
 */
export function retryTransient(settings: Settings, plan: RetryPlan): RetryTransient {
  const { clock, retry, random } = settings;
  const minMs = plan.pollMs.baseMs;
  const backoff = { baseMs: Math.max(retry.baseMs, minMs), maxMs: Math.max(retry.maxMs, minMs) };
  return async (request) => {
    const delayAfter = failureHandler(settings, plan);
    for (let failures = 1; ; failures++) {
      try {
        return await request();
      } catch (error) {
        await clock.sleep(Math.max(delayAfter(error), backoffMs(failures, backoff, random())), plan.signal);
      }
    }
  };
}

/**
 * Creates a handler for consecutive failures. It reports a transient failure to `onError` and returns the milliseconds that the service
 * asks to wait. It throws a permanent failure. `transientStatuses` count as transient too.
 */
export function failureHandler(
  { clock }: Settings,
  { signal, onError }: Omit<RetryPlan, 'pollMs'>,
  transientStatuses: readonly number[] = [],
): (error: unknown) => number {
  let unreadable = 0;
  let since = 0;
  return (error) => {
    if (signal?.aborted === true || !(error instanceof BoxError)) throw error;
    const isApi = error instanceof BoxApiError;
    if (!isTransient(error) && !(isApi && transientStatuses.includes(error.status))) throw error;
    if (error.kind !== 'decode') unreadable = 0;
    else if (unreadable++ === 0) since = clock.monotonic();
    else if (unreadable > maxUnreadable && clock.monotonic() - since > unreadableMs) throw error;
    onError?.(error);
    return isApi ? (error.retryAfter ?? 0) * 1000 : 0;
  };
}

function isTransient(error: BoxError): boolean {
  if (error instanceof BoxApiError) return error.status === 408 || error.status === 429 || error.status >= 500;
  // A failing token store is transient. Tokens that it did not save must reach the application, which can rescue them.
  if (error.name === 'BoxTokenStoreError') return (error as BoxError & { unsavedTokens(): unknown }).unsavedTokens() === undefined;
  if (certificateCode(error) !== undefined) return false;
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'decode';
}

import { backoffMs } from '../core/backoff.js';
import { BoxApiError, BoxError } from '../core/errors.js';
import type { Settings } from '../core/settings.js';
import type { StreamPlan } from './stream-options.js';

/** Asks until there is an answer. */
export type Persist = <T>(ask: () => Promise<T>) => Promise<T>;

const mostUnreadable = 5;

/** Gets over what passes, such as a service that is away for a night. Rejects with what does not pass, and with the signal's reason. */
export function persistently({ clock, retry, random }: Settings, { signal, onError }: StreamPlan): Persist {
  return async (ask) => {
    let unreadable = 0;
    for (let failures = 1; ; failures++) {
      try {
        return await ask();
      } catch (error) {
        if (signal?.aborted === true || !(error instanceof BoxError) || !passes(error)) throw error;
        // A page of a gateway goes away; what stays is no Box.
        if (error.kind === 'decode' && ++unreadable > mostUnreadable) throw error;
        onError?.(error);
        const asked = error instanceof BoxApiError ? (error.retryAfter ?? 0) * 1000 : 0;
        await clock.sleep(Math.max(asked, backoffMs(failures, retry, random())), signal);
      }
    }
  };
}

function passes(error: BoxError): boolean {
  if (error instanceof BoxApiError) return error.status === 408 || error.status === 429 || error.status >= 500;
  return error.kind === 'network' || error.kind === 'timeout' || error.kind === 'decode';
}

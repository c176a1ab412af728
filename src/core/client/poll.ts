import type { ApiClient } from './api-client.js';
import { backoffMs, type BackoffOptions } from '../util/backoff.js';
import { certificateCode } from '../errors/certificate-error.js';
import { BoxApiError, BoxError, BoxTimeoutError } from '../errors/box-errors.js';
import type { CallOptions } from '../types/call-options.js';

export interface PollInterval extends BackoffOptions {
  /** Continues after a transient error. By default, any error ends polling. */
  retriesTransientErrors?: true;
}

/** Doubles from `baseMs` to `maxMs`. */
const defaultInterval: PollInterval = { baseMs: 1000, maxMs: 5000 };

/** Passed to each check. */
export interface PollStep {
  /** Milliseconds until polling times out. */
  readonly remainingMs: number;
  /** Delays the next check by at least `ms`. */
  readonly postpone: (ms: number) => void;
}

/**
 * Calls `check` until it returns a result, within the timeout of the call; the last time shortly before that timeout. Rejects with
 * BoxTimeoutError at the timeout, or as soon as a check postpones the next one beyond it. `subject` starts the message of that error.
 */
export async function poll<T>(
  { settings }: ApiClient,
  call: CallOptions,
  subject: string | (() => string),
  check: (step: PollStep) => Promise<T | undefined>,
  interval = defaultInterval,
): Promise<T> {
  const { clock, timeouts, random } = settings;
  const totalMs = call.timeoutMs ?? timeouts.totalMs;
  const deadline = clock.monotonic() + totalMs;
  /** Time reserved for the last check. */
  const reserveMs = Math.min(interval.baseMs, totalMs / 4);
  for (let count = 1; ; count++) {
    let minWaitMs = 0;
    let cause: unknown;
    const postpone = (ms: number) => void (minWaitMs = Math.max(minWaitMs, ms));
    try {
      const result = await check({ remainingMs: deadline - clock.monotonic(), postpone });
      if (result !== undefined) return result;
    } catch (error) {
      if (interval.retriesTransientErrors !== true || !isTransient(error)) throw error;
      cause = error;
      if (error instanceof BoxApiError) postpone((error.retryAfter ?? 0) * 1000);
    }
    const remainingMs = deadline - clock.monotonic();
    if (remainingMs <= Math.max(minWaitMs, reserveMs)) {
      const delay = minWaitMs >= remainingMs && minWaitMs > 0 ? `. The service requests a delay of ${String(minWaitMs / 1000)} s` : '';
      throw new BoxTimeoutError(
        `${typeof subject === 'string' ? subject : subject()} is still not ready${delay}`,
        cause === undefined ? undefined : { cause },
      );
    }
    // Half of the interval is random, so that many clients do not poll at the same moment.
    const waitMs = backoffMs(count, interval, (1 + random()) / 2);
    await clock.sleep(Math.max(minWaitMs, Math.min(waitMs, remainingMs - reserveMs)), call.signal);
  }
}

/** Whether a later check may succeed. The call itself has already used up its retries. */
function isTransient(error: unknown): boolean {
  if (!(error instanceof BoxError) || certificateCode(error) !== undefined) return false;
  const { status } = error as { status?: unknown };
  return error.kind === 'network' || error.kind === 'timeout' || status === 429 || (typeof status === 'number' && status >= 500);
}

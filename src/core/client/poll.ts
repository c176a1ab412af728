import type { ApiClient } from './api-client.js';
import { backoffMs, type BackoffOptions } from '../util/backoff.js';
import { BoxApiError, BoxError, BoxTimeoutError } from '../errors/box-errors.js';
import type { CallOptions } from '../types/call-options.js';

export interface PollInterval extends BackoffOptions {
  /** Goes on asking when a question fails in a way that passes by. Otherwise the failure ends it. */
  patient?: true;
}

/** Milliseconds between two questions, doubling up to the last. */
const usual: PollInterval = { baseMs: 1000, maxMs: 5000 };

/** One question among several. */
export interface PollStep {
  /** Milliseconds until nobody waits any more. */
  readonly leftMs: number;
  /** The next question is to come no sooner. */
  readonly postpone: (ms: number) => void;
}

/**
 * Asks until there is an answer, for as long as a call may take; a last time shortly before that is over. Rejects with BoxTimeoutError when it
 * is, or when the service asks to wait for longer.
 */
export async function poll<T>(
  { settings }: ApiClient,
  call: CallOptions,
  what: string | (() => string),
  ask: (turn: PollStep) => Promise<T | undefined>,
  pace = usual,
): Promise<T> {
  const { clock, timeouts, random } = settings;
  const totalMs = call.timeoutMs ?? timeouts.totalMs;
  const deadline = clock.now() + totalMs;
  /** For the last question. */
  const reserveMs = Math.min(pace.baseMs, totalMs / 4);
  for (let asked = 1; ; asked++) {
    let leastMs = 0;
    let cause: unknown;
    const postpone = (ms: number) => void (leastMs = Math.max(leastMs, ms));
    try {
      const answer = await ask({ leftMs: deadline - clock.now(), postpone });
      if (answer !== undefined) return answer;
    } catch (error) {
      if (pace.patient !== true || !passesBy(error)) throw error;
      cause = error;
      if (error instanceof BoxApiError) postpone((error.retryAfter ?? 0) * 1000);
    }
    const leftMs = deadline - clock.now();
    if (leftMs <= Math.max(leastMs, reserveMs)) {
      const then = leastMs >= leftMs && leastMs > 0 ? `, and the service asks to wait for ${String(leastMs / 1000)} s` : '';
      throw new BoxTimeoutError(
        `${typeof what === 'string' ? what : what()} is still not ready${then}`,
        cause === undefined ? undefined : { cause },
      );
    }
    // Half of it is left to chance, so that many who wait do not ask together.
    const waitMs = backoffMs(asked, pace, (1 + random()) / 2);
    await clock.sleep(Math.max(leastMs, Math.min(waitMs, leftMs - reserveMs)), call.signal);
  }
}

/** A call has made its own attempts by now; later ones may fare better. */
function passesBy(error: unknown): boolean {
  if (!(error instanceof BoxError)) return false;
  const { status } = error as { status?: unknown };
  return error.kind === 'network' || error.kind === 'timeout' || status === 429 || (typeof status === 'number' && status >= 500);
}

import type { ApiClient } from '../../core/client/api-client.js';
import { backoffMs } from '../../core/util/backoff.js';
import type { CallOptions } from '../../core/types/call-options.js';

/** Longest wait between attempts with `durationMs`. */
const maxWaitMs = 5000;

/**
 * Resends after retryable errors, with the attempts and backoff of the client's retries. With `durationMs`, as many attempts as fit into
 * that time.
 */
export async function retryWhile<T>(
  { settings }: ApiClient,
  { signal }: CallOptions,
  isRetryable: (error: unknown) => boolean,
  send: () => Promise<T>,
  durationMs?: number,
): Promise<T> {
  const { clock, random, retry } = settings;
  const deadline = durationMs === undefined ? undefined : clock.monotonic() + durationMs;
  // With `durationMs` no retry is immediate. The client's own retries can be.
  const backoff = durationMs === undefined ? retry : { baseMs: Math.max(1, retry.baseMs), maxMs: maxWaitMs };
  const jitter = () => (durationMs === undefined ? random() : (1 + random()) / 2);
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const waitMs = backoffMs(attempt, backoff, jitter());
      const isExhausted = deadline === undefined ? attempt >= retry.attempts : clock.monotonic() + waitMs >= deadline;
      if (isExhausted || signal?.aborted === true || !isRetryable(error)) throw error;
      await clock.sleep(waitMs, signal);
    }
  }
}

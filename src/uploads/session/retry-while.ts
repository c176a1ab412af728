import type { ApiClient } from '../../core/client/api-client.js';
import { backoffMs } from '../../core/util/backoff.js';
import type { CallOptions } from '../../core/types/call-options.js';

/** Milliseconds between two questions for what takes its time, at the most. */
const longestMs = 5000;

/**
 * Sends again what was refused for a reason that may pass, as often and as far apart as the client makes its attempts. With `forMs` it does so
 * for as long, as often as that takes.
 */
export async function retryWhile<T>(
  { settings }: ApiClient,
  { signal }: CallOptions,
  mayPass: (error: unknown) => boolean,
  send: () => Promise<T>,
  forMs?: number,
): Promise<T> {
  const { clock, random, retry } = settings;
  const deadline = forMs === undefined ? undefined : clock.now() + forMs;
  // There it never asks again at once, which attempts may.
  const pace = forMs === undefined ? retry : { baseMs: Math.max(1, retry.baseMs), maxMs: longestMs };
  const chance = () => (forMs === undefined ? random() : (1 + random()) / 2);
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const waitMs = backoffMs(attempt, pace, chance());
      const isOver = deadline === undefined ? attempt >= retry.attempts : clock.now() + waitMs >= deadline;
      if (isOver || signal?.aborted === true || !mayPass(error)) throw error;
      await clock.sleep(waitMs, signal);
    }
  }
}

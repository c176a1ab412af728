import type { ApiClient } from '../core/api-client.js';
import { backoffMs } from '../core/backoff.js';
import { BoxApiError, type ErrorCode } from '../core/errors.js';
import type { CallOptions } from '../core/types.js';

export function hasCode(error: unknown, ...codes: ErrorCode[]): error is BoxApiError {
  return error instanceof BoxApiError && error.code !== undefined && codes.includes(error.code);
}

/** Sends again what was refused for a reason that may pass, as often and as far apart as the client makes its attempts. */
export async function insist<T>(
  { settings }: ApiClient,
  { signal }: CallOptions,
  mayPass: (error: unknown) => boolean,
  send: () => Promise<T>,
): Promise<T> {
  const { clock, random, retry } = settings;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (attempt >= retry.attempts || signal?.aborted === true || !mayPass(error)) throw error;
      await clock.sleep(backoffMs(attempt, retry, random()), signal);
    }
  }
}

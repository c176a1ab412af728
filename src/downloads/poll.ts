import type { ApiClient } from '../core/api-client.js';
import { backoffMs } from '../core/backoff.js';
import { BoxTimeoutError } from '../core/errors.js';
import type { CallOptions } from '../core/types.js';

/** Milliseconds between two questions, doubling up to the last. */
const waits = { baseMs: 1000, maxMs: 5000 };

/** Asks until there is an answer, for as long as a call may take. Rejects with BoxTimeoutError when that is over. */
export async function poll<T>({ settings }: ApiClient, call: CallOptions, what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const { clock, timeouts } = settings;
  const deadline = clock.now() + (call.timeoutMs ?? timeouts.totalMs);
  for (let asked = 1; ; asked++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    const waitMs = backoffMs(asked, waits, 1);
    if (clock.now() + waitMs >= deadline) throw new BoxTimeoutError(`${what} is still not ready`);
    await clock.sleep(waitMs, call.signal);
  }
}

import { BoxNetworkError, BoxTimeoutError } from '../../core/errors/box-errors.js';
import { sanitizeCause } from '../../core/errors/sanitize-cause.js';
import { onAbort } from '../../core/util/on-abort.js';
import type { ResponseMode } from '../../core/call/context.js';
import { IdleTimeout } from '../../core/body/idle-timeout.js';
import { throwIfAborted } from '../../core/platform/throw-if-aborted.js';

/** For responses that `readBody` reads: another stream around the body would cost a tenth of the time. */
export const unreadResponse: ResponseMode = { isUnread: true, isUnguarded: true };

interface ReadOptions {
  readonly operationId: string;
  /** Longest time without a byte, in milliseconds. */
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/**
 * Passes the chunks of a body to `consume` as fast as it accepts them. Resolves with the failure that interrupted the body, if any. Rejects
 * if `consume` does, or when the signal aborts. Releases the connection in any case.
 */
export async function readBody(
  { body }: Pick<Response, 'body'>,
  { operationId, idleMs, signal }: ReadOptions,
  consume: (chunk: Uint8Array) => Promise<void> | undefined,
): Promise<{ failure: unknown } | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const cancel = (reason: unknown) => void reader.cancel(reason).catch(() => undefined);
  const removeListener = onAbort(signal, cancel);
  const idle = new IdleTimeout(reader, idleMs, operationId);
  try {
    for (;;) {
      const read = await reader.read().catch((cause: unknown) => ({ cause }));
      throwIfAborted(signal);
      if (idle.error !== undefined) return { failure: new BoxTimeoutError(idle.error.message, { operationId }) };
      if ('cause' in read)
        return {
          failure: new BoxNetworkError(`${operationId}: the response was cut off`, { cause: sanitizeCause(read.cause), operationId }),
        };
      if (read.done) return undefined;
      const backpressure = consume(read.value);
      if (backpressure !== undefined) {
        idle.pause();
        await backpressure;
      }
      idle.reset();
    }
  } catch (error) {
    cancel(error);
    throw error;
  } finally {
    idle.stop();
    removeListener();
  }
}

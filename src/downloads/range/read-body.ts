import { BoxNetworkError } from '../../core/errors/box-errors.js';
import { sanitizeCause } from '../../core/errors/sanitize-cause.js';
import { onAbort } from '../../core/util/on-abort.js';
import type { ResponseMode } from '../../core/call/context.js';
import { IdleTimeout } from '../../core/body/idle-timeout.js';

/** For answers that `readBody` reads: another stream around theirs would cost a tenth of the time. */
export const readHere: ResponseMode = { isUnread: true, isUnguarded: true };

interface Reading {
  readonly operationId: string;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
  readonly signal: AbortSignal;
}

/**
 * Hands on the chunks of a body as `take` has room for them. Resolves with what broke the body off, if anything did; rejects when `take` does,
 * or when the signal aborts. The connection is let go of in any case.
 */
export async function readBody(
  { body }: Pick<Response, 'body'>,
  { operationId, idleMs, signal }: Reading,
  take: (chunk: Uint8Array) => Promise<void> | undefined,
): Promise<{ failure: unknown } | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const letGo = (reason: unknown) => void reader.cancel(reason).catch(() => undefined);
  const unlink = onAbort(signal, letGo);
  const idle = new IdleTimeout(reader, idleMs, operationId);
  try {
    for (;;) {
      const read = await reader.read().catch((cause: unknown) => ({ cause }));
      signal.throwIfAborted();
      if (idle.stalled !== undefined) return { failure: idle.stalled };
      if ('cause' in read)
        return { failure: new BoxNetworkError(`${operationId}: the answer broke off`, { cause: sanitizeCause(read.cause) }) };
      if (read.done) return undefined;
      const wait = take(read.value);
      if (wait !== undefined) {
        idle.busy();
        await wait;
      }
      idle.seen();
    }
  } catch (error) {
    letGo(error);
    throw error;
  } finally {
    idle.stop();
    unlink();
  }
}

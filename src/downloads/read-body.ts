import { onAbort } from '../core/on-abort.js';

/**
 * Hands on the chunks of a body as `take` has room for them. Resolves with what broke the body off, if anything did; rejects when `take` does,
 * or when the signal aborts. The connection is let go of in any case.
 */
export async function readBody(
  { body }: Pick<Response, 'body'>,
  signal: AbortSignal,
  take: (chunk: Uint8Array) => Promise<void> | undefined,
): Promise<{ failure: unknown } | undefined> {
  if (body === null) return undefined;
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const letGo = (reason: unknown) => void reader.cancel(reason).catch(() => undefined);
  // Also for a transport that does not listen to its signal.
  const unlink = onAbort(signal, letGo);
  try {
    for (;;) {
      const read = await reader.read().catch((failure: unknown) => ({ failure }));
      signal.throwIfAborted();
      if ('failure' in read) return read;
      if (read.done) return undefined;
      const wait = take(read.value);
      if (wait !== undefined) await wait;
    }
  } catch (error) {
    letGo(error);
    throw error;
  } finally {
    unlink();
  }
}

import { BoxDecodeError, BoxTimeoutError } from './errors.js';
import { brokenAnswer } from './broken-answer.js';
import { discard } from './discard.js';
import type { CallContext } from './request.js';
import { startTimer } from './timer.js';

/** What bounds the reading of a body. */
export interface ReadLimits {
  readonly maxBytes: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

/** Reads a body to its end. Rejects with BoxDecodeError (too large), BoxTimeoutError (stalled), BoxNetworkError (broke off) or the signal's reason. */
export async function readText(response: Response, { maxBytes, idleMs }: ReadLimits, context: CallContext): Promise<string> {
  const { operationId } = context;
  const tooLarge = (size: string | number) => {
    discard(response);
    return new BoxDecodeError(`${operationId}: the answer has ${String(size)} bytes, more than maxJsonBytes (${String(maxBytes)})`);
  };
  const length = response.headers.get('content-length');
  if (length !== null && Number(length) > maxBytes) throw tooLarge(length);
  if (response.body === null) return '';
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const chunk = await readChunk(reader, idleMs, operationId);
      if (chunk === undefined) return text + decoder.decode();
      bytes += chunk.length;
      // What is sent compressed or in chunks does not say how long it is, and is counted while it comes.
      if (bytes > maxBytes) {
        reader.releaseLock();
        throw tooLarge(bytes);
      }
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (cause) {
    throw cause instanceof BoxDecodeError || cause instanceof BoxTimeoutError ? cause : brokenAnswer(cause, context);
  }
}

/** The next bytes of a body; undefined at its end. Rejects with BoxTimeoutError, and lets go of the body, when none come for `idleMs`. */
export async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleMs: number,
  operationId: string,
): Promise<Uint8Array | undefined> {
  let stalled: BoxTimeoutError | undefined;
  const stop = startTimer(idleMs, () => {
    stalled = new BoxTimeoutError(`${operationId}: the answer stalled, no bytes for ${String(idleMs)} ms`);
    // Ends the read below.
    reader.cancel(stalled).catch(() => undefined);
  });
  try {
    const { value } = await reader.read();
    if (stalled !== undefined) throw stalled;
    return value;
  } finally {
    stop();
  }
}

import { BoxDecodeError, BoxTimeoutError } from '../errors/box-errors.js';
import { brokenResponse } from './broken-response.js';
import { discardBody } from '../util/ignore.js';
import { concatBytes } from '../util/bytes.js';
import type { CallContext } from '../call/context.js';
import { IdleTimeout } from './idle-timeout.js';

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
    discardBody(response);
    return new BoxDecodeError(`${operationId}: the answer has ${String(size)} bytes, more than maxJsonBytes (${String(maxBytes)})`);
  };
  const length = response.headers.get('content-length');
  if (length !== null && Number(length) > maxBytes) throw tooLarge(length);
  if (response.body === null) return '';
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const idle = new IdleTimeout(reader, idleMs, operationId, context.scope);
  // Also for a transport that does not heed its signal.
  const unlink = context.scope.onAbort((reason) => {
    reader.cancel(reason).catch(() => undefined);
  });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { value } = await reader.read();
      if (idle.stalled !== undefined) throw idle.stalled;
      if (context.scope.aborted) throw context.scope.reason;
      if (value === undefined) return new TextDecoder().decode(chunks.length === 1 ? chunks[0] : concatBytes(chunks, bytes));
      idle.seen();
      chunks.push(value);
      bytes += value.length;
      // What is sent compressed or in chunks does not say how long it is, and is counted while it comes.
      if (bytes > maxBytes) {
        reader.releaseLock();
        throw tooLarge(bytes);
      }
    }
  } catch (cause) {
    throw cause instanceof BoxDecodeError || cause instanceof BoxTimeoutError ? cause : brokenResponse(cause, context);
  } finally {
    idle.stop();
    unlink();
  }
}

/** The next bytes of a body; undefined at its end. Rejects with BoxTimeoutError, and lets go of the body, when none come for `idleMs`. */
export async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleMs: number,
  operationId: string,
): Promise<Uint8Array | undefined> {
  const idle = new IdleTimeout(reader, idleMs, operationId);
  try {
    const { value } = await reader.read();
    if (idle.stalled !== undefined) throw idle.stalled;
    return value;
  } finally {
    idle.stop();
  }
}

import { BoxDecodeError, BoxTimeoutError } from '../errors/box-errors.js';
import { brokenResponseError } from './broken-response.js';
import { discardBody } from '../util/ignore.js';
import type { CallContext } from '../call/context.js';
import { IdleTimeout } from './idle-timeout.js';

/** Limits for reading a body. */
export interface ReadLimits {
  readonly maxBytes: number;
  /** Maximum milliseconds without a byte. */
  readonly idleMs: number;
}

/** Reads a whole body. Rejects with BoxDecodeError (too large), BoxTimeoutError (stalled), BoxNetworkError (cut off) or the abort reason. */
export async function readText(response: Response, { maxBytes, idleMs }: ReadLimits, context: CallContext): Promise<string> {
  const { operationId } = context;
  const tooLarge = (size: string) => {
    discardBody(response);
    return new BoxDecodeError(`${operationId}: the response has ${size} bytes, more than maxJsonBytes (${String(maxBytes)})`);
  };
  const length = response.headers.get('content-length');
  if (Number(length) > maxBytes) throw tooLarge(String(length));
  if (response.body === null) return '';
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const idle = new IdleTimeout(reader, idleMs, operationId, context.scope);
  // For a transport that ignores its signal.
  const unlink = context.scope.onAbort((reason) => {
    reader.cancel(reason).catch(() => undefined);
  });
  // Chunks are not joined: a second copy of each page in fresh memory made a list 7 % slower. A single chunk needs no stream.
  let first: Uint8Array | undefined;
  let decoder: TextDecoder | undefined;
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { value } = await reader.read();
      if (idle.error !== undefined) throw idle.error;
      if (context.scope.aborted) throw context.scope.reason;
      if (value === undefined) return decoder === undefined ? new TextDecoder().decode(first) : text + decoder.decode();
      idle.reset();
      bytes += value.length;
      // A compressed or chunked body has no usable content-length, so bytes are counted.
      if (bytes > maxBytes) {
        reader.releaseLock();
        throw tooLarge(String(bytes));
      }
      if (first === undefined) first = value;
      else {
        if (decoder === undefined) text = (decoder = new TextDecoder()).decode(first, { stream: true });
        text += decoder.decode(value, { stream: true });
      }
    }
  } catch (cause) {
    throw cause instanceof BoxDecodeError || cause instanceof BoxTimeoutError ? cause : brokenResponseError(cause, context);
  } finally {
    idle.stop();
    unlink();
  }
}

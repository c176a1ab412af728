import { BoxUploadError } from '../../core/errors/box-errors.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';

/** Reads a stream chunk by chunk. */
export interface ByteReader {
  /** The next chunk, never empty; undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  close(): void;
}

export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  return?(): Promise<unknown>;
}

/** Safari's web streams are not async iterable. */
function chunksOf(stream: ByteStream): Chunks {
  const iterate = (stream as Partial<AsyncIterable<Uint8Array>>)[Symbol.asyncIterator];
  if (iterate !== undefined) return iterate.call(stream);
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  return { next: () => reader.read(), return: () => reader.cancel() };
}

export function byteReader(stream: ByteStream): ByteReader {
  const chunks = chunksOf(stream);
  // Reading starts now: until the first read, a failure of a Node stream is an unhandled error that ends the process.
  let firstChunk: ReturnType<Chunks['next']> | undefined = chunks.next();
  firstChunk.catch(() => undefined);
  return {
    async next() {
      for (;;) {
        const chunk = firstChunk ?? chunks.next();
        firstChunk = undefined;
        const { done, value } = await chunk;
        if (done === true) return undefined;
        if (!(value instanceof Uint8Array)) throw new BoxUploadError('source: the stream must yield Uint8Array chunks.');
        if (value.length > 0) return value;
      }
    },
    close() {
      // Not awaited: a stream that never yields again would not return either.
      chunks.return?.().catch(() => undefined);
    },
  };
}

/** A stream of known size, which can be read once and in order. */
export function streamSource(reader: ByteReader, size: number): ByteSource & { isConsumed(): boolean } {
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;
  let isConsumed = false;
  return {
    size,
    isConsumed: () => isConsumed,
    async read(start, end, into = new Uint8Array(0)) {
      if (start !== position) throw new BoxUploadError('source: a stream can be read only once, from its start to its end');
      isConsumed = true;
      const bytes = into.length < end - start ? new Uint8Array(end - start) : into.subarray(0, end - start);
      let filled = 0;
      while (filled < bytes.length) {
        if (rest.length === 0) {
          const chunk = await reader.next();
          if (chunk === undefined) return bytes.subarray(0, filled);
          rest = chunk;
        }
        const taken = rest.subarray(0, bytes.length - filled);
        bytes.set(taken, filled);
        rest = rest.subarray(taken.length);
        filled += taken.length;
      }
      position = end;
      if (end === size && (rest.length > 0 || (await reader.next()) !== undefined)) {
        throw new BoxUploadError(`source: the stream has more than the ${String(size)} bytes given as size`);
      }
      return bytes;
    },
    close: () => {
      reader.close();
    },
  };
}

import { BoxUploadError } from '../../core/errors/box-errors.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';

/** Gives the chunks of a stream. */
export interface ByteReader {
  /** The next bytes, never none of them; undefined at the end. */
  next(): Promise<Uint8Array | undefined>;
  close(): void;
}

export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  return?(): Promise<unknown>;
}

/** Safari's web streams cannot be iterated over. */
function chunksOf(stream: ByteStream): Chunks {
  const iterate = (stream as Partial<AsyncIterable<Uint8Array>>)[Symbol.asyncIterator];
  if (iterate !== undefined) return iterate.call(stream);
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  return { next: () => reader.read(), return: () => reader.cancel() };
}

export function byteReader(stream: ByteStream): ByteReader {
  const chunks = chunksOf(stream);
  // A Node stream tells its iterator of a failure only from the first chunk on; before that it would end the process.
  let ahead: ReturnType<Chunks['next']> | undefined = chunks.next();
  ahead.catch(() => undefined);
  return {
    async next() {
      for (;;) {
        const chunk = ahead ?? chunks.next();
        ahead = undefined;
        const { done, value } = await chunk;
        if (done === true) return undefined;
        if (!(value instanceof Uint8Array)) throw new BoxUploadError('source: the stream gives something else than bytes.');
        if (value.length > 0) return value;
      }
    },
    close() {
      // A stream that gives nothing more would not let go either.
      chunks.return?.().catch(() => undefined);
    },
  };
}

/** A stream gives its bytes once and in order, so it is read by one upload and never twice. */
export function streamSource(reader: ByteReader, size: number): ByteSource & { isSpent(): boolean } {
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;
  let isSpent = false;
  return {
    size,
    isSpent: () => isSpent,
    async read(start, end, into = new Uint8Array(0)) {
      if (start !== position) throw new BoxUploadError('source: a stream can be read only once, from its start to its end');
      isSpent = true;
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
        throw new BoxUploadError(`source: the stream has more than the ${String(size)} bytes that were announced`);
      }
      return bytes;
    },
    close: () => {
      reader.close();
    },
  };
}

import { unreadable } from '../../core/encoding/require-unread.js';
import { BoxError, BoxUploadError } from '../../core/errors/box-errors.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';
import { startTimer } from '../../core/util/clock.js';
import { messageOf } from '../../core/util/message-of.js';

/** Reads a stream chunk by chunk. */
export interface ByteReader {
  /** The next chunk, never empty; undefined at the end. Rejects with BoxUploadError if the stream fails. */
  next(): Promise<Uint8Array | undefined>;
  close(): void;
}

export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;

interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  return?(): Promise<unknown>;
}

/** Marks an iterator whose reading has started. Iterators do not show it, and a client has no list of them. */
const started = Symbol.for('box-openapi-sdk.started');

function chunksOf(stream: ByteStream): Chunks {
  // Safari's web streams are not async iterable. Unlike an iterator, a reader ends a pending read when it is closed.
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), return: () => reader.cancel() };
  }
  const chunks = stream[Symbol.asyncIterator]();
  if (started in chunks) throw new BoxUploadError('source: the iterator has already been read. Pass a new one for each upload.');
  Reflect.defineProperty(chunks, started, { value: true });
  return chunks;
}

/** Starts to read a stream. Throws BoxUploadError for an iterator that was read before. `isEmpty` states that it has no bytes. */
export function byteReader(stream: ByteStream, isEmpty = false): ByteReader {
  const chunks = chunksOf(stream);
  // An iterator that was read elsewhere looks like an empty one.
  let mayBeConsumed = !isEmpty && (chunks as unknown) === stream && !('pipe' in stream);
  // Reading starts now: until the first read, a failure of a Node stream is an unhandled error that ends the process.
  let firstChunk: ReturnType<Chunks['next']> | undefined = chunks.next();
  firstChunk.catch(() => undefined);
  return {
    async next() {
      for (;;) {
        const chunk = firstChunk ?? chunks.next();
        firstChunk = undefined;
        const { done, value } = await chunk.catch(throwSourceFailure);
        if (done === true) {
          if (mayBeConsumed)
            throw new BoxUploadError('source: the iterator has no bytes. If it was not read before, set size: 0 for an empty file.');
          return undefined;
        }
        if (!(value instanceof Uint8Array)) throw new BoxUploadError('source: the stream must yield Uint8Array chunks.');
        if (value.length === 0) continue;
        mayBeConsumed = false;
        return value;
      }
    },
    close() {
      // Not awaited: an iterator that never yields again would not return either. A Node stream is destroyed directly.
      chunks.return?.().catch(() => undefined);
      const node = stream as { readableEnded?: unknown; destroy?(): unknown };
      if (node.readableEnded === false) node.destroy?.();
    },
  };
}

/** A stream of known size, which can be read once and in order. Its end must follow its last byte within `endMs`. */
export function streamSource(reader: ByteReader, size: number, endMs: number): ByteSource & { isConsumed(): boolean } {
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
      if (end === size && (rest.length > 0 || (await nextWithin(reader, size, endMs)) !== undefined)) {
        throw new BoxUploadError(`source: the stream has more than the ${String(size)} bytes given as size`);
      }
      return bytes;
    },
    close: () => {
      reader.close();
    },
  };
}

function nextWithin(reader: ByteReader, size: number, ms: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const stop = startTimer(ms, () => {
      reject(
        new BoxUploadError(
          `source: the stream did not end within ${String(ms)} ms after the ${String(size)} bytes given as size. Close it, or correct size.`,
        ),
      );
    });
    void reader.next().then(resolve, reject).finally(stop);
  });
}

/** Throws the failure of a source as a BoxUploadError with a cause. */
export function throwSourceFailure(cause: unknown): never {
  if (cause instanceof BoxError) throw cause;
  throw unreadable(`source: reading failed (${messageOf(cause)})`, cause);
}

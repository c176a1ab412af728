import { BoxConfigError, BoxUploadError } from '../core/errors.js';
import type { ByteSource, Platform } from '../core/ports.js';
import type { WebBlob, WebReadableStream } from '../core/types.js';

/**
 * What can be uploaded: a path (Node), a File or Blob, bytes, a stream whose `size` is given beside it, or any object that can be
 * sliced, such as a file handle of one's own.
 */
export type UploadSource = string | WebBlob | Uint8Array | ArrayBuffer | WebReadableStream | AsyncIterable<Uint8Array> | SliceableSource;

export interface SliceableSource {
  readonly size: number;
  /** The bytes from `start` up to and without `end`. */
  slice(start: number, end: number): Promise<Uint8Array> | Uint8Array;
}

export type OpenedSource = ByteSource & { readonly name?: string };

/** Opens a source for reading from its start to its end. Throws BoxConfigError when it is none of the known kinds. */
export async function openSource(source: UploadSource, size: number | undefined, platform: Platform): Promise<OpenedSource> {
  if (typeof source === 'string') return platform.openPath(source);
  if (source instanceof Uint8Array) return bytesSource(source);
  if (source instanceof ArrayBuffer) return bytesSource(new Uint8Array(source));
  if (source instanceof Blob) return blobSource(source);
  if (isStream(source)) return streamSource(source, size);
  if (isSliceable(source)) return sliceableSource(source);
  throw new BoxConfigError(
    'source: give a path, a File or Blob, a Uint8Array, a stream together with its size, or an object with size and slice(start, end).',
  );
}

function bytesSource(bytes: Uint8Array): OpenedSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

function blobSource(blob: Blob): OpenedSource {
  return {
    ...('name' in blob && typeof blob.name === 'string' ? { name: blob.name } : {}),
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    blob: () => Promise.resolve(blob),
  };
}

function sliceableSource(source: SliceableSource): OpenedSource {
  return { size: source.size, read: async (start, end) => Uint8Array.from(await source.slice(start, end)) };
}

/** A stream gives its bytes once and in order, so it is read by one upload and never twice. */
function streamSource(stream: AsyncIterable<Uint8Array>, size: number | undefined): OpenedSource {
  if (size === undefined || !Number.isInteger(size) || size < 0) {
    throw new BoxConfigError('size: a stream needs its size in bytes, since the service wants to know it before the first byte.');
  }
  const chunks: AsyncIterator<Uint8Array, unknown> = stream[Symbol.asyncIterator]();
  // A Node stream tells its iterator of a failure only from the first chunk on; before that it would end the process.
  let ahead: Promise<IteratorResult<Uint8Array, unknown>> | undefined = chunks.next();
  ahead.catch(() => undefined);
  const nextChunk = () => {
    const chunk = ahead ?? chunks.next();
    ahead = undefined;
    return chunk;
  };
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;
  return {
    size,
    async read(start, end) {
      if (start !== position) throw new BoxUploadError('source: a stream can be read only once, from its start to its end');
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        if (rest.length === 0) {
          const { done, value } = await nextChunk();
          if (done === true) return bytes.subarray(0, filled);
          rest = value;
        }
        const taken = rest.subarray(0, bytes.length - filled);
        bytes.set(taken, filled);
        rest = rest.subarray(taken.length);
        filled += taken.length;
      }
      position = end;
      if (end === size && (rest.length > 0 || !(await isAtEnd(nextChunk)))) {
        throw new BoxUploadError(`source: the stream has more than the ${String(size)} bytes that were announced`);
      }
      return bytes;
    },
    close() {
      // A stream that gives nothing more would not let go either.
      chunks.return?.().catch(() => undefined);
    },
  };
}

async function isAtEnd(nextChunk: () => Promise<IteratorResult<Uint8Array, unknown>>): Promise<boolean> {
  for (;;) {
    const { done, value } = await nextChunk();
    if (done === true) return true;
    if (value.length > 0) return false;
  }
}

function isStream(source: unknown): source is AsyncIterable<Uint8Array> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source;
}

function isSliceable(source: unknown): source is SliceableSource {
  if (typeof source !== 'object' || source === null) return false;
  return 'size' in source && typeof source.size === 'number' && 'slice' in source && typeof source.slice === 'function';
}

/** Reads exactly what was asked for. */
export async function readExactly(source: OpenedSource, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await source.read(start, end);
  if (bytes.length !== end - start) {
    throw new BoxUploadError(
      `source: it ended at byte ${String(start + bytes.length)} instead of ${String(source.size)}; it changed while it was read`,
    );
  }
  return bytes;
}

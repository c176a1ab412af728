import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { byteReader, streamSource, type ByteReader, type ByteStream } from './stream-source.js';
import type { SliceableSource, UploadSource } from './upload-source.js';

export interface OpenedSource extends ByteSource {
  readonly name?: string;
  /** The same bytes as a Blob, if available. */
  readonly blob?: Blob;
  /** Whether it was read from and cannot be read from its start again. */
  readonly isConsumed?: () => boolean;
}

/** A stream whose size is known only after reading it. */
export interface UnknownSizeSource {
  readonly size: undefined;
  readonly name?: undefined;
  readonly reader: ByteReader;
  close(): void;
}

/** Opens a source for reading from start to end. Throws BoxConfigError for an unknown kind of source. */
export async function openSource(
  source: UploadSource,
  size: number | undefined,
  platform: Platform,
): Promise<OpenedSource | UnknownSizeSource> {
  if (typeof source === 'string') return platform.openPath(source);
  if (source instanceof Uint8Array) return bytesSource(source);
  if (source instanceof ArrayBuffer) return bytesSource(new Uint8Array(source));
  if (source instanceof Blob) return blobSource(source);
  if (isStream(source)) {
    if (size !== undefined && (!Number.isInteger(size) || size < 0)) throw new BoxConfigError('size: must be an integer >= 0.');
    const reader = byteReader(source);
    return size === undefined
      ? {
          size,
          reader,
          close: () => {
            reader.close();
          },
        }
      : streamSource(reader, size);
  }
  if (isSliceable(source)) return sliceableSource(source);
  throw new BoxConfigError('source: must be a path, a File or Blob, a Uint8Array, a stream, or an object with size and slice(start, end).');
}

function bytesSource(bytes: Uint8Array): OpenedSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

export function blobSource(blob: Blob): OpenedSource {
  return {
    ...('name' in blob && typeof blob.name === 'string' ? { name: blob.name } : {}),
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    blob,
  };
}

function sliceableSource(source: SliceableSource): OpenedSource {
  return { size: source.size, read: async (start, end) => copyBytes(await source.slice(start, end)) };
}

/** Copies the bytes. Compares the type by name, because the object may come from another realm. */
function copyBytes(bytes: unknown): Uint8Array<ArrayBuffer> {
  const kind = Object.prototype.toString.call(bytes).slice(8, -1);
  if (kind === 'Uint8Array') return new Uint8Array(bytes as Uint8Array);
  if (kind === 'ArrayBuffer') return new Uint8Array(bytes as ArrayBuffer).slice();
  throw new BoxConfigError(`source: slice(start, end) must return a Uint8Array, not ${kind}.`);
}

/** Whether a source can be read only once. */
export function isStream(source: unknown): source is ByteStream {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || 'getReader' in source);
}

function isSliceable(source: unknown): source is SliceableSource {
  if (typeof source !== 'object' || source === null) return false;
  return 'size' in source && typeof source.size === 'number' && 'slice' in source && typeof source.slice === 'function';
}

/** Reads exactly the requested bytes. */
export async function readExactly(
  source: OpenedSource,
  start: number,
  end: number,
  into?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await source.read(start, end, into);
  if (bytes.length !== end - start) {
    throw new BoxUploadError(
      `source: ended at byte ${String(start + bytes.length)} instead of ${String(source.size)}. It changed while it was being read.`,
    );
  }
  return bytes;
}

import { isOneShot } from '../../core/call/context.js';
import { requireUnread } from '../../core/encoding/require-unread.js';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';
import type { Platform } from '../../core/types/ports/platform.js';
import { byteReader, streamSource, throwSourceFailure, type ByteReader, type ByteStream } from './stream-source.js';
import type { SliceableSource, UploadSource } from './upload-source.js';

export interface OpenedSource extends ByteSource {
  readonly name?: string;
  /** The same bytes as a Blob, if available. */
  readonly blob?: Blob;
  /** Whether it was read from and cannot be read from its start again. */
  readonly isConsumed?: () => boolean;
}

/** Content whose size is known only after reading it. */
export interface UnknownSizeSource {
  readonly size: undefined;
  readonly name?: string;
  readonly reader: ByteReader;
  close(): void;
}

/**
 * Opens a source for reading from start to end. Throws BoxConfigError for an unknown kind of source, BoxUploadError for one that was read
 * before or whose size is wrong. A stream must end within `endMs` after the last byte of its size.
 */
export async function openSource(
  source: UploadSource,
  size: number | undefined,
  platform: Platform,
  endMs = 60_000,
): Promise<OpenedSource | UnknownSizeSource> {
  requireUnread('source', source);
  if (typeof source === 'string') return openFile(source, platform);
  if (source instanceof Uint8Array) return bytesSource(source);
  if (source instanceof ArrayBuffer) return bytesSource(new Uint8Array(source));
  if (source instanceof Blob) return withRealSize(blobSource(source));
  if (isStream(source)) {
    if (size !== undefined && (!Number.isInteger(size) || size < 0)) throw new BoxConfigError('size: must be an integer >= 0.');
    const reader = byteReader(source, size === 0);
    return size === undefined
      ? {
          size,
          reader,
          close: () => {
            reader.close();
          },
        }
      : streamSource(reader, size, endMs);
  }
  if (isSliceable(source)) return withRealSize(sliceableSource(source));
  throw new BoxConfigError('source: must be a path, a File or Blob, a Uint8Array, a stream, or an object with size and slice(start, end).');
}

/** The system reports the size 0 for files whose content it creates when they are read, such as /proc/version. */
async function openFile(path: string, platform: Platform): Promise<OpenedSource | UnknownSizeSource> {
  const file = await platform.openPath(path);
  try {
    if (!(await hasMoreBytes(file))) return file;
    if (file.size > 0) throw wrongSize(path, file.size);
  } catch (error) {
    file.close?.();
    throw error;
  }
  let position = 0;
  const next = async () => {
    const bytes = await file.read(position, position + 65_536).catch(throwSourceFailure);
    position += bytes.length;
    if (bytes.length > 0) return bytes;
    // A regular file that is being written has another size now.
    await file.check?.();
    return undefined;
  };
  const close = () => {
    file.close?.();
  };
  return { size: undefined, name: file.name, reader: { next, close }, close };
}

/** Rejects a source that has bytes after its announced end, which would be left out. */
async function withRealSize(source: OpenedSource): Promise<OpenedSource> {
  if (await hasMoreBytes(source)) throw wrongSize(source.name, source.size);
  return source;
}

/** Sources may reject a read after their end. A read of another length than requested fails later. */
async function hasMoreBytes(source: OpenedSource): Promise<boolean> {
  return (await source.read(source.size, source.size + 1).catch(() => [])).length === 1;
}

function wrongSize(name: string | undefined, size: number): BoxUploadError {
  return new BoxUploadError(`source: ${name ?? 'the object'} has more than the ${String(size)} bytes that it reports as its size.`);
}

function bytesSource(bytes: Uint8Array): OpenedSource {
  return { size: bytes.length, read: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

export function blobSource(blob: Blob): OpenedSource {
  if (typeof (blob as Partial<Blob>).arrayBuffer !== 'function')
    throw new BoxConfigError(
      'source: this platform cannot read a Blob. On React Native, pass new Uint8Array(await new Response(blob).arrayBuffer()).',
    );
  return {
    ...('name' in blob && typeof blob.name === 'string' ? { name: blob.name } : {}),
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
    blob,
  };
}

function sliceableSource(source: SliceableSource): OpenedSource {
  if (!Number.isSafeInteger(source.size) || source.size < 0) throw new BoxConfigError('source: its size must be an integer >= 0.');
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
  return isOneShot(source);
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
  const bytes = await source.read(start, end, into).catch(throwSourceFailure);
  if (bytes.length !== end - start) {
    throw new BoxUploadError(
      `source: ${source.name === undefined ? '' : `${source.name} `}ended at byte ${String(start + bytes.length)} instead of ${String(source.size)}. It changed while it was being read.`,
    );
  }
  return bytes;
}

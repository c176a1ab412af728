import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';

/** Without it, opening a named pipe waits for a writer. Windows has neither named pipes in the file system nor this flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** A smaller file is read at once, with a byte after its end, because each operation on a file costs a change of threads. */
const smallBytes = 1024 * 1024;

/**
 * Opens a local file as a byte source. Uses one handle, so a file that later takes its name is not read. Rejects with BoxConfigError if it
 * cannot be read or is not a regular file.
 */
export async function openFile(path: string): Promise<ByteSource & { readonly name: string }> {
  const file = await open(requirePath('source', path), constants.O_RDONLY | nonBlocking).catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${messageOf(cause)}).`);
  });
  const status = await file.stat({ bigint: true }).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (!status.isFile()) {
    await file.close();
    throw new BoxConfigError(`source: ${path} must be a regular file.`);
  }
  const length = Number(status.size);
  let whole: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const read: ByteSource['read'] = async (start, end, into) => {
    if (length === 0 || length > smallBytes) return readRange(file, start, end, into);
    return (await (whole ??= readRange(file, 0, length + 1))).slice(start, end);
  };
  return {
    name: basename(path),
    size: length,
    read,
    async check() {
      const { size, mtimeNs } = await file.stat({ bigint: true });
      const isSame = size === status.size && mtimeNs === status.mtimeNs;
      // Some file systems report a size that does not grow with the content.
      const isLonger = size > 0n && (await read(length, length + 1)).length > 0;
      if (!isSame || isLonger) throw new BoxUploadError(`source: ${path} changed during the upload.`);
    },
    close: () => void file.close().catch(() => undefined),
  };
}

/** Reads from `start` to `end` (exclusive), or to the end of the file. */
export async function readRange(file: FileHandle, start: number, end: number, into = new Uint8Array(0)): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = into.length < end - start ? new Uint8Array(end - start) : into.subarray(0, end - start);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
}

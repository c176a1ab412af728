import { basename } from 'node:path';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';
import { readRange } from '../file-system/read-range.js';
import { RegularFile } from '../file-system/regular-file.js';

/** A smaller file is read at once, with a byte after its end, because each read costs a change of threads. */
const smallBytes = 1024 * 1024;

/**
 * Opens a local file as a byte source. Uses one descriptor, so a file that later takes its name is not read. Rejects with BoxConfigError if it
 * cannot be read or is not a regular file.
 */
export async function openFile(path: string): Promise<ByteSource & { readonly name: string }> {
  const file = await RegularFile.open(requirePath('source', path), 'follow').catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${messageOf(cause)}).`);
  });
  const status = file.status();
  const length = Number(status.size);
  let whole: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const read: ByteSource['read'] = async (start, end, into) => {
    if (length === 0 || length > smallBytes) return readRange(file, start, end, into);
    return (await (whole ??= readWhole(file, length))).slice(start, end);
  };
  return {
    name: basename(path),
    size: length,
    read,
    async check() {
      const { size, mtimeNs } = file.status();
      const isSame = size === status.size && mtimeNs === status.mtimeNs;
      // Some file systems report a size that does not grow with the content.
      const isLonger = size > 0n && (await read(length, length + 1)).length > 0;
      if (!isSame || isLonger) throw new BoxUploadError(`source: ${path} changed during the upload.`);
    },
    close: () => {
      file.close();
    },
  };
}

/** Reads a file of `length` bytes, and a byte after its end if it has one. */
async function readWhole(file: RegularFile, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length + 1);
  const { bytesRead } = await file.read(bytes, 0, length + 1, 0);
  // A read of a regular file returns fewer bytes than requested at its end only (POSIX, read).
  return bytesRead === length ? bytes.subarray(0, length) : readRange(file, 0, length + 1);
}

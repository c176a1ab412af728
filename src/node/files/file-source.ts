import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { BoxConfigError, BoxUploadError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { ByteSource } from '../../core/types/ports/byte-source.js';

/** A named pipe would otherwise be waited for until somebody writes. Windows has none and not the flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/**
 * A file of the local disk as a byte source, all through one handle: a file that takes its name meanwhile is another one. Rejects with
 * BoxConfigError when it cannot be read or is no regular file.
 */
export async function openFile(path: string): Promise<ByteSource & { readonly name: string }> {
  const file = await open(path, constants.O_RDONLY | nonBlocking).catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${messageOf(cause)})`);
  });
  const status = await file.stat({ bigint: true }).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (!status.isFile()) {
    await file.close();
    throw new BoxConfigError(`source: ${path} is not a file`);
  }
  return {
    name: basename(path),
    size: Number(status.size),
    read: (start, end, into) => readFrom(file, start, end, into),
    async check() {
      const { size, mtimeNs } = await file.stat({ bigint: true });
      if (size !== status.size || mtimeNs !== status.mtimeNs) {
        throw new BoxUploadError(`source: ${path} changed while it was uploaded`);
      }
    },
    close: () => void file.close().catch(() => undefined),
  };
}

/** What there is from `start` up to and without `end`. */
export async function readFrom(file: FileHandle, start: number, end: number, into = new Uint8Array(0)): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = into.length < end - start ? new Uint8Array(end - start) : into.subarray(0, end - start);
  let done = 0;
  while (done < bytes.length) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

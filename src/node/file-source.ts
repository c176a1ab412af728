import { constants, openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { BoxConfigError } from '../core/errors.js';
import type { ByteSource } from '../core/ports.js';

/** A named pipe would otherwise be waited for until somebody writes. Windows has none and not the flag. */
const nonBlocking = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/** A file of the local disk as a byte source. Rejects with BoxConfigError when it cannot be read or is no regular file. */
export async function openFile(path: string): Promise<ByteSource & { readonly name: string }> {
  const file = await open(path, constants.O_RDONLY | nonBlocking).catch((cause: unknown) => {
    throw new BoxConfigError(`source: ${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`);
  });
  const status = await file.stat().catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (!status.isFile()) {
    await file.close();
    throw new BoxConfigError(`source: ${path} is not a file`);
  }
  return {
    name: basename(path),
    size: status.size,
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) return bytes.subarray(0, done);
        done += bytesRead;
      }
      return bytes;
    },
    blob: () => openAsBlob(path),
    close: () => void file.close().catch(() => undefined),
  };
}

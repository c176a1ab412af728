import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../../core/types/ports/byte-source.js';
import { readRange } from './file-source.js';

/** Creates a temporary file that only this user can read. */
export async function createSpool(): Promise<Spool> {
  const path = join(tmpdir(), `box-upload-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  const remove = () => rm(path, { force: true }).catch(() => undefined);
  // An unlinked file disappears with its handle, however the process ends. Systems that cannot unlink an open file delete it in close().
  await remove();
  let size = 0;
  return {
    get size() {
      return size;
    },
    async append(chunk) {
      for (let offset = 0; offset < chunk.length;) {
        const { bytesWritten } = await file.write(chunk, offset, chunk.length - offset, size + offset);
        offset += bytesWritten;
      }
      size += chunk.length;
    },
    read: (start, end, into) => readRange(file, start, end, into),
    close: () => void file.close().then(remove, remove),
  };
}

import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../../core/types/ports/byte-source.js';
import { readFrom } from './file-source.js';

/** A temporary file that only this user can read. */
export async function createSpool(): Promise<Spool> {
  const path = join(tmpdir(), `box-upload-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  const remove = () => rm(path, { force: true }).catch(() => undefined);
  // A file without a name goes with its handle, however the process ends. Where a system takes no name of what is open, it goes at the end.
  await remove();
  let size = 0;
  return {
    get size() {
      return size;
    },
    async append(chunk) {
      for (let done = 0; done < chunk.length;) {
        const { bytesWritten } = await file.write(chunk, done, chunk.length - done, size + done);
        done += bytesWritten;
      }
      size += chunk.length;
    },
    read: (start, end, into) => readFrom(file, start, end, into),
    close: () => void file.close().then(remove, remove),
  };
}

import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { isBlank } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import type { Spool } from '../../core/types/ports/byte-source.js';
import { readRange } from '../file-system/read-range.js';

/** Creates a temporary file that only this user can read. Rejects with BoxConfigError if the folder for temporary files is not usable. */
export async function createSpool(): Promise<Spool> {
  const folder = tmpdir();
  if (isBlank(folder)) throw new BoxConfigError('TMPDIR: must be the path of a folder for temporary files.');
  // Absolute: the process may change its current folder.
  const path = resolve(join(folder, `box-upload-${randomUUID()}`));
  const file = await open(path, 'wx+', 0o600).catch((cause: unknown) => {
    throw new BoxConfigError(`TMPDIR: no temporary file can be created in ${folder} (${messageOf(cause)}).`);
  });
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

import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { FileSink } from '../../core/types/ports/file-sink.js';

/**
 * A file that is written under another name in the folder of its own, and renamed at the end: until then what had the name stays as it is,
 * and a process that is killed leaves at most the other name behind. Rejects with BoxConfigError when there can be no file at this path.
 */
export async function createFile(path: string): Promise<FileSink> {
  const place = await placeOf(path);
  // Without the file's own name, which may be as long as names can be.
  const temporary = join(dirname(place), `.box-download-${randomUUID()}`);
  const file = await open(temporary, 'wx+').catch((cause: unknown) => {
    if (isMissing(cause)) throw new BoxConfigError(`to: the folder ${dirname(place)} does not exist.`);
    throw new BoxConfigError(`to: ${path} cannot be written (${messageOf(cause)}).`);
  });
  return {
    write: (chunks, position) => writeAll(file, chunks, position),
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return bytes.subarray(0, done);
    },
    async seal() {
      await file.sync();
      await file.close();
    },
    place: () => rename(temporary, place),
    async discard() {
      // Waits for the writes that are on their way.
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** Where the file will stand: a link stays one, and what it leads to is replaced. */
async function placeOf(path: string): Promise<string> {
  if (path.trim() === '') throw new BoxConfigError('to: the path is empty.');
  if (path.endsWith('/') || path.endsWith(sep)) throw new BoxConfigError(`to: ${path} is a folder. Give the path of a file in it.`);
  const place = await realpath(path).catch(() => resolve(path));
  const status = await stat(place).catch(() => undefined);
  if (status?.isDirectory() === true) throw new BoxConfigError(`to: ${path} is a folder. Give the path of a file in it.`);
  // A rename would put a file in the place of a device.
  if (status?.isFile() === false) throw new BoxConfigError(`to: ${path} is no regular file. Give a stream.`);
  return place;
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], position: number): Promise<void> {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return;
  const { bytesWritten } = await file.writev(chunks, position);
  // A system may take less than it was given.
  if (bytesWritten < size) await writeRest(file, Buffer.concat(chunks).subarray(bytesWritten), position + bytesWritten);
}

async function writeRest(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw new Error('the disk takes no more bytes');
    done += bytesWritten;
  }
}

import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { messageOf } from '../../core/util/message-of.js';
import type { FileSink } from '../../core/types/ports/file-sink.js';

/**
 * Creates a file under a temporary name in the target folder and renames it at the end. Until then an existing file stays unchanged, and a
 * killed process leaves only the temporary file. Rejects with BoxConfigError if the path cannot be a file.
 */
export async function createFile(path: string): Promise<FileSink> {
  const target = await targetPath(path);
  // Without the file's name, which may already have the maximum length.
  const temporary = join(dirname(target), `.box-download-${randomUUID()}`);
  const file = await open(temporary, 'wx+').catch((cause: unknown) => {
    if (isMissing(cause)) throw new BoxConfigError(`to: the folder ${dirname(target)} does not exist.`);
    throw new BoxConfigError(`to: ${path} cannot be written (${messageOf(cause)}).`);
  });
  return {
    write: (chunks, position) => writeAll(file, chunks, position),
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, start + length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return bytes.subarray(0, length);
    },
    async sync() {
      await file.sync();
      await file.close();
    },
    moveIntoPlace: () => rename(temporary, target),
    async discard() {
      // Waits for pending writes.
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** Returns the final path. For a link, this is its target: the link itself stays. */
async function targetPath(path: string): Promise<string> {
  if (path.trim() === '') throw new BoxConfigError('to: must be a non-empty path.');
  if (path.endsWith('/') || path.endsWith(sep)) throw new BoxConfigError(`to: ${path} is a folder. Pass the path of a file in it.`);
  const target = await realpath(path).catch(() => resolve(path));
  const status = await stat(target).catch(() => undefined);
  if (status?.isDirectory() === true) throw new BoxConfigError(`to: ${path} is a folder. Pass the path of a file in it.`);
  // A rename would replace a device by a file.
  if (status?.isFile() === false) throw new BoxConfigError(`to: ${path} must be a regular file. Pass a stream instead.`);
  return target;
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[], position: number): Promise<void> {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return;
  const { bytesWritten } = await file.writev(chunks, position);
  // The system may write fewer bytes.
  if (bytesWritten < size) await writeRest(file, Buffer.concat(chunks).subarray(bytesWritten), position + bytesWritten);
}

async function writeRest(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let offset = 0; offset < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset, position + offset);
    if (bytesWritten === 0) throw new Error('the disk accepts no more bytes');
    offset += bytesWritten;
  }
}

import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import type { FileSink } from '../../core/types/ports/file-sink.js';
import { messageOf } from '../../core/util/message-of.js';
import { errorCode } from '../file-system/error-code.js';
import { copyAccess, isReadOnly } from '../file-system/file-access.js';
import { followLinks } from '../file-system/follow-links.js';
import { moveFile } from '../file-system/move-file.js';
import { readRange } from '../file-system/read-range.js';
import { targetProblem } from '../file-system/target-path.js';
import { writeAll } from '../file-system/write-all.js';

/**
 * Creates a file under a temporary name in the target folder and renames it at the end. Until then an existing file stays unchanged, and a
 * killed process leaves only the temporary file. The new file has the mode, owner and group of the file that it replaces. Rejects with
 * BoxConfigError if the path cannot be a file, or if the file there is read-only.
 */
export async function createFile(path: string): Promise<FileSink> {
  const { target, existing } = await openTarget(path);
  // Without the file's name, which may already have the maximum length.
  const temporary = join(dirname(target), `.box-download-${randomUUID()}`);
  // The content of a private file is never readable by others, not even under the temporary name.
  const file = await open(temporary, 'wx+', existing === undefined ? 0o666 : 0o600).catch((cause: unknown) => {
    throw isMissing(cause) ? new BoxConfigError(`to: the folder ${dirname(target)} does not exist.`) : notWritable(path, cause);
  });
  return {
    write: (chunks, position) => writeAll(file, chunks, position),
    read: (start, end) => readRange(file, start, end),
    async sync() {
      // Its mode may have changed, and another program may have created it.
      const replaced = (await statIfExists(target)) ?? existing;
      if (replaced !== undefined) await copyAccess(file, replaced);
      await file.sync();
      await file.close();
    },
    moveIntoPlace: () => moveFile(temporary, target),
    async discard() {
      // Waits for pending writes.
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
    },
  };
}

/** Returns the final path and the file there. For a link, this is its target, even if that is missing: the link itself stays. */
async function openTarget(to: string): Promise<{ target: string; existing: Stats | undefined }> {
  const path = requirePath('to', to);
  const problem = targetProblem(path);
  if (problem !== undefined) throw new BoxConfigError(`to: ${path} ${problem}.`);
  const reject = (cause: unknown): never => {
    throw notWritable(path, cause);
  };
  const existing = await statIfExists(path).catch(reject);
  if (existing === undefined) return { target: findMissing(path), existing };
  if (existing.isDirectory()) throw new BoxConfigError(`to: ${path} is a folder. Pass the path of a file in it.`);
  // A rename would replace a device or a pipe by a file.
  if (!existing.isFile()) throw new BoxConfigError(`to: ${path} must be a regular file. Pass a stream instead.`);
  const target = await realpath(path).catch(reject);
  if (await isReadOnly(target, existing)) {
    throw new BoxConfigError(`to: ${path} is read-only. Make it writable, delete it, or pass another path.`);
  }
  return { target, existing };
}

function findMissing(path: string): string {
  try {
    return followLinks(path);
  } catch (cause) {
    throw notWritable(path, cause);
  }
}

function notWritable(path: string, cause: unknown): BoxConfigError {
  return new BoxConfigError(`to: ${path} cannot be written (${messageOf(cause)}).`);
}

/** Undefined if nothing is there, or only a link to nothing. */
async function statIfExists(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

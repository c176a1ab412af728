import { link, lstat, unlink } from 'node:fs/promises';
import { ifMissing, errorCode } from '../file-system/error-code.js';
import { moveFile } from '../file-system/move-file.js';
import { isSameStatus, statusOf } from './local-status.js';
import type { LocalFolder, LocalStatus, RetiredFile } from '../../core/types/ports/local-folder.js';

/** Errors of file systems without hard links. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EACCES', 'EINVAL']);

/** Moves a file. A hard link, unlike a rename, does not replace a file that another program has created in between. */
export async function moveToFreeName(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'EEXIST') return false;
    if (!noLinks.has(code)) throw error;
    if (await lstat(to).catch(ifMissing(undefined))) return false;
    await moveFile(from, to);
    return true;
  }
  await unlink(from);
  return true;
}

/** Moves a file or folder to a path that is not in use, or to another spelling of its name. */
export async function moveItem(from: string, to: string, isOtherSpelling: boolean): Promise<boolean> {
  const item = await statusOf(from);
  const existing = await statusOf(to).catch(ifMissing<LocalStatus | undefined>(undefined));
  if (existing !== undefined) {
    if (existing.inode !== item.inode || existing.kind !== item.kind) return false;
    // A second name of the same file: an earlier move was interrupted. On a disk that ignores case, it is the same name.
    if (item.kind === 'file' && !isOtherSpelling) await unlink(from);
    else await moveFile(from, to);
    return true;
  }
  if (item.kind === 'file' && !isOtherSpelling) return moveToFreeName(from, to);
  await moveFile(from, to);
  return true;
}

/** Moves a file to another folder, if it has the expected status. */
export async function retireFile(path: string, { expected, into, as }: RetiredFile): Promise<boolean> {
  const status = await statusOf(path).catch(ifMissing<LocalStatus | undefined>(undefined));
  if (!isSameStatus(status, expected)) return false;
  if (!(await into.receiveFile(path, as))) throw new Error(`${as.join('/')} is in use in the folder for replaced files`);
  return true;
}

/** Moves a file on the disk of `to`, or copies it there if it is on another disk. `copy` writes the whole copy before it resolves. */
export async function moveOrCopy(from: string, to: string, copy: () => Promise<boolean>): Promise<boolean> {
  try {
    return await moveToFreeName(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
  }
  const isCopied = await copy();
  if (isCopied) await unlink(from);
  return isCopied;
}

/** Creates the folders of a path, each in the one before. */
export async function createFolders(folder: Pick<LocalFolder, 'createFolder'>, names: readonly string[]): Promise<void> {
  for (let depth = 1; depth <= names.length; depth++) await folder.createFolder(names.slice(0, depth));
}

import { link, lstat, unlink } from 'node:fs/promises';
import { ifMissing, errorCode } from '../file-system/error-code.js';
import { moveFile } from '../file-system/move-file.js';
import { isSameStatus, statusOf } from './local-status.js';
import type { LocalFolder, LocalStatus, RetiredFile } from '../../core/types/ports/local-folder.js';
import { isSameContent } from '../../core/util/same-content.js';

/** Errors of file systems without hard links. */
const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EACCES', 'EINVAL']);

/**
 * Moves a file. A hard link, unlike a rename, does not replace a file that another program has created in between. With `inode`, a file that
 * another program has moved to `from` in between stays there.
 */
export async function moveToFreeName(from: string, to: string, inode?: string): Promise<boolean> {
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
  if (inode === undefined || (await statusIfAny(from))?.inode === inode) await unlink(from);
  return true;
}

const statusIfAny = (path: string) => statusOf(path).catch(ifMissing<LocalStatus | undefined>(undefined));

/** Moves a file or folder to a path that is not in use, or to another spelling of its name. */
export async function moveItem(from: string, to: string, isOtherSpelling: boolean): Promise<boolean> {
  const item = await statusOf(from);
  const existing = await statusIfAny(to);
  if (existing !== undefined) {
    if (existing.inode !== item.inode || existing.kind !== item.kind) return false;
    // A second name of the same file: an earlier move was interrupted. On a disk that ignores case, it is the same name.
    if (item.kind === 'file' && !isOtherSpelling) await unlink(from);
    else await moveFile(from, to);
    return true;
  }
  if (item.kind === 'file' && !isOtherSpelling) return moveToFreeName(from, to, item.inode);
  await moveFile(from, to);
  return true;
}

/** Moves a file to another folder, if it has the expected status. */
export async function retireFile(path: string, { expected, into, as }: RetiredFile): Promise<boolean> {
  if (!isSameStatus(await statusIfAny(path), expected)) return false;
  const outcome = await into.receiveFile(path, as, expected);
  if (outcome === 'in use') throw new Error(`${as.join('/')} is in use in the folder for replaced files`);
  return outcome === 'moved';
}

const isOtherDisk = (error: unknown) => errorCode(error) === 'EXDEV';

/**
 * Moves a file, which other programs may change at any moment, to the disk of `to`. `copy` copies it from another disk, and has written all of it
 * when it resolves. A rename leaves nothing at `from`, where a deletion could find another file. One that was changed before the rename returns.
 */
export async function receiveFile(
  from: string,
  to: string,
  expected: LocalStatus,
  copy: () => Promise<boolean>,
): Promise<'moved' | 'changed' | 'in use'> {
  if ((await statusIfAny(to)) !== undefined) return 'in use';
  try {
    await moveFile(from, to, isOtherDisk);
  } catch (error) {
    if (!isOtherDisk(error)) throw error;
    if (!(await copy())) return 'in use';
    if (!isSameStatus(await statusIfAny(from), expected)) return 'changed';
    await unlink(from);
    return 'moved';
  }
  if (isSameContent(await statusOf(to), expected)) return 'moved';
  // If a new file has its name, it stays here.
  await moveToFreeName(to, from);
  return 'changed';
}

/** Creates the folders of a path, each in the one before. */
export async function createFolders(folder: Pick<LocalFolder, 'createFolder'>, names: readonly string[]): Promise<void> {
  for (let depth = 1; depth <= names.length; depth++) await folder.createFolder(names.slice(0, depth));
}

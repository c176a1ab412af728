import { constants, type Stats } from 'node:fs';
import { access, type FileHandle } from 'node:fs/promises';

/** Write permission of anybody. Root may write to any file, but a file without it is protected on purpose. */
const anyWrite = 0o222;

/** Whether the owner or the system forbids to change the content of a file. */
export async function isReadOnly(path: string, { mode }: Stats): Promise<boolean> {
  if ((mode & anyWrite) === 0) return true;
  return access(path, constants.W_OK).then(
    () => false,
    () => true,
  );
}

/** Gives a new file the owner, group and mode of the file that it replaces, as far as the system allows. Never widens the access. */
export async function copyAccess(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await file.chown(uid, gid).catch(() => file.chown(own.uid, gid).catch(() => undefined));
  }
  // After the change of the owner, which removes the set-ID bits.
  await file.chmod(keptMode(mode, await file.stat(), { uid, gid })).catch(() => undefined);
}

/** The mode under which nobody gains access if the owner or the group could not be kept. */
export function keptMode(mode: number, now: { uid: number; gid: number }, wanted: { uid: number; gid: number }): number {
  let kept = mode & 0o7777;
  if (now.uid !== wanted.uid) kept &= ~0o4000;
  // The other group gets the access of everyone.
  if (now.gid !== wanted.gid) kept = (kept & ~0o2070) | (kept & ((kept & 0o007) << 3));
  return kept;
}

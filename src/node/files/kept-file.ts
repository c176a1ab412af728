import { constants } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';

const { O_RDWR = 2, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/** A file that a killed run has left. */
export interface KeptFile {
  readonly file: FileHandle;
  readonly size: number;
}

/** Opens the file of a killed run. Undefined, and deletes it, unless it is a file that only this user can have written. */
export async function openKept(path: string, maxBytes: number): Promise<KeptFile | undefined> {
  const file = await open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK).catch(() => undefined);
  if (file !== undefined) {
    const status = await file.stat();
    // With a second name, writing to it would change a file elsewhere.
    const isOwn = status.nlink === 1 && (process.getuid === undefined || status.uid === process.getuid());
    if (status.isFile() && isOwn && status.size <= maxBytes) return { file, size: status.size };
    await file.close();
  }
  await rm(path, { force: true });
  return undefined;
}

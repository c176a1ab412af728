import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { LocalStatus } from '../../core/types/ports/local-folder.js';

/** The status of what is at a path, which is not followed if it is a link. */
export async function statusOf(path: string): Promise<LocalStatus> {
  // Numbers of inodes have up to 64 bits.
  const status = await lstat(path, { bigint: true });
  return {
    kind: kindOf(status),
    size: Number(status.size),
    modifiedMs: Number(status.mtimeMs),
    inode: String(status.ino),
    stamp: stampOf(status),
  };
}

/** The time of the last change of attributes also shows changes that keep the time of the content. */
export const stampOf = ({ mtimeNs, ctimeNs }: BigIntStats): string => `${mtimeNs.toString(36)}-${ctimeNs.toString(36)}`;

/** Whether the file is still the one with the expected status. */
export function isSameStatus(status: LocalStatus | undefined, expected: LocalStatus): boolean {
  return (
    status?.kind === expected.kind && status.inode === expected.inode && status.size === expected.size && status.stamp === expected.stamp
  );
}

function kindOf(status: BigIntStats): LocalStatus['kind'] {
  if (status.isFile()) return 'file';
  if (status.isDirectory()) return 'folder';
  return status.isSymbolicLink() ? 'link' : 'other';
}

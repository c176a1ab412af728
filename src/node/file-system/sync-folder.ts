import { open } from 'node:fs/promises';
import { errorCode } from './error-code.js';

/** The part of the system that syncs a folder. */
export interface SyncSystem {
  readonly platform: NodeJS.Platform;
  readonly open: (path: string) => Promise<{ sync(): Promise<void>; close(): Promise<void> }>;
}

const system: SyncSystem = { platform: process.platform, open: (path) => open(path, 'r') };

/** Error codes of systems and file systems that cannot open or sync folders. */
const unsupported = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF']);

/** Syncs a folder, so that a rename in it survives a crash. Does nothing where that is not supported: Windows, some network drives. */
export async function syncFolder(path: string, { platform, open }: SyncSystem = system): Promise<void> {
  if (platform === 'win32') return;
  try {
    const folder = await open(path);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!unsupported.has(errorCode(error) ?? '')) throw error;
  }
}

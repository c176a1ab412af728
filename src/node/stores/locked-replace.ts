import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, ifMissing } from '../file-system/error-code.js';
import { moveFile } from '../file-system/move-file.js';

/**
 * New content for a file, moved into place under a lock that all processes share.
 *
 * The lock is the folder `<path>.lock/held`. It is locked while it contains a file: the new content of its holder, under a unique name. To
 * acquire it, a process renames a folder that already contains its file to `held`; the system rejects this unless `held` is empty or missing.
 * To commit, the process renames the file from there to its final path, which releases the lock in the same step. If a holder was killed,
 * another process deletes its file. If the holder was only slow, its commit finds no file and fails, however long it paused between any two
 * steps. A late deletion affects no other holder, because the next file has another name. So correctness does not depend on clocks.
 */
export interface StagedFile {
  /** Waits for the lock. Returns false if the staged file was deleted as stale. */
  acquireLock(): Promise<boolean>;
  /** Moves the content into place. Returns false, without any change, if another process removed it from the lock. */
  commit(): Promise<boolean>;
  /** Releases the lock, if this process holds it, and deletes the staged file. */
  release(): Promise<void>;
}

/** Time in milliseconds before a holder counts as dead. It has two steps left and its content is synced. If it is still alive, it retries. */
const staleHolderMs = 1000;

/** Writes new content beside a file. Creates missing folders. */
export async function stageFile(path: string, content: string): Promise<StagedFile> {
  const locks = lockFolder(path);
  const held = join(locks, 'held');
  const id = randomUUID();
  const stage = join(locks, id);
  let location = stage;
  const release = async () => {
    await unlink(join(location, id)).catch(() => undefined);
    // Fails, as intended, if it now contains another process's file.
    await rmdir(location).catch(() => undefined);
  };

  await mkdir(stage, { recursive: true, mode: 0o700 });
  try {
    const file = await open(join(stage, id), 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await release();
    throw error;
  }

  return {
    async acquireLock() {
      const isAcquired = await waitForLock(stage, held);
      if (isAcquired) location = held;
      return isAcquired;
    },
    commit: () => renameIfExists(join(held, id), path),
    release,
  };
}

/** Deletes staged files, older than `ms`, of processes that were killed before they acquired the lock. */
export async function deleteStaleStages(path: string, ms: number): Promise<void> {
  const locks = lockFolder(path);
  const names = await readdir(locks).catch(() => []);
  for (const name of names.filter((name) => /^[\da-f-]{36}$/.test(name))) {
    const stage = join(locks, name);
    const status = await stat(stage).catch(() => undefined);
    // Another process may delete it first. The next run retries after a failure.
    if (status !== undefined && Date.now() - status.mtimeMs >= ms) await rm(stage, { recursive: true, force: true }).catch(() => undefined);
  }
}

function lockFolder(path: string): string {
  return `${path}.lock`;
}

async function waitForLock(stage: string, held: string): Promise<boolean> {
  let observed: { holder: string; since: number } | undefined;
  for (let attempt = 0; ; attempt++) {
    try {
      return await renameIfExists(stage, held, isLocked);
    } catch (error) {
      if (!isLocked(error)) throw error;
    }
    const [holder] = await readdir(held).catch(ifMissing([]));
    if (holder === undefined) {
      // Windows does not rename onto an empty folder.
      await rmdir(held).catch(() => undefined);
    } else if (observed?.holder !== holder) {
      observed = { holder, since: performance.now() };
    } else if (performance.now() - observed.since >= staleHolderMs) {
      await unlink(join(held, holder)).catch(ifMissing(undefined));
    }
    await sleep(Math.random() * Math.min(20, 2 + attempt));
  }
}

/** Returns false if `from` does not exist. */
function renameIfExists(from: string, to: string, isFinal?: (error: unknown) => boolean): Promise<boolean> {
  return moveFile(from, to, isFinal).then(() => true, ifMissing(false));
}

function isLocked(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32');
}

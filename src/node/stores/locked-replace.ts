import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A new content for a file, which is put in place under a lock that all processes see.
 *
 * The lock is a folder, `<path>.lock/held`, and it is taken as long as there is a file in it: the new content of its holder, under a name
 * that is used once. To take it, a folder that already holds that file is renamed to `held`, which the system refuses unless `held` is empty
 * or missing. To commit, the file is renamed from there to its place, which gives the lock back in the same step. When a holder was killed,
 * somebody else deletes the file. If the holder was only slow, its commit finds no file and fails, however long it slept between any two
 * steps; and who deletes late hits nobody else, since the next file has another name. So no clock decides who is right.
 */
export interface StagedFile {
  /** Waits for the lock. False when the staged file was swept away meanwhile. */
  enter(): Promise<boolean>;
  /** Puts the content in place. False when somebody took it out of the lock: then nothing has changed. */
  commit(): Promise<boolean>;
  /** Gives the lock back, if it is ours, and deletes what is left. */
  leave(): Promise<void>;
}

/** A holder has two steps to do, and its content is on the disk by then. To take it for dead too early costs it a second try. */
const patienceMs = 1000;

/** Writes a content beside a file that it may replace. Makes the folders that are missing. */
export async function stageFile(path: string, content: string): Promise<StagedFile> {
  const locks = locksOf(path);
  const held = join(locks, 'held');
  const id = randomUUID();
  const own = join(locks, id);
  let where = own;
  const leave = async () => {
    await unlink(join(where, id)).catch(() => undefined);
    // Fails when somebody else's file is in it by now, as it should.
    await rmdir(where).catch(() => undefined);
  };

  await mkdir(own, { recursive: true, mode: 0o700 });
  try {
    const file = await open(join(own, id), 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await leave();
    throw error;
  }

  return {
    async enter() {
      const entered = await takeLock(own, held);
      if (entered) where = held;
      return entered;
    },
    commit: () => moved(join(held, id), path),
    leave,
  };
}

/** Deletes what processes left that were killed before they had the lock, when it is older than `ms`. */
export async function sweepStages(path: string, ms: number): Promise<void> {
  const locks = locksOf(path);
  const names = await readdir(locks).catch(() => []);
  for (const name of names.filter((name) => /^[\da-f-]{36}$/.test(name))) {
    const stage = join(locks, name);
    const status = await stat(stage).catch(() => undefined);
    // Another may sweep too; what stays is for the next time.
    if (status !== undefined && Date.now() - status.mtimeMs >= ms) await rm(stage, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What to go on with when a file is not there. Any other error stays one. */
export function ifMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === 'ENOENT') return value;
    throw error;
  };
}

export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}

function locksOf(path: string): string {
  return `${path}.lock`;
}

async function takeLock(own: string, held: string): Promise<boolean> {
  let watched: { holder: string; since: number } | undefined;
  for (let turn = 0; ; turn++) {
    try {
      return await moved(own, held);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    const [holder] = await readdir(held).catch(ifMissing([]));
    if (holder === undefined) {
      // Windows does not rename to an empty folder either.
      await rmdir(held).catch(() => undefined);
    } else if (watched?.holder !== holder) {
      watched = { holder, since: performance.now() };
    } else if (performance.now() - watched.since >= patienceMs) {
      await unlink(join(held, holder)).catch(ifMissing(undefined));
    }
    await sleep(Math.random() * Math.min(20, 2 + turn));
  }
}

/** False when there was nothing to move. */
function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(() => true, ifMissing(false));
}

function isTaken(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'EPERM' && process.platform === 'win32');
}

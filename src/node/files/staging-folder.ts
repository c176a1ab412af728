import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ifMissing } from '../file-system/error-code.js';
import type { FolderAnchor } from '../file-system/folder-anchor.js';

/** The folder of temporary files, in the folder that receives a tree. A rename into the tree stays on the same disk. */
export const stagingName = '.box-download';
/** Milliseconds after which the temporary files of another machine are taken for abandoned. */
const abandonedMs = 86_400_000;

/** The process that a folder of temporary files belongs to. Its start time tells it from a later process with the same ID. */
const processName = () => {
  const host = createHash('sha1').update(hostname()).digest('hex').slice(0, 8);
  return `${host}-${String(process.pid)}-${String(Math.trunc(performance.timeOrigin))}`;
};

/** Creates a folder for the temporary files of one run. Returns its names below the anchor. */
export async function createStaging(anchor: FolderAnchor): Promise<readonly string[]> {
  const name = `${processName()}-${randomUUID()}`;
  // Another run may delete the empty folder in between.
  for (let attempt = 0; ; attempt++) {
    await anchor.within([], (root) => mkdir(join(root, stagingName), 0o700).catch(ifExists));
    try {
      await anchor.within([stagingName], (staging) => mkdir(join(staging, name), 0o700));
      return [stagingName, name];
    } catch (error) {
      if (attempt === 9) throw error;
      ifMissing(undefined)(error);
    }
  }
}

/** Deletes the temporary files of one run. */
export async function removeStaging(anchor: FolderAnchor, [, name]: readonly string[]): Promise<void> {
  if (name !== undefined) await anchor.within([stagingName], (staging) => rm(join(staging, name), { recursive: true, force: true }));
  // Fails if another run has temporary files.
  await anchor.within([], (root) => rmdir(join(root, stagingName))).catch(() => undefined);
}

/** Prefix of temporary files that a later run can continue. */
export const keptPrefix = 'kept-';

/**
 * Deletes the temporary files of processes that have ended, except for those that a later run can continue, which move to the folder of this
 * run.
 */
export async function adoptAbandoned(anchor: FolderAnchor, own: readonly string[]): Promise<void> {
  const names = await anchor
    .within([], async (root) => ((await lstat(join(root, stagingName))).isDirectory() ? readdir(join(root, stagingName)) : []))
    .catch(ifMissing<string[]>([]));
  for (const name of names) {
    const isAbandoned = await anchor.within([stagingName], (staging) => belongsToEnded(name, join(staging, name))).catch(ifMissing(false));
    if (!isAbandoned) continue;
    // Another run may adopt them in between, or a link may be in the place of the folder.
    await moveKept(anchor, [stagingName, name], own).catch(() => undefined);
    await anchor.within([stagingName], (staging) => rm(join(staging, name), { recursive: true, force: true }));
  }
}

async function moveKept(anchor: FolderAnchor, from: readonly string[], to: readonly string[]): Promise<void> {
  await anchor.within(from, (source) =>
    anchor.within(to, async (target) => {
      for (const name of await readdir(source)) if (name.startsWith(keptPrefix)) await rename(join(source, name), join(target, name));
    }),
  );
}

async function belongsToEnded(name: string, path: string): Promise<boolean> {
  const [, host, pid, started] = /^([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f-]{36}$/.exec(name) ?? [];
  if (host === undefined || pid === undefined || started === undefined) return false;
  if (`${host}-${pid}-${started}` === processName()) return false;
  if (!processName().startsWith(`${host}-`)) return Date.now() - (await stat(path)).mtimeMs > abandonedMs;
  return Number(pid) === process.pid || !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs for another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ifExists(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

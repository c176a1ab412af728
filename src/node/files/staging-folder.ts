import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifMissing } from '../file-system/error-code.js';
import type { FolderAnchor } from '../file-system/folder-anchor.js';
import { isRunning, processName } from './running-process.js';

/** The folder of temporary files, in the folder that receives a tree. A rename into the tree stays on the same disk. */
export const stagingName = '.box-download';
/** Milliseconds after which the temporary files of another machine are taken for abandoned. */
const abandonedMs = 86_400_000;

/** Creates a folder for the temporary files of one run. Returns its names below the anchor. */
export async function createStaging(anchor: FolderAnchor): Promise<readonly [string, string]> {
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

/** Deletes the temporary files of one run, or leaves those that a later run can continue. */
export async function removeStaging(anchor: FolderAnchor, [, name]: readonly string[], keepsParts = false): Promise<void> {
  if (name !== undefined) {
    await anchor.within([stagingName], async (staging) => {
      const own = join(staging, name);
      const hasParts = keepsParts && (await readdir(own)).some((each) => each.startsWith(keptPrefix));
      // Under a name that belongs to no process.
      await (hasParts ? rename(own, join(staging, keptPrefix + randomUUID())) : rm(own, { recursive: true, force: true }));
    });
  }
  // Fails if another run has temporary files.
  await anchor.within([], (root) => rmdir(join(root, stagingName))).catch(() => undefined);
}

/** Prefix of temporary files that a later run can continue, and of a folder that an interrupted run has left for it. */
export const keptPrefix = 'kept-';

/**
 * Deletes the temporary files of runs that have ended, except for those that a later run can continue, which move to the folder of this
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
  if (name.startsWith(keptPrefix)) return true;
  if (!/^[0-9a-f]{8}-\d+-\d+-[0-9a-f-]{36}$/.test(name)) return false;
  return !(isRunning(name) ?? Date.now() - (await stat(path)).mtimeMs < abandonedMs);
}

function ifExists(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

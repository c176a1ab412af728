import { randomUUID } from 'node:crypto';
import { lstat, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptBytes, StagedFile } from '../../core/types/ports/local-folder.js';
import { ifMissing } from '../file-system/error-code.js';
import { copyAccess, isReadOnly } from '../file-system/file-access.js';
import { requireName, type FolderAnchor } from '../file-system/folder-anchor.js';
import { moveFile } from '../file-system/move-file.js';
import { readRange } from '../file-system/read-range.js';
import { RegularFile } from '../file-system/regular-file.js';
import { writeAll } from '../file-system/write-all.js';
import { openKept } from './kept-file.js';
import { moveToFreeName, retireFile } from './move-items.js';
import { keptPrefix } from './staging-folder.js';

/** Bytes per read of a copy. */
const copyBytes = 1024 * 1024;

/** Creates a file under a temporary name in the folder `staging`, or continues one that a run has left. It moves to a place below `anchor`. */
export async function stageFile(
  anchor: FolderAnchor,
  staging: FolderAnchor,
  { kept, mode }: { readonly kept?: KeptBytes | undefined; readonly mode?: number },
): Promise<StagedFile> {
  const name = kept === undefined ? randomUUID() : requireName(keptPrefix + kept.key);
  const inStaging = <T>(use: (path: string) => Promise<T>) => staging.within([], (folder) => use(join(folder, name)));
  // `x` does not follow a link. Nobody else can enter the folder, so the content of a private file is never readable by others.
  const left = kept && (await inStaging((path) => openKept(path, kept.maxBytes)));
  const file = left?.file ?? (await inStaging((path) => open(path, 'wx+', mode)));
  let isComplete = false;
  /** Once: a file whose name is in use is moved to another one. */
  const complete = async (modifiedMs: number | undefined) => {
    if (isComplete) return;
    if (modifiedMs !== undefined) await file.utimes(new Date(), new Date(modifiedMs));
    await file.close();
    isComplete = true;
  };
  return {
    keptBytes: left?.size ?? 0,
    write: (chunks, position) => writeAll(file, chunks, position),
    read: (start, end) => readRange(file, start, end),
    sync: () => file.sync(),
    moveTo: (names, { replace, modifiedMs, retired }) =>
      anchor.within(names.slice(0, -1), async (folder) => {
        const target = join(folder, requireName(names.at(-1) ?? ''));
        const existing = replace || retired !== undefined ? await lstat(target).catch(ifMissing(undefined)) : undefined;
        if (existing?.isDirectory() === true) throw new Error('a folder has its name');
        if (existing?.isFile() === true) {
          if (await isReadOnly(target, existing)) throw new Error('the existing file is read-only');
          await copyAccess(file, existing);
        }
        await complete(modifiedMs);
        if (retired !== undefined && !(await retireFile(target, retired))) return false;
        return inStaging((staged) => (replace ? moveFile(staged, target).then(() => true) : moveToFreeName(staged, target)));
      }),
    async discard() {
      // Waits for pending writes.
      await file.close().catch(() => undefined);
      if (kept?.outlivesFailure !== true) await inStaging((path) => rm(path, { force: true }));
    },
  };
}

/** Copies a file from another disk, with its mode and time. */
export async function copyFile(path: string, stage: (mode: number) => Promise<StagedFile>, names: readonly string[]): Promise<boolean> {
  const source = await RegularFile.open(path, 'reject');
  let staged: StagedFile | undefined;
  try {
    const { mode, size, mtimeMs } = source.status();
    staged = await stage(Number(mode) & 0o777);
    const bytes = Number(size);
    for (let position = 0; position < bytes; position += copyBytes) {
      await staged.write([await readRange(source, position, Math.min(bytes, position + copyBytes))], position);
    }
    await staged.sync();
    const isMoved = await staged.moveTo(names, { replace: false, modifiedMs: Number(mtimeMs) });
    if (!isMoved) await staged.discard();
    return isMoved;
  } catch (error) {
    await staged?.discard();
    throw error;
  } finally {
    source.close();
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { requirePath } from '../../core/options/paths.js';
import { serialQueueByKey } from '../../core/util/serial-queue.js';
import type { StateStore } from '../../core/types/ports/state-store.js';
import { ifMissing } from '../file-system/error-code.js';
import { moveFile } from '../file-system/move-file.js';
import { syncFolder } from '../file-system/sync-folder.js';
import { checkedStateStore } from '../../core/options/checked-store.js';
import { checkNames } from '../../core/options/check-names.js';

export interface FileStateStoreOptions {
  /** Contains one file per key. Created with mode 0700 if missing. */
  folder: string;
}

/** Age of an abandoned staged file in milliseconds. No write takes this long. */
const abandonedMs = 3_600_000;

/**
 * Creates a state store in files that only this user can read (mode 0600). Texts are replaced atomically, so a process can be killed at any
 * moment. Throws BoxConfigError that names the field. The methods reject with the system's error if the folder is not usable.
 */
export function fileStateStore(options: FileStateStoreOptions): StateStore {
  const given: unknown = options;
  checkNames('fileStateStore', given ?? {}, { folder: 1 });
  const folder = resolve(requirePath('fileStateStore: folder', (options as Partial<FileStateStoreOptions> | null | undefined)?.folder));
  // Changes of one key run in call order.
  const enqueue = serialQueueByKey();
  let swept = false;

  const pathOf = (key: string) => join(folder, fileName(key));

  async function replace(path: string, text: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!swept) {
      swept = true;
      await deleteStaleStages(folder);
    }
    const stage = join(folder, `${randomUUID()}.stage`);
    try {
      const file = await open(stage, 'wx', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await moveFile(stage, path);
    } catch (error) {
      await rm(stage, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncFolder(folder);
  }

  return checkedStateStore('fileStateStore', {
    get: (key) => readFile(pathOf(key), 'utf8').catch(ifMissing(undefined)),
    set: (key, text) => enqueue(key, () => replace(pathOf(key), text)),
    delete: (key) =>
      enqueue(key, async () => {
        if (await unlink(pathOf(key)).then(() => true, ifMissing(false))) await syncFolder(folder);
      }),
  });
}

/**
 * Returns a file name for any key. Encodes upper case too, because some file systems are case-insensitive. The prefix avoids the
 * device names of Windows. No encoded key contains a dot.
 */
function fileName(key: string): string {
  const bytes = Buffer.from(key);
  const encoded = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z\d_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  // All file systems accept names of 255 bytes.
  return encoded.length > 200 ? `box.${createHash('sha256').update(bytes).digest('hex')}` : `box-${encoded}`;
}

/** Deletes the staged files of processes that were killed during a write. */
async function deleteStaleStages(folder: string): Promise<void> {
  const stages = (await readdir(folder)).filter((name) => /^[\da-f-]{36}\.stage$/.test(name));
  for (const stage of stages) {
    const path = join(folder, stage);
    const status = await stat(path).catch(() => undefined);
    // Another process may delete it first. The next run retries after a failure.
    if (status !== undefined && Date.now() - status.mtimeMs >= abandonedMs) await rm(path, { force: true }).catch(() => undefined);
  }
}

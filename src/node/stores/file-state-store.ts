import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { serialQueueByKey } from '../../core/util/serial-queue.js';
import type { StateStore } from '../../core/types/ports/state-store.js';
import { syncFolder } from './atomic-file.js';
import { ifMissing } from './locked-replace.js';

export interface FileStateStoreOptions {
  /** Holds one file for each key. Made, for this user alone (mode 0700), when it is missing. */
  folder: string;
}

/** No write takes that long. */
const abandonedMs = 3_600_000;

/**
 * A state store in files that only this user can read (mode 0600). A text is written beside the one before and takes its place as a whole,
 * so that a process can be killed at any moment. Throws BoxConfigError with the field's name. What it gives rejects with the error of the
 * system when the folder cannot be used.
 */
export function fileStateStore(options: FileStateStoreOptions): StateStore {
  const given = (options as Partial<FileStateStoreOptions> | undefined)?.folder;
  if (typeof given !== 'string' || given.trim() === '') throw new BoxConfigError('fileStateStore: folder is missing or no text.');
  const folder = resolve(given);
  // Changes of one key keep the order in which they were asked for.
  const inTurn = serialQueueByKey();
  let swept = false;

  const pathOf = (key: string) => join(folder, nameOf(key));

  async function replace(path: string, text: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!swept) {
      swept = true;
      await sweep(folder);
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
      await rename(stage, path);
    } catch (error) {
      await rm(stage, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncFolder(folder);
  }

  return {
    get: (key) => readFile(pathOf(key), 'utf8').catch(ifMissing(undefined)),
    set: (key, text) => inTurn(key, () => replace(pathOf(key), text)),
    delete: (key) =>
      inTurn(key, async () => {
        if (await unlink(pathOf(key)).then(() => true, ifMissing(false))) await syncFolder(folder);
      }),
  };
}

/**
 * A file name for any key. Capitals are encoded too, since some file systems do not tell them from small letters, and the prefix keeps
 * clear of names that Windows has for devices. No encoded key has a dot in it.
 */
function nameOf(key: string): string {
  const bytes = Buffer.from(key);
  const encoded = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z\d_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  // What file systems take at least is 255 bytes.
  return encoded.length > 200 ? `box.${createHash('sha256').update(bytes).digest('hex')}` : `box-${encoded}`;
}

/** Deletes what processes left that were killed while they wrote. */
async function sweep(folder: string): Promise<void> {
  const stages = (await readdir(folder)).filter((name) => /^[\da-f-]{36}\.stage$/.test(name));
  for (const stage of stages) {
    const path = join(folder, stage);
    const status = await stat(path).catch(() => undefined);
    // Another may sweep too; what stays is for the next time.
    if (status !== undefined && Date.now() - status.mtimeMs >= abandonedMs) await rm(path, { force: true }).catch(() => undefined);
  }
}

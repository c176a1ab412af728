import { access, constants, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MockSnapshot } from '../snapshot/snapshot.js';

/** The file of `--state`. */
export interface StateFile {
  /** The saved state. Undefined if the file does not exist. Rejects with an Error that names the file if it cannot be read. */
  load(): Promise<MockSnapshot | undefined>;
  /** Replaces the file. After a crash at any time, it has the old or the new content. */
  save(snapshot: MockSnapshot): Promise<void>;
}

export function stateFile(path: string): StateFile {
  return {
    async load() {
      // Now, because nobody can correct it when the state is saved.
      await access(dirname(path), constants.W_OK).catch((cause: unknown) => {
        throw new Error(`--state: cannot write to ${dirname(path)}. Check that the folder exists and is writable.`, { cause });
      });
      const text = await readFile(path, 'utf8').catch((cause: unknown) => {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new Error(`--state: cannot read ${path}. Check that it is a readable file.`, { cause });
      });
      if (text === undefined) return undefined;
      try {
        return JSON.parse(text) as MockSnapshot;
      } catch (cause) {
        throw new Error(`--state: ${path} does not contain JSON. Move it away to start with a new state.`, { cause });
      }
    },
    async save(snapshot) {
      // A link stays a link.
      const target = await realpath(path).catch(() => path);
      // Always the same name, so that one of a killed process is replaced.
      const temporary = `${target}.tmp`;
      try {
        await rm(temporary, { force: true });
        // The state contains tokens and secrets.
        await writeDurably(temporary, `${JSON.stringify(snapshot)}\n`);
        await rename(temporary, target);
        await syncFolder(dirname(target));
      } catch (cause) {
        await rm(temporary, { force: true });
        throw new Error(`--state: cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });
      }
    },
  };
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename durable. Not every platform can open a folder. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

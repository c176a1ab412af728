import { access, constants, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MockSnapshot } from '../snapshot/snapshot.js';
import { replaceFile } from './replace-file.js';

/** The file of `--state`. */
export interface StateFile {
  /** The saved state. Undefined if the file does not exist. Rejects with an Error that names the file if it cannot be read. */
  load(): Promise<MockSnapshot | undefined>;
  /** Replaces the file. After a crash at any time, it has the old or the new content. Throws an Error that names the file. */
  save(snapshot: MockSnapshot): void;
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
    save(snapshot) {
      // The state contains tokens and secrets: the file is private.
      replaceFile('--state', path, `${JSON.stringify(snapshot)}\n`);
    },
  };
}

import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serialQueue } from '../../core/util/serial-queue.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { ifMissing } from '../file-system/error-code.js';
import { syncFolder } from '../file-system/sync-folder.js';
import { stageFile, deleteStaleStages } from './locked-replace.js';

/** A text in a file that processes change atomically. */
export type AtomicFile = Pick<TokenStore, 'get' | 'compareAndSet'>;

/** Interval of the cleanup, and the age of a stale staged file, in milliseconds. */
const sweepMs = 60_000;

/** The text ends with a newline in the file. An empty or missing file means no text. */
export function atomicFile(path: string): AtomicFile {
  // Serializes the calls of this process, which is faster than contention for the lock.
  const enqueue = serialQueue();
  let sweptAt = -Infinity;

  async function replace(expected: string | undefined, next: string | undefined): Promise<boolean> {
    if (performance.now() - sweptAt >= sweepMs) {
      sweptAt = performance.now();
      await deleteStaleStages(path, sweepMs);
    }
    for (;;) {
      if ((await readText(path)) !== expected) return false;
      const stage = await stageFile(path, next === undefined ? '' : `${next}\n`);
      try {
        if (!(await stage.acquireLock())) continue;
        // From here on no other process can replace the content, unless it removes ours from the lock. Then the commit fails.
        if ((await readText(path)) !== expected) return false;
        if (!(await stage.commit())) continue;
      } finally {
        await stage.release();
      }
      await syncFolder(dirname(path));
      return true;
    }
  }

  return {
    get: () => readText(path),
    compareAndSet: (expected, next) => enqueue(() => replace(expected, next)),
  };
}

async function readText(path: string): Promise<string | undefined> {
  const content = await readFile(path, 'utf8').catch(ifMissing(''));
  return content === '' ? undefined : content.replace(/\n$/, '');
}

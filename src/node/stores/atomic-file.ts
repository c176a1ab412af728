import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { serialQueue } from '../../core/util/serial-queue.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { codeOf, ifMissing, stageFile, sweepStages } from './locked-replace.js';

/** A text in a file, that many processes change at once. */
export type AtomicFile = Pick<TokenStore, 'get' | 'compareAndSet'>;

const sweepMs = 60_000;

/** The text of a file ends with a newline; an empty file, like none, stands for no text. */
export function atomicFile(path: string): AtomicFile {
  // Calls of one process queue here, which is quicker than to meet at the lock.
  const inTurn = serialQueue();
  let sweptAt = -Infinity;

  async function replace(expected: string | undefined, next: string | undefined): Promise<boolean> {
    if (performance.now() - sweptAt >= sweepMs) {
      sweptAt = performance.now();
      await sweepStages(path, sweepMs);
    }
    for (;;) {
      if ((await readText(path)) !== expected) return false;
      const stage = await stageFile(path, next === undefined ? '' : `${next}\n`);
      try {
        if (!(await stage.enter())) continue;
        // Nobody else's content can come from here on, unless ours is taken out of the lock, and then it cannot be committed.
        if ((await readText(path)) !== expected) return false;
        if (!(await stage.commit())) continue;
      } finally {
        await stage.leave();
      }
      await syncFolder(dirname(path));
      return true;
    }
  }

  return {
    get: () => readText(path),
    compareAndSet: (expected, next) => inTurn(() => replace(expected, next)),
  };
}

async function readText(path: string): Promise<string | undefined> {
  const content = await readFile(path, 'utf8').catch(ifMissing(''));
  return content === '' ? undefined : content.replace(/\n$/, '');
}

/** What systems and file systems answer that do not sync folders. */
const unsupported = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EBADF']);

export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!unsupported.has(codeOf(error) ?? '')) throw error;
  }
}

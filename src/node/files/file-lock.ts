import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { requirePath } from '../../core/options/paths.js';
import { messageOf } from '../../core/util/message-of.js';
import { errorCode, ifMissing } from '../file-system/error-code.js';
import { followLinks } from '../file-system/follow-links.js';
import { rewriteSuffix } from './line-file.js';
import { isRunning, processName } from './running-process.js';

/** Milliseconds between signs of life of a holder. */
const beatMs = 20_000;
/** Milliseconds without one after which a process of another machine or container counts as ended. */
const silentMs = 120_000;
/** Processes that start at the same moment try again. */
const attempts = 4;

/**
 * Locks a file for one run, until the returned function is called or the process ends. Deletes what a killed run has left. Rejects with
 * BoxConfigError that names the option, and the process that has the lock.
 *
 * A lock is a file with the name of its process. Each process creates its file first and then looks for others, so two never both succeed. A
 * file is deleted by another process only once its process has ended, and no other process ever has that name.
 */
export async function lockFile(path: string, option = 'journal'): Promise<() => Promise<void>> {
  const file = followLinks(requirePath(option, path));
  const prefix = `${basename(file)}.box-lock-`;
  const pathOf = (name: string) => join(dirname(file), name);
  const own = prefix + processName();
  const unlock = () => rm(pathOf(own), { force: true });
  const inUse = (name: string) => {
    const [, pid] = name.slice(prefix.length).split('-');
    const where = isRunning(name.slice(prefix.length)) === undefined ? ' of another machine or container' : '';
    return new BoxConfigError(
      `${option}: ${path} is in use by process ${String(pid)}${where}. Wait for its run, or use another file. If there is no such run, delete ${pathOf(name)}.`,
    );
  };

  /** The lock of a process that is running. */
  async function otherLock(): Promise<string | undefined> {
    const { mtimeMs: now } = await stat(pathOf(own));
    for (const name of await readdir(dirname(file))) {
      if (!name.startsWith(prefix) || name === own) continue;
      const beatAt = () => stat(pathOf(name)).then(({ mtimeMs }) => mtimeMs, ifMissing(-Infinity));
      if (isRunning(name.slice(prefix.length)) ?? now - (await beatAt()) < silentMs) return name;
      await rm(pathOf(name), { force: true });
    }
    return undefined;
  }

  for (let attempt = 1; ; attempt++) {
    await writeFile(pathOf(own), '', { flag: 'wx', mode: 0o600 }).catch((cause: unknown) => {
      throw errorCode(cause) === 'EEXIST' ? inUse(own) : new BoxConfigError(`${option}: ${path} cannot be opened (${messageOf(cause)}).`);
    });
    const other = await otherLock().catch(async (error: unknown) => {
      await unlock();
      throw error;
    });
    if (other === undefined) break;
    await unlock();
    if (attempt === attempts) throw inUse(other);
    await sleep(Math.random() * 100);
  }
  await rm(file + rewriteSuffix, { force: true });
  // Only an existing file: another process may have deleted it while this one was suspended.
  const timer = setInterval(() => void writeFile(pathOf(own), '.', { flag: 'r+' }).catch(() => undefined), beatMs).unref();
  return async () => {
    clearInterval(timer);
    await unlock();
  };
}

import { rename } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.js';

/** The part of the system that renames use. */
export interface RenameSystem {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const system: RenameSystem = { platform: process.platform, rename: (from, to) => rename(from, to), sleep: (ms) => sleep(ms) };

/** Milliseconds between attempts: two seconds in all. A number of attempts, because a clock can stand still. */
const delays = [10, 20, 40, 80, 160, 320, 640, 800];

/**
 * Renames a file or folder. Retries for a while if another program, such as a virus scanner or a backup, has it open. `isFinal` names errors
 * that have another meaning for the caller.
 */
export async function moveFile(
  from: string,
  to: string,
  isFinal: (error: unknown) => boolean = () => false,
  { platform, rename, sleep }: RenameSystem = system,
): Promise<void> {
  for (const delay of delays) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (isFinal(error) || !isBusy(error, platform)) throw error;
    }
    await sleep(delay);
  }
  await rename(from, to);
}

/** Windows also reports EACCES for a file in use. Elsewhere, it is a missing permission. */
function isBusy(error: unknown, platform: NodeJS.Platform): boolean {
  const code = errorCode(error);
  return code === 'EPERM' || code === 'EBUSY' || (code === 'EACCES' && platform === 'win32');
}

import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../../failure.js';

/** Replaces a file as a whole, also if the machine stops: the new file is on disk before it is renamed into place. Keeps the mode. */
export async function writeSource(path: string, text: string, cwd: string): Promise<void> {
  const target = resolve(cwd, path);
  const temporary = `${target}.migrating`;
  try {
    const { mode } = await stat(target);
    // Fails if the file exists, such as one of a run at the same time.
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') await rm(temporary, { force: true });
    throw new Failure(`${path} cannot be written (${code}). Files before it in the table are written. Run the command again.`);
  }
}

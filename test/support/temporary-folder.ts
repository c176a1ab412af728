import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that ends with the test. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'box-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Everything below a folder with its mode, such as `a/b 600`. What goes meanwhile is left out. */
export async function modesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const modes = await Promise.all(
    names.map(async (name) => {
      const status = await stat(join(folder, name)).catch(() => undefined);
      return status === undefined ? [] : [`${name} ${(status.mode & 0o777).toString(8)}`];
    }),
  );
  return modes.flat().sort();
}

import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Creates a folder that is removed when the test finishes. */
export async function temporaryFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'box-test-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** Lists everything below a folder with its mode, such as `a/b 600`. Skips entries that disappear during the scan. */
export async function modesBelow(folder: string, under = ''): Promise<string[]> {
  const names = await readdir(join(folder, under)).catch(() => []);
  const modes = await Promise.all(
    names.map(async (name) => {
      const path = join(under, name);
      const status = await stat(join(folder, path)).catch(() => undefined);
      if (status === undefined) return [];
      const below = status.isDirectory() ? await modesBelow(folder, path) : [];
      return [`${path} ${(status.mode & 0o777).toString(8)}`, ...below];
    }),
  );
  return modes.flat().sort();
}

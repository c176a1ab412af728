import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox } from '../../support/box.js';
import { countFileOperations } from '../../support/count-file-operations.js';

/** Downloads a folder of `files` small files and returns the number of asynchronous operations on files. `names` are in the folder already. */
async function operationsFor(files: number, names: readonly string[] = []): Promise<number> {
  const tree = Object.fromEntries(Array.from({ length: files }, (_, at) => [`${String(at)}.txt`, `file ${String(at)}`]));
  const { box } = await openBox({ seed: { tree } });
  const to = join(await temporaryFolder(), 'copy');
  if (names.length > 0) await mkdir(to);
  for (const name of names) await writeFile(join(to, name), '');
  const operations = await countFileOperations(() => box.downloads.downloadMany({ folderId: '0', to }));
  expect(await readdir(to)).toHaveLength(files + names.length);
  return operations;
}

// Elsewhere, paths are compared before and after each operation.
it.skipIf(process.platform !== 'linux').each([
  ['seven operations in a new folder: open, write, fsync, utimes, close, link and unlink', [], 7],
  ['one more in a folder with files: lstat', ['other.txt'], 8],
] as const)('a file costs %s (on Linux only)', async (_, names, expected) => {
  // The first run loads code.
  await operationsFor(1, names);
  expect(((await operationsFor(30, names)) - (await operationsFor(10, names))) / 20).toBe(expected);
});

import { createHook } from 'node:async_hooks';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox } from '../../support/box.js';

/** Downloads a folder of `files` small files and returns the number of asynchronous operations on files. */
async function operationsFor(files: number): Promise<number> {
  const tree = Object.fromEntries(Array.from({ length: files }, (_, at) => [`${String(at)}.txt`, `file ${String(at)}`]));
  const { box } = await openBox({ seed: { tree } });
  const to = join(await temporaryFolder(), 'copy');
  let operations = 0;
  const kinds = new Set(['FSREQPROMISE', 'FSREQCALLBACK', 'FILEHANDLECLOSEREQ']);
  const hook = createHook({
    init(id, type) {
      if (kinds.has(type)) operations += 1;
    },
  }).enable();
  await box.downloads.downloadMany({ folderId: '0', to });
  hook.disable();
  expect(await readdir(to)).toHaveLength(files);
  return operations;
}

// Elsewhere, paths are compared before and after each operation.
it.skipIf(process.platform !== 'linux')(
  'a file costs eight operations: lstat, open, write, fsync, utimes, close, link and unlink (on Linux only)',
  async () => {
    // The first run loads code.
    await operationsFor(1);
    expect(((await operationsFor(30)) - (await operationsFor(10))) / 20).toBe(8);
  },
);

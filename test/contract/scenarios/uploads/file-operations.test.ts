import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox } from '../../support/box.js';
import { countFileOperations } from '../../support/count-file-operations.js';

/** Uploads a folder of `files` small files and returns the number of asynchronous operations on files. */
async function operationsFor(files: number): Promise<number> {
  const { box } = await openBox({});
  const directory = await temporaryFolder();
  for (let at = 0; at < files; at++) await writeFile(join(directory, `${String(at)}.bin`), `file ${String(at)}`);
  return countFileOperations(async () => {
    expect(await box.uploads.uploadMany({ directory, parentId: '0' })).toMatchObject({ uploaded: files });
  });
}

it('a file costs three operations: lstat, open and one read', async () => {
  // The first run loads code.
  await operationsFor(1);
  expect(((await operationsFor(30)) - (await operationsFor(10))) / 20).toBe(3);
});

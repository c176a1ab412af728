import { statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { LocalFolder } from '../../../../src/core/types/ports/local-folder.js';
import { statusOf } from '../../../../src/node/files/local-status.js';
import { openFolder } from '../../../../src/node/files/local-folder.js';
import { moveItem, moveToFreeName, receiveFile, retireFile } from '../../../../src/node/files/move-items.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

/** A folder on another disk than temporary files. */
const otherDisk = ['/dev/shm', '/var/tmp'].find((path) => deviceOf(path) !== undefined && deviceOf(path) !== deviceOf(tmpdir()));
if (otherDisk === undefined) process.stderr.write('Skipped: a test that copies to another disk, because there is none.\n');

function deviceOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.dev;
}

async function folderWithFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'file');
  await writeFile(path, 'old');
  return { folder, path, expected: await statusOf(path) };
}

/** A folder for replaced files. `change` is made after the first check of the file and before it is moved. */
async function backupFolder(folder: string, change: () => Promise<unknown>) {
  const opened = await openFolder(join(folder, 'backup'), { isReadOnly: false });
  const into: LocalFolder = {
    ...opened,
    receiveFile: async (...args) => {
      await change();
      return opened.receiveFile(...args);
    },
  };
  return { into, contents: () => contentsOf(join(folder, 'backup')) };
}

async function contentsOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.box-'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

describe('a file that is moved to the folder for replaced files', () => {
  it('is there', async () => {
    const { folder, path, expected } = await folderWithFile();
    const { into, contents } = await backupFolder(folder, () => Promise.resolve());
    expect(await retireFile(path, { expected, into, as: ['old'] })).toBe(true);
    expect(await contents()).toEqual(['old']);
    await into.close();
    expect(await readdir(folder)).toEqual(['backup']);
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['edited', (path) => writeFile(path, 'new content')],
    [
      'replaced',
      async (path) => {
        await writeFile(`${path}.new`, 'new content');
        await rename(`${path}.new`, path);
      },
    ],
  ])('stays at its place if another program has %s it in the meantime', async (_, change) => {
    const { folder, path, expected } = await folderWithFile();
    const { into, contents } = await backupFolder(folder, () => change(path));
    expect(await retireFile(path, { expected, into, as: ['old'] })).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('new content');
    expect(await contents()).toEqual([]);
    await into.close();
  });

  it.skipIf(otherDisk === undefined)('is copied to another disk, and stays at its place if it changes during the copy', async () => {
    const { folder, path, expected } = await folderWithFile();
    const other = await mkdtemp(join(String(otherDisk), 'box-test-'));
    onTestFinished(() => rm(other, { recursive: true }));
    const copyTo = (name: string, change: boolean) => async () => {
      await writeFile(join(other, name), await readFile(path));
      if (change) await writeFile(path, 'new content');
      return true;
    };
    expect(await receiveFile(path, join(other, 'first'), expected, copyTo('first', true))).toBe('changed');
    expect(await readFile(path, 'utf8')).toBe('new content');
    expect(await receiveFile(path, join(other, 'second'), await statusOf(path), copyTo('second', false))).toBe('moved');
    expect([await readdir(folder), (await readdir(other)).sort()]).toEqual([[], ['first', 'second']]);
  });

  it('is not moved to a name that is in use', async () => {
    const { folder, path, expected } = await folderWithFile();
    await writeFile(join(folder, 'used'), 'used');
    expect(await receiveFile(path, join(folder, 'used'), expected, () => Promise.resolve(true))).toBe('in use');
    expect((await contentsOf(folder)).sort()).toEqual(['old', 'used']);
  });
});

describe('a file that is moved to a free name', () => {
  it('does not take along another one that a program has put in its place', async () => {
    const { folder, path, expected } = await folderWithFile();
    await rename(path, join(folder, 'kept'));
    await writeFile(path, 'new');
    expect(await moveToFreeName(path, join(folder, 'to'), expected.inode)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('has one name afterwards', async () => {
    const { folder, path } = await folderWithFile();
    expect(await moveItem(path, join(folder, 'to'), false)).toBe(true);
    expect(await readdir(folder)).toEqual(['to']);
  });
});

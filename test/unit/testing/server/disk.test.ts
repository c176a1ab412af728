import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMockBox, type MockBox, type Seed } from 'box-openapi-sdk/testing';
import { expect, it, onTestFinished } from 'vitest';
import { openDisk as openDiskInMemory } from '../../../../src/testing/platform-memory.js';
import { openDisk } from '../../../../src/testing/server/disk.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

async function open(seed: Seed): Promise<MockBox> {
  const mock = await createMockBox({ seed });
  onTestFinished(() => mock.close());
  return mock;
}

/** A folder with a file, an empty folder and a nested file. */
async function fixtures(): Promise<string> {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'Reports/2026'), { recursive: true });
  mkdirSync(join(folder, 'Empty'));
  writeFileSync(join(folder, 'Reports/2026/q1.txt'), 'first quarter');
  writeFileSync(join(folder, 'b.bin'), Uint8Array.from([0, 255, 10]));
  writeFileSync(join(folder, 'a.txt'), '');
  return folder;
}

const failure = async (seed: Seed): Promise<string> => {
  const result = await createMockBox({ seed }).catch((error: unknown) => error);
  return result instanceof Error ? result.message : 'accepted';
};

it('a folder on disk becomes the files of the first user, besides those of the tree', async () => {
  const folder = await fixtures();
  utimesSync(join(folder, 'b.bin'), 1_700_000_000, 1_700_000_000);
  const mock = await open({ folder, tree: { 'c.txt': 'c' } });
  const items = mock.state.items().map(({ type, name, size }) => [type, name, size]);
  expect(items).toEqual([
    ['folder', 'Empty', 0],
    ['folder', 'Reports', 13],
    ['folder', '2026', 13],
    ['file', 'q1.txt', 13],
    ['file', 'a.txt', 0],
    ['file', 'b.bin', 3],
    ['file', 'c.txt', 1],
  ]);
  const file = mock.state.find('/b.bin');
  expect(file).toMatchObject({ content_modified_at: '2023-11-14T22:13:20+00:00' });
  expect(await mock.state.content(file?.id ?? '')).toEqual(Uint8Array.from([0, 255, 10]));
});

it('a folder and a file on disk can be anywhere in the tree, and a reset reads them again', async () => {
  const folder = await fixtures();
  const mock = await open({
    tree: {
      Copy: { $folder: folder, $tags: ['disk'], 'own.txt': 'x' },
      'q1.txt': { $file: join(folder, 'Reports/2026/q1.txt'), $tags: ['disk'] },
    },
  });
  expect(mock.state.find('/Copy/Reports/2026/q1.txt')).toMatchObject({ size: 13 });
  expect(mock.state.find('/Copy/own.txt')).toMatchObject({ size: 1 });
  expect(mock.state.find('/q1.txt')).toMatchObject({ size: 13 });
  writeFileSync(join(folder, 'a.txt'), 'changed');
  await mock.reset();
  expect(mock.state.find('/Copy/a.txt')).toMatchObject({ size: 7 });
});

it('links inside the folder are followed', async () => {
  const folder = await fixtures();
  symlinkSync('Reports', join(folder, 'Linked'));
  symlinkSync('../b.bin', join(folder, 'Empty/link.bin'));
  const mock = await open({ folder });
  expect(mock.state.find('/Linked/2026/q1.txt')).toMatchObject({ size: 13 });
  expect(mock.state.find('/Empty/link.bin')).toMatchObject({ size: 3, type: 'file' });
});

it('the folder itself can be a link', async () => {
  const folder = await fixtures();
  const link = join(await temporaryFolder(), 'link');
  symlinkSync(folder, link);
  expect((await open({ folder: link })).state.find('/Reports/2026/q1.txt')).toMatchObject({ size: 13 });
});

it.each<[string, (folder: string) => void, RegExp]>([
  [
    'a link out of it',
    (folder) => {
      symlinkSync('/etc/hostname', join(folder, 'out'));
    },
    /^seed\.folder: .*\/out is a symbolic link out of the folder\. Replace it by a copy\.$/,
  ],
  [
    'a link to the folder above',
    (folder) => {
      symlinkSync('..', join(folder, 'up'));
    },
    /^seed\.folder: .*\/up is a symbolic link out of the folder\./,
  ],
  [
    'a link to a folder beside it with the same start',
    (folder) => {
      mkdirSync(`${folder}-2`);
      onTestFinished(() => {
        execFileSync('rm', ['-r', `${folder}-2`]);
      });
      symlinkSync(`${folder}-2`, join(folder, 'beside'));
    },
    /beside is a symbolic link out of the folder\./,
  ],
  [
    'a link to itself',
    (folder) => {
      symlinkSync('.', join(folder, 'loop'));
    },
    /\/loop is a symbolic link to a folder that contains it\. Remove it\.$/,
  ],
  [
    'two links to each other',
    (folder) => {
      symlinkSync('two', join(folder, 'one'));
      symlinkSync('one', join(folder, 'two'));
    },
    /\/one cannot be read \(ELOOP\)\. Check that it exists\.$/,
  ],
  [
    'a broken link',
    (folder) => {
      symlinkSync('nowhere', join(folder, 'broken'));
    },
    /\/broken cannot be read \(ENOENT\)\. Check that it exists\.$/,
  ],
  [
    'a pipe',
    (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
    },
    /\/pipe is neither a file nor a folder\. Remove it\.$/,
  ],
  [
    'a name that is invalid',
    (folder) => {
      writeFileSync(join(folder, 'a\\b'), '');
    },
    /a\\b: a name cannot contain "\\"\.$/,
  ],
  [
    'two names that differ in case',
    (folder) => {
      writeFileSync(join(folder, 'A.txt'), '');
    },
    /\/a\.txt: the folder already contains "A\.txt"\. Names are unique, ignoring case\.$/,
  ],
])('%s is an error with its path', async (_, change, message) => {
  const folder = await fixtures();
  change(folder);
  expect(await failure({ folder })).toMatch(message);
});

it('a path to nothing, and of the wrong kind, are errors with the place', async () => {
  const folder = await fixtures();
  expect(await failure({ folder: join(folder, 'none') })).toBe(
    `seed.folder: ${join(folder, 'none')} cannot be read (ENOENT). Check that it exists.`,
  );
  expect(await failure({ folder: join(folder, 'a.txt') })).toBe(`seed.folder: ${join(folder, 'a.txt')} is not a folder.`);
  expect(await failure({ tree: { a: { $file: folder } } })).toBe(`seed.tree.a.$file: ${folder} is a folder. Use $folder for it.`);
  expect(await failure({ tree: { a: { $folder: folder, 'a.TXT': '' } } })).toBe(
    'seed.tree.a["a.TXT"]: the folder on disk already contains an item with this name.',
  );
});

it('reads a large file in pieces', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'large.bin');
  writeFileSync(path, '');
  truncateSync(path, 64 * 1024 * 1024);
  const entry = await openDisk(path);
  let largest = 0;
  let total = 0;
  if (entry.kind === 'file') {
    for await (const chunk of entry.read()) {
      largest = Math.max(largest, chunk.byteLength);
      total += chunk.byteLength;
    }
  }
  expect(total).toBe(statSync(path).size);
  expect(largest).toBeLessThan(1024 * 1024);
});

it('elsewhere than on Node.js, the error says so', async () => {
  await expect(openDiskInMemory('a')).rejects.toThrow('Files and folders on disk require Node.js');
});

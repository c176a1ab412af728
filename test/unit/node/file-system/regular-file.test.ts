import { execFileSync } from 'node:child_process';
import { readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRange } from '../../../../src/node/file-system/read-range.js';
import { RegularFile } from '../../../../src/node/file-system/regular-file.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const content = Buffer.alloc(3_000_007, 'content of a file');

async function createFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'film.mov');
  writeFileSync(path, content);
  return path;
}

const isLinux = process.platform === 'linux';

/** Whether this process has a file open. */
function isOpen(path: string): boolean {
  return readdirSync('/proc/self/fd').some((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`) === path;
    } catch {
      // The descriptor with which the folder was listed.
      return false;
    }
  });
}

it('reads what a file contains, and its status', async () => {
  const file = await RegularFile.open(await createFile(), 'reject');
  expect(Number(file.status().size)).toBe(content.length);
  expect(content.equals(await readRange(file, 0, content.length + 1))).toBe(true);
  expect([...(await readRange(file, 5, 9))]).toEqual([...content.subarray(5, 9)]);
  file.close();
});

it.skipIf(!isLinux)('is closed at once without reads, and after the last read otherwise (on Linux only)', async () => {
  const path = await createFile();
  const unread = await RegularFile.open(path, 'reject');
  expect(isOpen(path)).toBe(true);
  unread.close();
  unread.close();
  expect(isOpen(path)).toBe(false);

  const file = await RegularFile.open(path, 'reject');
  const into = new Uint8Array(content.length);
  const reads = [file.read(into, 0, 1_500_000, 0), file.read(into, 1_500_000, content.length - 1_500_000, 1_500_000)];
  file.close();
  expect(isOpen(path)).toBe(true);
  await Promise.all(reads);
  expect(content.equals(into)).toBe(true);
  expect(isOpen(path)).toBe(false);
  await expect(file.read(into, 0, 1, 0)).rejects.toThrow('the file is closed');
  expect(() => file.status()).toThrow('the file is closed');
});

it.skipIf(!isLinux)('rejects a folder and a named pipe, and leaves nothing open (on Linux only)', async () => {
  const folder = await temporaryFolder();
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const path of [folder, pipe]) {
    await expect(RegularFile.open(path, 'follow')).rejects.toThrow('it must be a regular file');
    expect(isOpen(path)).toBe(false);
  }
});

it.skipIf(process.platform === 'win32')('follows a link only if that is wanted (not on Windows)', async () => {
  const path = await createFile();
  const link = join(await temporaryFolder(), 'link');
  symlinkSync(path, link);
  await expect(RegularFile.open(link, 'reject')).rejects.toMatchObject({ code: 'ELOOP' });
  (await RegularFile.open(link, 'follow')).close();
});

it('rejects with the error of the system for a file that does not exist', async () => {
  await expect(RegularFile.open(join(await temporaryFolder(), 'missing'), 'follow')).rejects.toMatchObject({ code: 'ENOENT' });
});

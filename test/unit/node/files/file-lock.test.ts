import { spawn } from 'node:child_process';
import { readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { lockFile } from '../../../../src/node/files/file-lock.js';
import { isRunning, processName } from '../../../../src/node/files/running-process.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';

const onLinux = it.skipIf(process.platform !== 'linux');

async function openLock(holder: string) {
  const folder = await temporaryFolder();
  const path = join(folder, 'journal');
  const lock = `${path}.box-lock-${holder}`;
  await writeFile(lock, '');
  const locks = async () => (await readdir(folder)).filter((name) => name.includes('.box-lock-'));
  return { folder, path, lock, locks };
}

const [place = ''] = processName().split('-');

it('a lock is released, and can be acquired again', async () => {
  const path = join(await temporaryFolder(), 'journal');
  const unlock = await lockFile(path);
  const error = await rejection(lockFile(path), BoxConfigError);
  expect(error.message).toMatch(new RegExp(`^journal: ${path} is in use by process ${String(process.pid)}\\. Wait for`));
  await unlock();
  await (
    await lockFile(path, 'state')
  )();
});

it('a link to a file has the lock of the file', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'journal'), '');
  await symlink(join(folder, 'journal'), join(folder, 'link'));
  const unlock = await lockFile(join(folder, 'link'));
  await rejection(lockFile(join(folder, 'journal')), BoxConfigError);
  await unlock();
});

it('a process of another machine has the lock as long as it gives signs of life', async () => {
  const { path, lock, locks } = await openLock('ffffffff-12-345');
  const error = await rejection(lockFile(path), BoxConfigError);
  expect(error.message).toContain(`is in use by process 12 of another machine or container.`);
  expect(error.message).toContain(`delete ${lock}.`);
  expect(await locks()).toHaveLength(1);
  const silent = new Date(Date.now() - 121_000);
  await utimes(lock, silent, silent);
  const unlock = await lockFile(path);
  expect(await locks()).toEqual([`journal.box-lock-${processName()}`]);
  await unlock();
});

onLinux('a later process with the ID of the holder does not keep its lock', async () => {
  const { path, lock } = await openLock(`${place}-${String(process.ppid)}-1`);
  await (
    await lockFile(path)
  )();
  await expect(readFile(lock)).rejects.toThrow(/ENOENT/);
});

onLinux('a process that has ended and that nobody has waited for counts as ended', async () => {
  // The shell becomes a program that never waits for its child.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const pid = await new Promise<string>((resolve) =>
    parent.stdout.once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    }),
  );
  const status = () => readFile(`/proc/${pid}/stat`, 'utf8').then((text) => text.slice(text.lastIndexOf(')') + 2).split(' '));
  const name = `${place}-${pid}-${(await status())[19] ?? ''}`;
  expect(isRunning(name)).toBe(true);
  while ((await status())[0] !== 'Z') await sleep(10);
  expect(isRunning(name)).toBe(false);
});

it('a folder that does not exist is an error that names the option', async () => {
  const path = join(await temporaryFolder(), 'missing/journal');
  const error = await rejection(lockFile(path, 'state'), BoxConfigError);
  expect(error.message).toMatch(/^state: .*journal cannot be opened \(ENOENT/);
});

it('deletes what a killed run has left of a rewritten file', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'journal.box-rewrite'), 'left');
  await (
    await lockFile(join(folder, 'journal'))
  )();
  expect(await readdir(folder)).toEqual([]);
});

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fileStateStore } from '../../../../src/node/index.js';
import { thrown } from '../../../support/rejection.js';
import { awkwardKeys, stateStoreCases } from '../../../support/stores/state-store-cases.js';
import { modesBelow, temporaryFolder } from '../../../support/temporary-folder.js';

const newFolder = async () => join(await temporaryFolder(), 'a', 'states');

describe('the file state store', () => {
  for (const [name, check] of stateStoreCases) {
    it(name, async () => {
      const folder = await newFolder();
      await check(fileStateStore({ folder }), fileStateStore({ folder }));
    });
  }

  it('has one file for each key, which nobody else can read, in a folder of its own', async () => {
    const above = await temporaryFolder();
    const store = fileStateStore({ folder: join(above, 'a/b') });
    await store.set('events:User', 'text');
    await store.set('other', 'text');
    await store.set('other', 'text2');
    expect(await modesBelow(above)).toEqual(['a 700', 'a/b 700', 'a/b/box-events%3a%55ser 600', 'a/b/box-other 600']);
    expect(await readFile(join(above, 'a/b/box-other'), 'utf8')).toBe('text2');
    await store.delete('other');
    expect(await readdir(join(above, 'a/b'))).toHaveLength(1);
  });

  it('gives every key a name that all systems take, and that differs in more than capitals', async () => {
    const folder = await newFolder();
    const store = fileStateStore({ folder });
    for (const key of awkwardKeys) await store.set(key, key);
    const names = await readdir(folder);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(awkwardKeys.length);
    for (const name of names) expect(name).toMatch(/^box[-.][a-z\d%_-]{0,200}$/);
  });

  it('stays where it was when the process goes to another folder', async () => {
    const above = await temporaryFolder();
    const before = process.cwd();
    process.chdir(above);
    onTestFinished(() => {
      process.chdir(before);
    });
    const store = fileStateStore({ folder: 'states' });
    process.chdir(before);
    await store.set('key', 'text');
    expect(await readdir(join(above, 'states'))).toEqual(['box-key']);
  });

  it('deletes what killed processes left, when it is old, and nothing else', async () => {
    const folder = await newFolder();
    await fileStateStore({ folder }).set('key', 'text');
    const stages = ['0', '1'].map((digit) => join(folder, `0000000${digit}-0000-4000-8000-000000000000.stage`));
    for (const path of [...stages, join(folder, 'mine.txt')]) await writeFile(path, 'half');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const path of [stages[0] ?? '', join(folder, 'mine.txt'), join(folder, 'box-key')]) await utimes(path, longAgo, longAgo);
    await fileStateStore({ folder }).set('other', 'text');
    expect((await readdir(folder)).sort()).toEqual(['00000001-0000-4000-8000-000000000000.stage', 'box-key', 'box-other', 'mine.txt']);
  });

  it('fails with the error of the system, leaves the text before and nothing half, and goes on when it can', async () => {
    const folder = await newFolder();
    const store = fileStateStore({ folder });
    await store.set('key', 'before');
    // A folder in the place of the file fails the last step.
    const blocked = fileStateStore({ folder: join(folder, 'box-key') });
    await expect(blocked.set('key', 'text')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(blocked.get('key')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(blocked.delete('key')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await fileStateStore({ folder: join(folder, 'box-taken') }).set('key', 'text');
    await expect(store.set('taken', 'text')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(store.set('key', 'after')).resolves.toBeUndefined();
    expect((await readdir(folder)).sort()).toEqual(['box-key', 'box-taken']);
    if (process.getuid?.() === 0) return;
    await chmod(folder, 0o500);
    await expect(store.set('key', 'text')).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(folder, 0o700);
    expect(await store.get('key')).toBe('after');
  });

  it('refuses a folder that is none', () => {
    for (const options of [undefined, {}, { folder: '' }, { folder: ' ' }, { folder: 7 }]) {
      expect(thrown(() => fileStateStore(options as { folder: string }), BoxConfigError).message).toContain('folder');
    }
  });
});

describe('a process that writes and is killed', () => {
  const worker = (...args: string[]): ChildProcess => {
    const execArgv = ['--conditions=box-openapi-sdk-source', '--import', 'tsx'];
    const child = fork(join(import.meta.dirname, 'state-store-worker.ts'), args, { execArgv });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };

  it('leaves the old text or the new one, whole', { timeout: 60_000 }, async () => {
    const folder = await newFolder();
    const store = fileStateStore({ folder });
    const seen = new Set<string>();
    for (let kill = 0; kill < 4; kill++) {
      const child = worker(folder);
      await once(child, 'message');
      await sleep(100 + Math.random() * 100);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const words = ((await store.get('key')) ?? '').split(' ').slice(0, -1);
      expect([words.length, new Set(words).size]).toEqual([20_000, 1]);
      seen.add(words[0] ?? '');
    }
    // Else nothing was written, or it was not killed in the midst of it.
    expect(seen.size).toBeGreaterThan(1);
  });

  it('leaves the old text before any of its steps but the last, then the new one', { timeout: 60_000 }, async () => {
    // mkdir, readdir, open, rename, and the sync of the folder; the sixth is not there.
    const texts = await Promise.all(
      ['0', '1', '2', '3', '4', '5'].map(async (step) => {
        const folder = await newFolder();
        const store = fileStateStore({ folder });
        await store.set('key', 'before');
        const child = worker(folder, step);
        const [code, signal] = (await once(child, 'exit')) as unknown[];
        expect([code, signal]).toEqual(step === '5' ? [0, null] : [null, 'SIGKILL']);
        const text = await store.get('key');
        await store.set('key', 'next');
        expect(await store.get('key')).toBe('next');
        return text;
      }),
    );
    expect(texts).toEqual(['before', 'before', 'before', 'before', 'after', 'after']);
  });
});

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
import { bundleProgram } from '../../../support/bundle-program.js';

const newFolder = async () => join(await temporaryFolder(), 'a', 'states');

describe('fileStateStore', () => {
  for (const [name, check] of stateStoreCases) {
    it(name, async () => {
      const folder = await newFolder();
      await check(fileStateStore({ folder }), fileStateStore({ folder }));
    });
  }

  it('stores each key in one private file in a private folder', async () => {
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

  it('maps every key to a portable file name that is unique regardless of letter case', async () => {
    const folder = await newFolder();
    const store = fileStateStore({ folder });
    for (const key of awkwardKeys) await store.set(key, key);
    const names = await readdir(folder);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(awkwardKeys.length);
    for (const name of names) expect(name).toMatch(/^box[-.][a-z\d%_-]{0,200}$/);
  });

  it('keeps its folder when the working directory changes', async () => {
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

  it('deletes old temporary files of killed processes and nothing else', async () => {
    const folder = await newFolder();
    await fileStateStore({ folder }).set('key', 'text');
    const temporaryFiles = ['0', '1'].map((digit) => join(folder, `0000000${digit}-0000-4000-8000-000000000000.stage`));
    for (const path of [...temporaryFiles, join(folder, 'mine.txt')]) await writeFile(path, 'half');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const path of [temporaryFiles[0] ?? '', join(folder, 'mine.txt'), join(folder, 'box-key')]) await utimes(path, longAgo, longAgo);
    await fileStateStore({ folder }).set('other', 'text');
    expect((await readdir(folder)).sort()).toEqual(['00000001-0000-4000-8000-000000000000.stage', 'box-key', 'box-other', 'mine.txt']);
  });

  it('rejects with the system error, keeps the old text and works again afterward', async () => {
    const folder = await newFolder();
    const store = fileStateStore({ folder });
    await store.set('key', 'before');
    // A folder in place of the file makes the rename fail.
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

  it('rejects an invalid folder option', () => {
    for (const options of [undefined, {}, { folder: '' }, { folder: ' ' }, { folder: 7 }]) {
      expect(thrown(() => fileStateStore(options as { folder: string }), BoxConfigError).message).toContain('folder');
    }
  });
});

describe('killed writer process', async () => {
  const program = await bundleProgram(join(import.meta.dirname, 'state-store-worker.ts'));
  const worker = (...args: string[]): ChildProcess => {
    const child = fork(program, args);
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  };

  it('a killed writer leaves the complete old or new text', async () => {
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
    // Otherwise nothing was written, or no process was killed while writing.
    expect(seen.size).toBeGreaterThan(1);
  });

  it('a writer leaves the old text when killed before the rename and the new text after it', async () => {
    // The steps are mkdir, readdir, open, rename and the sync of the folder. There is no sixth step.
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

import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, utimes, writeFile, chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, test, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fileTokenStore, type FileTokenStoreOptions } from '../../../../src/node/stores/file-token-store.js';
import { tokenStoreContract } from '../../../../src/testing/token-store/token-store-contract.js';
import { rejection } from '../../../support/rejection.js';
import { modesBelow, temporaryFolder } from '../../../support/temporary-folder.js';

const newPath = async () => join(await temporaryFolder(), 'tokens');

describe('a store in a file', () => {
  const open = async () => {
    const path = await newPath();
    return { store: fileTokenStore({ path }), another: fileTokenStore({ path }) };
  };
  for (const { name, run } of tokenStoreContract(open)) test(name, run, 30_000);
});

describe('the file', () => {
  it('is a text file with what is kept', async () => {
    const path = await newPath();
    await fileTokenStore({ path }).compareAndSet(undefined, '{"a":1}');
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n');
  });

  it('holds nothing when the text is cleared', async () => {
    const path = await newPath();
    const store = fileTokenStore({ path });
    await store.compareAndSet(undefined, 'secret');
    await store.compareAndSet('secret', undefined);
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it.each(['text', 'text\n'])('may have been written by hand: %j', async (content) => {
    const path = await newPath();
    await writeFile(path, content);
    const store = fileTokenStore({ path });
    expect([await store.get(), await store.compareAndSet('text', 'next'), await store.get()]).toEqual(['text', true, 'next']);
  });

  it('and all beside it are for this user only, the folders that were missing too', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'deep/er/tokens');
    const store = fileTokenStore({ path });
    await store.compareAndSet(undefined, 'secret');
    await store.acquireLease(60_000);
    expect(await modesBelow(folder)).toEqual([
      'deep 700',
      'deep/er 700',
      'deep/er/tokens 600',
      'deep/er/tokens.lease 600',
      'deep/er/tokens.lease.lock 700',
      'deep/er/tokens.lock 700',
    ]);
  });

  it('is for this user only after the next change when it was not', async () => {
    const path = await newPath();
    await writeFile(path, 'text\n', { mode: 0o644 });
    await fileTokenStore({ path }).compareAndSet('text', 'next');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('may be reached through a link, which stays', async () => {
    const folder = await temporaryFolder();
    const [path, link] = [join(folder, 'tokens'), join(folder, 'link')];
    await writeFile(path, 'one\n');
    await symlink(path, link);
    const store = fileTokenStore({ path: link });
    await store.compareAndSet('one', 'two');
    expect([await fileTokenStore({ path }).get(), await store.get()]).toEqual(['two', 'two']);
    await store.acquireLease(60_000);
    expect(await fileTokenStore({ path }).acquireLease(60_000)).toBeUndefined();
  });

  it('stays where it is when the process goes elsewhere', async () => {
    const folder = await temporaryFolder();
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const store = fileTokenStore({ path: 'tokens' });
    cwd.mockRestore();
    await store.compareAndSet(undefined, 'text');
    expect(await readFile(join(folder, 'tokens'), 'utf8')).toBe('text\n');
  });
});

describe('a wrong option', () => {
  it.each([undefined, {}, { path: '' }, { path: ' ' }, { path: 5 }, { path: null }])('is named: %j', (options) => {
    const attempt = () => fileTokenStore(options as FileTokenStoreOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow('path');
  });
});

describe('a place that cannot be used rejects with the error of the system', () => {
  const codes = async (path: string) => {
    const store = fileTokenStore({ path });
    const calls = [store.get(), store.compareAndSet(undefined, 'secret'), store.acquireLease(1000), store.releaseLease('id')];
    return (await Promise.allSettled(calls)).map((done) =>
      done.status === 'fulfilled' ? 'fulfilled' : (done.reason as NodeJS.ErrnoException).code,
    );
  };

  it('when it is a folder', async () => {
    const path = await newPath();
    await mkdir(path);
    expect((await codes(path)).slice(0, 2)).toEqual(['EISDIR', 'EISDIR']);
  });

  it('when it is below a file', async () => {
    const path = await newPath();
    await writeFile(path, '');
    expect(await codes(join(path, 'tokens'))).toEqual(['ENOTDIR', 'ENOTDIR', 'ENOTDIR', 'ENOTDIR']);
  });

  it('when the name of the lock is taken by a file', async () => {
    const path = await newPath();
    await writeFile(`${path}.lock`, '');
    const code = (await codes(path))[1];
    expect(['EEXIST', 'ENOTDIR']).toContain(code);
  });

  it('when the lock itself is a file', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock`);
    await writeFile(`${path}.lock/held`, '');
    expect((await codes(path))[1]).toBe('ENOTDIR');
    expect(await readdir(`${path}.lock`)).toEqual(['held']);
  });

  // The super-user may do everything.
  it.skipIf(process.getuid?.() === 0)('when it may not be written', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o500);
    expect(await codes(join(folder, 'tokens'))).toEqual(['fulfilled', 'EACCES', 'EACCES', 'fulfilled']);
  });

  it('and goes on when it can be used again', async () => {
    const path = await newPath();
    await mkdir(path);
    const store = fileTokenStore({ path });
    await rejection(store.compareAndSet(undefined, 'text'), Error);
    execFileSync('rmdir', [path]);
    expect(await store.compareAndSet(undefined, 'text')).toBe(true);
  });

  it('which does not show the text', async () => {
    const path = await newPath();
    await writeFile(`${path}.lock`, '');
    const store = fileTokenStore({ path });
    const error = await rejection(store.compareAndSet(undefined, 'secret-token'), Error);
    expect(inspect([error, store], { depth: 10, showHidden: true }) + JSON.stringify(error)).not.toContain('secret');
  });
});

describe('what killed processes leave', () => {
  const oldId = '11111111-1111-4111-8111-111111111111';
  const youngId = '22222222-2222-4222-8222-222222222222';
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

  it('in the lock holds up the next one for about a second', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock/held`, { recursive: true });
    await writeFile(`${path}.lock/held/${oldId}`, 'never committed\n');
    const begun = performance.now();
    expect(await fileTokenStore({ path }).compareAndSet(undefined, 'text')).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect([await fileTokenStore({ path }).get(), await readdir(`${path}.lock`)]).toEqual(['text', []]);
  });

  it('as an empty lock holds up nobody', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock/held`, { recursive: true });
    const begun = performance.now();
    expect(await fileTokenStore({ path }).compareAndSet(undefined, 'text')).toBe(true);
    expect(performance.now() - begun).toBeLessThan(900);
  });

  it('before the lock is swept away, unless it is young or not ours', async () => {
    const path = await newPath();
    for (const name of [oldId, youngId, 'of-somebody-else']) {
      await mkdir(`${path}.lock/${name}`, { recursive: true });
      await writeFile(`${path}.lock/${name}/${name}`, 'secret\n');
      if (name !== youngId) await utimes(`${path}.lock/${name}`, daysAgo(1), daysAgo(1));
    }
    await fileTokenStore({ path }).compareAndSet(undefined, 'text');
    expect((await readdir(`${path}.lock`)).sort()).toEqual([youngId, 'of-somebody-else']);
  });

  it('is swept away by a process that runs on, too', async () => {
    const path = await newPath();
    const store = fileTokenStore({ path });
    await store.compareAndSet(undefined, 'one');
    await mkdir(`${path}.lock/${oldId}`);
    await utimes(`${path}.lock/${oldId}`, daysAgo(1), daysAgo(1));
    await store.compareAndSet('one', 'two');
    const [begun, left] = [performance.now(), await readdir(`${path}.lock`)];
    const later = vi.spyOn(performance, 'now').mockImplementation(() => begun + 61_000);
    await store.compareAndSet('two', 'three').finally(() => {
      later.mockRestore();
    });
    expect([left, await readdir(`${path}.lock`)]).toEqual([[oldId], []]);
  });
});

describe('a lease', () => {
  const lease = (ms: number, until: number) => JSON.stringify({ id: 'of the killed', ms, until }) + '\n';

  it('that is in the file keeps others out until its time of day', async () => {
    const path = await newPath();
    await writeFile(`${path}.lease`, lease(60_000, Date.now() + 500));
    const store = fileTokenStore({ path });
    expect(await store.acquireLease(60_000)).toBeUndefined();
    await expect.poll(() => store.acquireLease(60_000), { timeout: 3000 }).toBeDefined();
    expect(JSON.parse(await readFile(`${path}.lease`, 'utf8'))).toMatchObject({ ms: 60_000 });
  });

  it('runs out as well when the time of day was set back', async () => {
    const path = await newPath();
    await writeFile(`${path}.lease`, lease(500, Date.now() + 3_600_000));
    const store = fileTokenStore({ path });
    const begun = performance.now();
    expect(await store.acquireLease(60_000)).toBeUndefined();
    await expect.poll(() => store.acquireLease(60_000), { timeout: 3000 }).toBeDefined();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(500);
  });

  it('is watched anew when it is another one', async () => {
    const path = await newPath();
    const store = fileTokenStore({ path });
    const begun = performance.now();
    const time = vi.spyOn(performance, 'now');
    try {
      for (const turn of [0, 1, 2]) {
        await writeFile(`${path}.lease`, lease(1000, Date.now() + 3_600_000 + turn));
        time.mockImplementation(() => begun + turn * 900);
        expect(await store.acquireLease(60_000)).toBeUndefined();
      }
    } finally {
      time.mockRestore();
    }
  });

  it('file that says nothing of a lease keeps nobody out', async () => {
    const path = await newPath();
    for (const content of ['', '{', '{}', 'null', '[]', '{"id":5}']) {
      await writeFile(`${path}.lease`, content);
      expect(await fileTokenStore({ path }).acquireLease(60_000)).toBeDefined();
    }
  });
});

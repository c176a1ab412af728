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

describe('fileTokenStore contract', () => {
  const open = async () => {
    const path = await newPath();
    return { store: fileTokenStore({ path }), another: fileTokenStore({ path }) };
  };
  for (const { name, run } of tokenStoreContract(open)) test(name, run);
});

describe('token file', () => {
  it('the token file contains the stored text and a newline', async () => {
    const path = await newPath();
    await fileTokenStore({ path }).compareAndSet(undefined, '{"a":1}');
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n');
  });

  it('the token file is empty after the text is cleared', async () => {
    const path = await newPath();
    const store = fileTokenStore({ path });
    await store.compareAndSet(undefined, 'secret');
    await store.compareAndSet('secret', undefined);
    expect(await readFile(path, 'utf8')).toBe('');
  });

  it.each(['text', 'text\n'])('reads a token file written by hand: %j', async (content) => {
    const path = await newPath();
    await writeFile(path, content);
    const store = fileTokenStore({ path });
    expect([await store.get(), await store.compareAndSet('text', 'next'), await store.get()]).toEqual(['text', true, 'next']);
  });

  it('the token file, its companion files and created folders are private to the user', async () => {
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

  it('the token file becomes private to the user with the next change', async () => {
    const path = await newPath();
    await writeFile(path, 'text\n', { mode: 0o644 });
    await fileTokenStore({ path }).compareAndSet('text', 'next');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('follows a symbolic link to the token file and keeps the link', async () => {
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

  it('keeps its location when the working directory changes', async () => {
    const folder = await temporaryFolder();
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const store = fileTokenStore({ path: 'tokens' });
    cwd.mockRestore();
    await store.compareAndSet(undefined, 'text');
    expect(await readFile(join(folder, 'tokens'), 'utf8')).toBe('text\n');
  });
});

describe('invalid options of fileTokenStore', () => {
  it.each([undefined, {}, { path: '' }, { path: ' ' }, { path: 5 }, { path: null }])('rejects an invalid path by name: %j', (options) => {
    const attempt = () => fileTokenStore(options as FileTokenStoreOptions);
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow('path');
  });
});

describe('unusable locations of fileTokenStore', () => {
  const errorCodes = async (path: string) => {
    const store = fileTokenStore({ path });
    const calls = [store.get(), store.compareAndSet(undefined, 'secret'), store.acquireLease(1000), store.releaseLease('id')];
    return (await Promise.allSettled(calls)).map((done) =>
      done.status === 'fulfilled' ? 'fulfilled' : (done.reason as NodeJS.ErrnoException).code,
    );
  };

  it('rejects with EISDIR when the path is a folder', async () => {
    const path = await newPath();
    await mkdir(path);
    expect((await errorCodes(path)).slice(0, 2)).toEqual(['EISDIR', 'EISDIR']);
  });

  it('rejects with ENOTDIR when the path is below a file', async () => {
    const path = await newPath();
    await writeFile(path, '');
    expect(await errorCodes(join(path, 'tokens'))).toEqual(['ENOTDIR', 'ENOTDIR', 'ENOTDIR', 'ENOTDIR']);
  });

  it('rejects with the system error when a file occupies the lock folder', async () => {
    const path = await newPath();
    await writeFile(`${path}.lock`, '');
    const code = (await errorCodes(path))[1];
    expect(['EEXIST', 'ENOTDIR']).toContain(code);
  });

  it('rejects with ENOTDIR when the lock itself is a file', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock`);
    await writeFile(`${path}.lock/held`, '');
    expect((await errorCodes(path))[1]).toBe('ENOTDIR');
    expect(await readdir(`${path}.lock`)).toEqual(['held']);
  });

  // The superuser is not restricted by file modes.
  it.skipIf(process.getuid?.() === 0)('rejects writes with EACCES in a read-only folder', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o500);
    expect(await errorCodes(join(folder, 'tokens'))).toEqual(['fulfilled', 'EACCES', 'EACCES', 'fulfilled']);
  });

  it('works again after the location becomes usable', async () => {
    const path = await newPath();
    await mkdir(path);
    const store = fileTokenStore({ path });
    await rejection(store.compareAndSet(undefined, 'text'), Error);
    execFileSync('rmdir', [path]);
    expect(await store.compareAndSet(undefined, 'text')).toBe(true);
  });

  it('does not expose the text in the error', async () => {
    const path = await newPath();
    await writeFile(`${path}.lock`, '');
    const store = fileTokenStore({ path });
    const error = await rejection(store.compareAndSet(undefined, 'secret-token'), Error);
    expect(inspect([error, store], { depth: 10, showHidden: true }) + JSON.stringify(error)).not.toContain('secret');
  });
});

describe('leftovers of killed processes', () => {
  const oldId = '11111111-1111-4111-8111-111111111111';
  const recentId = '22222222-2222-4222-8222-222222222222';
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

  it('delays the next change for about one second when a held lock is left', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock/held`, { recursive: true });
    await writeFile(`${path}.lock/held/${oldId}`, 'never committed\n');
    const begun = performance.now();
    expect(await fileTokenStore({ path }).compareAndSet(undefined, 'text')).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(900);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect([await fileTokenStore({ path }).get(), await readdir(`${path}.lock`)]).toEqual(['text', []]);
  });

  it('does not delay the next change when an empty lock is left', async () => {
    const path = await newPath();
    await mkdir(`${path}.lock/held`, { recursive: true });
    const begun = performance.now();
    expect(await fileTokenStore({ path }).compareAndSet(undefined, 'text')).toBe(true);
    expect(performance.now() - begun).toBeLessThan(900);
  });

  it('removes old lock candidates but keeps recent and foreign folders', async () => {
    const path = await newPath();
    for (const name of [oldId, recentId, 'foreign-folder']) {
      await mkdir(`${path}.lock/${name}`, { recursive: true });
      await writeFile(`${path}.lock/${name}/${name}`, 'secret\n');
      if (name !== recentId) await utimes(`${path}.lock/${name}`, daysAgo(1), daysAgo(1));
    }
    await fileTokenStore({ path }).compareAndSet(undefined, 'text');
    expect((await readdir(`${path}.lock`)).sort()).toEqual([recentId, 'foreign-folder']);
  });

  it('removes old lock candidates in a long-running process', async () => {
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

describe('lease file', () => {
  const lease = (ms: number, until: number) => JSON.stringify({ id: 'killed-holder', ms, until }) + '\n';

  it('a lease file blocks other holders until its expiry time', async () => {
    const path = await newPath();
    await writeFile(`${path}.lease`, lease(60_000, Date.now() + 500));
    const store = fileTokenStore({ path });
    expect(await store.acquireLease(60_000)).toBeUndefined();
    await expect.poll(() => store.acquireLease(60_000), { timeout: 3000 }).toBeDefined();
    expect(JSON.parse(await readFile(`${path}.lease`, 'utf8'))).toMatchObject({ ms: 60_000 });
  });

  it('a lease expires even if the system clock was set back', async () => {
    const path = await newPath();
    await writeFile(`${path}.lease`, lease(500, Date.now() + 3_600_000));
    const store = fileTokenStore({ path });
    const begun = performance.now();
    expect(await store.acquireLease(60_000)).toBeUndefined();
    await expect.poll(() => store.acquireLease(60_000), { timeout: 3000 }).toBeDefined();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(500);
  });

  it('measures the expiry of a different lease from the start', async () => {
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

  it('a lease stays when the system clock is set forward after it was acquired or seen', async () => {
    const path = await newPath();
    const [holder, other] = [fileTokenStore({ path }), fileTokenStore({ path })];
    const id = await holder.acquireLease(60_000);
    expect(await other.acquireLease(60_000)).toBeUndefined();
    const realNow = Date.now;
    const now = vi.spyOn(Date, 'now').mockImplementation(() => realNow() + 3_600_000);
    try {
      expect(await Promise.all([holder, other].map((store) => store.acquireLease(60_000)))).toEqual([undefined, undefined]);
    } finally {
      now.mockRestore();
    }
    await holder.releaseLease(String(id));
    expect(await other.acquireLease(60_000)).toBeDefined();
  });

  it('a lease file with invalid content does not block acquireLease', async () => {
    const path = await newPath();
    for (const content of ['', '{', '{}', 'null', '[]', '{"id":5}']) {
      await writeFile(`${path}.lease`, content);
      expect(await fileTokenStore({ path }).acquireLease(60_000)).toBeDefined();
    }
  });
});

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxConfigError, BoxForbiddenError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { rejection } from '../../../support/rejection.js';
import { idle, watchFolder } from './watch-folder.js';

describe('a watched mirror', () => {
  it('compares both sides at the start, and runs after each kind of change on disk', async () => {
    const { path, abort, runs, ended, nextRun, isWatching } = await watchFolder();
    await isWatching();
    expect(runs).toEqual([true, false]);
    const changes = [
      () => writeFile(join(path, 'a.txt'), '1'),
      () => writeFile(join(path, 'a.txt'), 'longer'),
      () => mkdir(join(path, 'docs')),
      () => writeFile(join(path, 'docs/b.txt'), '2'),
      () => rename(join(path, 'docs'), join(path, 'other')),
      () => rm(join(path, 'other/b.txt')),
      () => rm(join(path, 'other'), { recursive: true }),
    ];
    for (const change of changes) {
      const ran = nextRun();
      await change();
      await ran;
    }
    expect(runs.slice(2).every((isFull) => !isFull)).toBe(true);
    abort.abort(new Error('the end'));
    await expect(ended).rejects.toThrow('the end');
  });

  it('runs after a change in Box that happened while the first run was made, and after later ones', async () => {
    const counts: number[] = [];
    const { mock, abort, ended, nextRun } = await watchFolder({
      async run() {
        counts.push(mock.state.items().length);
        if (counts.length === 1) await create('during the first run');
        return idle;
      },
    });
    const box = createBoxClient({ auth: clientCredentials(mock.credentials), fetch: mock.fetch });
    const create = (name: string) => box.folders.create({ name, parent: { id: '0' } });
    while (!counts.includes(1)) await nextRun();
    await create('later');
    while (!counts.includes(2)) await nextRun();
    await create('even later');
    while (!counts.includes(3)) await nextRun();
    abort.abort();
    await expect(ended).rejects.toBe(abort.signal.reason);
  });

  it('ignores items that do not belong to the mirror', async () => {
    const { path, abort, runs, ended, nextRun, isWatching } = await watchFolder({
      accepts: ({ path: item }) => !item.startsWith('.box-'),
      times: { debounceMs: 20, compareEveryMs: 1000 },
    });
    await isWatching();
    const before = runs.length;
    await mkdir(join(path, '.box-download'));
    await writeFile(join(path, '.box-download/x'), 'x');
    while (runs.length === before) await nextRun();
    // The next run is the regular one, not one because of a change.
    expect(runs[before]).toBe(true);
    abort.abort();
    await ended.catch(() => undefined);
  });

  it('compares both sides in full again and again', async () => {
    const { abort, runs, ended, nextRun } = await watchFolder({ times: { debounceMs: 20, compareEveryMs: 30 } });
    while (runs.filter((isFull) => isFull).length < 4) await nextRun();
    abort.abort();
    await ended.catch(() => undefined);
  });

  it('runs again after an incomplete run', async () => {
    const results = [idle, { ...idle, complete: false }, idle];
    let count = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const { abort, ended } = await watchFolder({
        run: () => Promise.resolve(results[Math.min(count++, 2)] ?? idle),
      });
      while (count < 2) await vi.advanceTimersByTimeAsync(1);
      await vi.advanceTimersByTimeAsync(4000);
      expect(count).toBe(2);
      await vi.advanceTimersByTimeAsync(1500);
      expect(count).toBe(3);
      abort.abort();
      await ended.catch(() => undefined);
    } finally {
      vi.useRealTimers();
    }
  });

  it('survives transient failures of a run, of the event stream and of its long poll', async () => {
    let attempts = 0;
    const faults = [
      { operationId: 'events.list', times: 30, respond: { status: 503 } },
      { path: '/subscribe', times: 2, networkError: true },
    ] as const;
    // Every second run fails.
    const { mock, path, abort, runs, ended, nextRun } = await watchFolder(
      {
        run: () =>
          attempts++ % 2 === 0
            ? Promise.reject(new BoxNetworkError('the network is down', { operationId: 'files.get' }))
            : Promise.resolve(idle),
      },
      faults,
    );
    while (runs.length < 4) await nextRun();
    const ran = nextRun();
    await writeFile(join(path, 'a.txt'), '1');
    await ran;
    abort.abort();
    await expect(ended).rejects.toBe(abort.signal.reason);
    expect(mock.faults.log.length).toBeGreaterThan(20);
  });

  it.each([
    ['a permanent failure of a run', new BoxConfigError('maxDelete: too many')],
    ['an error that is not of Box', new Error('a bug')],
  ])('ends with %s', async (_, error) => {
    const { ended } = await watchFolder({ run: () => Promise.reject(error) });
    await expect(ended).rejects.toBe(error);
  });

  it('ends when the user may not read events', async () => {
    const respond = { status: 403, code: 'access_denied_insufficient_permissions' };
    const { ended } = await watchFolder({}, [{ operationId: 'events.list', times: Infinity, respond }]);
    await rejection(ended, BoxForbiddenError);
  });

  it('rejects at once with the reason of a signal that has aborted', async () => {
    const { ended, runs } = await watchFolder({ signal: AbortSignal.abort(new Error('too late')) });
    await expect(ended).rejects.toThrow('too late');
    expect(runs).toEqual([]);
  });
});

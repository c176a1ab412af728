import { readdir, readFile, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, type MirrorOptions } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';
import { openPair, type Contents, type Pair } from './pair.js';

/** The rules of docs/decisions/files/mirror.md. Each test has the number of its row. */

const earlier = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-02-01T00:00:00Z');

interface Rule {
  readonly name: string;
  readonly start?: Contents;
  readonly change: (pair: Pair) => Promise<unknown>;
  readonly options?: Partial<MirrorOptions>;
  readonly expected: Contents;
  /** Files in `backupDir`, and names in the trash. */
  readonly backups?: Contents;
  readonly trash?: readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: '1: a file that is new on one side is copied to the other',
    change: async ({ local, remote }) => {
      await local.write('docs/from-disk.txt', 'disk');
      await remote.write('docs/from-box.txt', 'Box');
    },
    expected: { 'a.txt': 'a', 'docs/from-disk.txt': 'disk', 'docs/from-box.txt': 'Box' },
  },
  {
    name: '2: a file that is newer on one side replaces the other one',
    start: { 'a.txt': 'a', 'b.txt': 'b' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk');
      await remote.write('b.txt', 'Box');
    },
    expected: { 'a.txt': 'disk', 'b.txt': 'Box' },
    backups: { 'b.txt': 'b' },
  },
  {
    name: '3: a file that is older on one side, and changed, replaces the other one',
    start: { 'a.txt': 'a', 'b.txt': 'b' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', earlier);
      await remote.write('b.txt', 'Box', earlier);
    },
    expected: { 'a.txt': 'disk', 'b.txt': 'Box' },
    backups: { 'b.txt': 'b' },
  },
  {
    name: '4: a file that is deleted on one side is deleted on the other',
    start: { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' },
    change: async ({ local, remote }) => {
      await local.remove('a.txt');
      await remote.remove('b.txt');
    },
    expected: { 'c.txt': 'c' },
    backups: { 'b.txt': 'b' },
    trash: ['a.txt', 'b.txt'],
  },
  {
    name: '5: a file with the same change on both sides stays as it is',
    start: { 'a.txt': 'a' },
    change: async ({ local, remote }) => {
      for (const side of [local, remote]) {
        await side.write('a.txt', 'same');
        await side.write('new.txt', 'new');
      }
    },
    expected: { 'a.txt': 'same', 'new.txt': 'new' },
  },
  {
    name: '6: a name with new and different files on both sides is a conflict, and both files are kept',
    change: async ({ local, remote }) => {
      await local.write('plan.txt', 'disk');
      await remote.write('plan.txt', 'Box');
    },
    expected: { 'a.txt': 'a', 'plan.txt': 'Box', 'plan (1).txt': 'disk' },
  },
  {
    name: '7: a file that has changed on both sides is a conflict, and both files are kept',
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk');
      await remote.write('a.txt', 'Box');
    },
    expected: { 'a.txt': 'Box', 'a (1).txt': 'disk' },
  },
  {
    name: '8: a file that has changed in Box and is deleted on disk survives',
    start: { 'a.txt': 'a', 'kept.txt': 'kept' },
    change: async ({ local, remote }) => {
      await local.remove('a.txt');
      await remote.write('a.txt', 'Box');
    },
    expected: { 'a.txt': 'Box', 'kept.txt': 'kept' },
  },
  {
    name: '9: a file that has changed on disk and is deleted in Box survives',
    start: { 'a.txt': 'a', 'kept.txt': 'kept' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk');
      await remote.remove('a.txt');
    },
    expected: { 'a.txt': 'disk', 'kept.txt': 'kept' },
    trash: ['a.txt'],
  },
  {
    name: '10: with newer, the file that changed last keeps its name: the one on disk',
    options: { conflict: 'newer' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', later);
      await remote.write('a.txt', 'Box', earlier);
    },
    expected: { 'a.txt': 'disk' },
  },
  {
    name: '10: with newer, the file that changed last keeps its name: the one in Box',
    options: { conflict: 'newer' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', earlier);
      await remote.write('a.txt', 'Box', later);
    },
    expected: { 'a.txt': 'Box' },
    backups: { 'a.txt': 'disk' },
  },
  {
    name: '11: with newer, both files are kept if they have the same time',
    options: { conflict: 'newer' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', later);
      await remote.write('a.txt', 'Box', later);
    },
    expected: { 'a.txt': 'Box', 'a (1).txt': 'disk' },
  },
  {
    name: '12: one side can win all conflicts: the disk',
    options: { conflict: 'local' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', earlier);
      await remote.write('a.txt', 'Box', later);
    },
    expected: { 'a.txt': 'disk' },
  },
  {
    name: '12: one side can win all conflicts: Box',
    options: { conflict: 'remote' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk', later);
      await remote.write('a.txt', 'Box', earlier);
    },
    expected: { 'a.txt': 'Box' },
    backups: { 'a.txt': 'disk' },
  },
  {
    name: '13: a function can prefer the larger file',
    options: { conflict: ({ local, remote }) => (local.size > remote.size ? 'local' : 'remote') },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'the larger one');
      await remote.write('a.txt', 'Box');
    },
    expected: { 'a.txt': 'the larger one' },
  },
  {
    name: '15: the number of a conflict is the next one that is free',
    start: { 'a.txt': 'a', 'a (1).txt': 'taken' },
    change: async ({ local, remote }) => {
      await local.write('a.txt', 'disk');
      await remote.write('a.txt', 'Box');
    },
    expected: { 'a.txt': 'Box', 'a (1).txt': 'taken', 'a (2).txt': 'disk' },
  },
  {
    name: '17: a resync copies the files of each side to the other and deletes nothing',
    start: { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' },
    options: { resync: true },
    change: async ({ local, remote }) => {
      await local.remove('a.txt');
      await remote.remove('b.txt');
    },
    expected: { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' },
    trash: ['b.txt'],
  },
  {
    name: '29: empty folders are created and deleted',
    start: { 'a.txt': 'a', gone: null },
    change: async ({ local, remote }) => {
      await local.write('from disk', null);
      await remote.write('from Box', null);
      await local.remove('gone');
    },
    expected: { 'a.txt': 'a', 'from disk': null, 'from Box': null },
    trash: ['gone'],
  },
  {
    name: '33: a file that both sides have deleted is forgotten',
    start: { 'a.txt': 'a', 'b.txt': 'b' },
    change: async ({ local, remote }) => {
      await local.remove('a.txt');
      await remote.remove('a.txt');
    },
    expected: { 'b.txt': 'b' },
    trash: ['a.txt'],
  },
];

describe('the rules of a mirror of two sides', () => {
  it.each(rules)('$name', async ({ start = { 'a.txt': 'a' }, change, options, expected, backups = {}, trash }) => {
    const pair = await openPair();
    await pair.start(start);
    await change(pair);
    const result = await pair.run(options);
    expect(result).toMatchObject({ complete: true, failed: [], deferred: [] });
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
    expect(await pair.backups()).toEqual(backups);
    if (trash !== undefined) expect(await pair.trash()).toEqual([...trash].sort());
    // The next run has nothing to do.
    const next = await pair.run();
    expect(next).toMatchObject({ uploaded: 0, downloaded: 0, createdFolders: 0, moved: 0, deleted: 0, conflicts: 0 });
  });

  it('10: the file that loses is in the versions of Box if Box loses', async () => {
    const { start, local, remote, run, box } = await openPair();
    await start({ 'a.txt': 'a' });
    await local.write('a.txt', 'disk', later);
    await remote.write('a.txt', 'Box', earlier);
    await run({ conflict: 'newer' });
    const versions = [];
    for await (const { id } of box.files.versions.list(remote.id('a.txt') ?? '')) versions.push(id);
    const texts = [];
    for (const version of versions) texts.push(await (await box.files.content.download(remote.id('a.txt') ?? '', { version })).text());
    expect(texts).toContain('Box');
  });

  it('14: the first run merges both sides without a request for it, and different files are conflicts', async () => {
    const { local, remote, run, sides } = await openPair();
    for (const side of [local, remote]) await side.write('same.txt', 'same');
    await local.write('local.txt', 'l');
    await remote.write('remote.txt', 'r');
    await local.write('plan.txt', 'disk');
    await remote.write('plan.txt', 'Box');
    expect(await run()).toMatchObject({ uploaded: 2, downloaded: 2, deleted: 0, conflicts: 1, complete: true });
    const expected = { 'same.txt': 'same', 'local.txt': 'l', 'remote.txt': 'r', 'plan.txt': 'Box', 'plan (1).txt': 'disk' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });

  it.each(['local', 'remote'] as const)('18: a %s side that is empty stops the run before it changes anything', async (side) => {
    const pair = await openPair();
    await pair.start({ 'a.txt': 'a', 'docs/b.txt': 'b' });
    await pair[side].remove('a.txt');
    await pair[side].remove('docs');
    const before = await pair.sides();
    const error = await rejection(pair.run({ maxDelete: 1000 }), BoxConfigError);
    expect(error.message).toMatch(/checkAccess/);
    expect(await pair.sides()).toEqual(before);
    // The user can allow it.
    await pair.run({ maxDelete: 1000, checkAccess: false });
    expect(await pair.sides()).toEqual({ local: {}, remote: {} });
  });

  it('18: a missing local folder stops the run and is not created', async () => {
    const { start, path, folder, run, sides } = await openPair();
    await start({ 'a.txt': 'a' });
    await rm(path, { recursive: true });
    await rejection(run(), BoxConfigError);
    expect(await readdir(folder)).not.toContain('local');
    expect((await sides()).remote).toEqual({ 'a.txt': 'a' });
  });

  it.each(['local', 'remote'] as const)('19: checkAccess requires its file on the %s side, also for a resync', async (side) => {
    const pair = await openPair({ checkAccess: 'ACCESS' });
    for (const one of [pair.local, pair.remote]) await one.write('ACCESS', 'x');
    await pair.start({ 'a.txt': 'a' });
    await pair[side].remove('ACCESS');
    await pair.local.write('b.txt', 'b');
    const before = await pair.sides();
    for (const resync of [false, true]) expect((await rejection(pair.run({ resync }), BoxConfigError)).message).toMatch(/ACCESS/);
    expect(await pair.sides()).toEqual(before);
  });

  it.each(['local', 'remote'] as const)('20: more deletions on the %s side than maxDelete stop the run', async (side) => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index)}.txt`);
    const pair = await openPair();
    await pair.start(Object.fromEntries(names.map((name) => [name, name])));
    for (const name of names.slice(0, 16)) await pair[side].remove(name);
    const before = await pair.sides();
    expect((await rejection(pair.run(), BoxConfigError)).message).toMatch(/maxDelete.*16|16.*maxDelete/);
    expect(await pair.sides()).toEqual(before);
    expect(await pair.run({ maxDelete: 16 })).toMatchObject({ deleted: 16, complete: true });
  });

  it('20: half of the items may be deleted without an option', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index)}.txt`);
    const { start, local, run } = await openPair();
    await start(Object.fromEntries(names.map((name) => [name, name])));
    for (const name of names.slice(0, 15)) await local.remove(name);
    expect(await run()).toMatchObject({ deleted: 15, complete: true });
  });

  it('21: renaming a folder with most files does not count as deletions', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `docs/${String(index)}.txt`);
    const { start, local, run } = await openPair();
    await start({ 'a.txt': 'a', ...Object.fromEntries(names.map((name) => [name, name])) });
    await local.move('docs', 'papers');
    expect(await run({ maxDelete: 0 })).toMatchObject({ moved: 1, deleted: 0, uploaded: 0, complete: true });
  });

  it('22: new times of all files are no changes', async () => {
    const { start, run, path, sides } = await openPair();
    const contents = { 'a.txt': 'a', 'b.txt': 'b' };
    await start(contents);
    for (const name of Object.keys(contents)) await utimes(join(path, name), new Date(), later);
    expect(await run()).toMatchObject({ uploaded: 0, downloaded: 0, conflicts: 0, complete: true });
    expect(await sides()).toEqual({ local: contents, remote: contents });
  });

  it('24: items that a new filter leaves out are not deleted', async () => {
    const { start, run, sides, local } = await openPair();
    const contents = { 'a.txt': 'a', 'b.log': 'b', 'docs/c.log': 'c' };
    await start(contents);
    await local.write('new.log', 'new');
    expect(await run({ exclude: '**/*.log' })).toMatchObject({ uploaded: 0, deleted: 0, complete: true });
    expect((await sides()).remote).toEqual(contents);
    // Without the filter, everything is as before, and the new file is copied.
    expect(await run()).toMatchObject({ uploaded: 1, deleted: 0, conflicts: 0, complete: true });
    expect(await sides()).toEqual({ local: { ...contents, 'new.log': 'new' }, remote: { ...contents, 'new.log': 'new' } });
  });

  it.each([
    ['on disk, while it is uploaded', 'local'],
    ['in Box, while another file is uploaded', 'remote'],
  ] as const)('27: a file that changes during a run %s is found by the next one', async (_, side) => {
    const { start, run, sides, mock, client, ...pair } = await openPair({ concurrency: 1 });
    await start({ 'a.txt': 'a', 'b.txt': 'b' });
    await pair.local.write('a.txt', 'first');
    let isDone = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (!isDone && (init?.method ?? 'GET') === 'POST' && new Request(input).url.endsWith('content')) {
        isDone = true;
        await pair[side].write(side === 'local' ? 'a.txt' : 'b.txt', 'second');
      }
      return mock.fetch(input, init);
    };
    await run({}, client({ fetch }));
    expect(isDone).toBe(true);
    expect(await run()).toMatchObject({ complete: true });
    const expected = side === 'local' ? { 'a.txt': 'second', 'b.txt': 'b' } : { 'a.txt': 'first', 'b.txt': 'second' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });

  it('28: a dry run changes nothing on either side, nor what the next run does', async () => {
    const { start, local, remote, run, sides, state } = await openPair();
    await start({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    await local.write('a.txt', 'disk');
    await local.remove('b.txt');
    await remote.write('new.txt', 'new');
    await remote.write('a.txt', 'Box');
    const [before, stateBefore] = [await sides(), await readFile(state, 'utf8')];
    const planned = await run({ dryRun: true });
    expect(await sides()).toEqual(before);
    expect(await readFile(state, 'utf8')).toBe(stateBefore);
    const done = await run();
    expect({ ...done, bytes: 0, listing: '' }).toEqual({ ...planned, bytes: 0, listing: '' });
    expect(done).toMatchObject({ deleted: 1, conflicts: 1 });
  });

  it('30: a renamed folder and a moved file are renamed on the other side, without a transfer', async () => {
    const { start, local, remote, run, sides } = await openPair();
    await start({ 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'c.txt': 'c', other: null });
    const ids = [remote.id('docs'), remote.id('c.txt')];
    await local.move('docs', 'papers');
    await remote.move('c.txt', 'other/d.txt');
    expect(await run()).toMatchObject({ moved: 2, uploaded: 0, downloaded: 0, deleted: 0, complete: true });
    const expected = { 'papers/a.txt': 'a', 'papers/b.txt': 'b', 'other/d.txt': 'c' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
    expect([remote.id('papers'), remote.id('other/d.txt')]).toEqual(ids);
  });

  it('31: a new letter case is applied to the other side', async () => {
    const { start, local, remote, run, sides } = await openPair();
    await start({ 'a.txt': 'a', 'b.txt': 'b' });
    await local.move('a.txt', 'A.txt');
    await remote.move('b.txt', 'B.txt');
    expect(await run()).toMatchObject({ moved: 2, uploaded: 0, downloaded: 0, complete: true });
    const expected = { 'A.txt': 'a', 'B.txt': 'b' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });

  it('32: symbolic links are not followed, and reported', async () => {
    const { start, run, path, sides, folder, local } = await openPair();
    await start({ 'a.txt': 'a' });
    await symlink(folder, join(path, 'link'));
    await local.write('b.txt', 'b');
    expect(await run()).toMatchObject({ uploaded: 1, skipped: [{ side: 'local', path: 'link', reason: 'link' }] });
    expect((await sides()).remote).toEqual({ 'a.txt': 'a', 'b.txt': 'b' });
  });

  it('34: a file that fails does not stop the others, and the next run repeats it', async () => {
    const { start, local, run, mock, sides } = await openPair({ concurrency: 1 });
    await start({ 'a.txt': 'a' });
    for (const name of ['b.txt', 'c.txt', 'd.txt']) await local.write(name, name);
    mock.faults.add({ operationId: 'files.content.upload', respond: { status: 403, code: 'access_denied_insufficient_permissions' } });
    expect(await run()).toMatchObject({ uploaded: 2, complete: false, failed: [{ status: 'failed' }] });
    expect(await run()).toMatchObject({ uploaded: 1, complete: true });
    const expected = { 'a.txt': 'a', 'b.txt': 'b.txt', 'c.txt': 'c.txt', 'd.txt': 'd.txt' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });

  it('35: a file that is edited on one side and moved on the other is edited and moved', async () => {
    const { start, local, remote, run, sides } = await openPair();
    await start({ 'a.txt': 'a', 'b.txt': 'b', docs: null });
    await local.write('a.txt', 'edited');
    await remote.move('a.txt', 'docs/a.txt');
    await remote.write('b.txt', 'edited in Box');
    await local.move('b.txt', 'docs/b.txt');
    expect(await run()).toMatchObject({ complete: true, conflicts: 0, deleted: 0 });
    const expected = { 'docs/a.txt': 'edited', 'docs/b.txt': 'edited in Box' };
    expect(await sides()).toEqual({ local: expected, remote: expected });
  });
});

import type { BoxClient } from 'box-openapi-sdk';
import { BoxNotFoundError } from 'box-openapi-sdk';
import { describe, expect, it } from 'vitest';
import { rejection } from '../../support/rejection.js';
import { openPair, type Pair } from './pair.js';

/** A client whose first listing of a folder is sent only after the folder has been moved to the trash. */
function deletingBefore(pair: Pair, name: string, folderId = pair.remote.id(name) ?? ''): { by: BoxClient; isDeleted: () => boolean } {
  let isDeleted = false;
  const by = pair.client({
    fetch: async (input: string, init: RequestInit) => {
      if (!isDeleted && new URL(input).pathname === `/2.0/folders/${folderId}/items`) {
        isDeleted = true;
        await pair.remote.remove(name);
      }
      return pair.mock.fetch(input, init);
    },
  });
  return { by, isDeleted: () => isDeleted };
}

const contents = { 'docs/a.txt': 'a', 'docs/old/b.txt': 'b', 'c.txt': 'c' };
const rest = { 'c.txt': 'c' };

describe('a folder in Box that is deleted while a run lists it', () => {
  it.each(['docs', 'docs/old'])('is missing after the first run: %s', async (name) => {
    const pair = await openPair();
    for (const [path, text] of Object.entries(contents)) await pair.remote.write(path, text);
    const { by, isDeleted } = deletingBefore(pair, name);
    expect(await pair.run({}, by)).toMatchObject({ complete: true, listing: 'full' });
    expect(isDeleted()).toBe(true);
    const expected = name === 'docs' ? rest : { 'docs/a.txt': 'a', ...rest };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
  });

  it.each(['docs', 'docs/old'])('is deleted on disk by a run that reads events: %s', async (name) => {
    const pair = await openPair();
    await pair.start(contents);
    await pair.remote.write('docs/old/new.txt', 'new');
    await pair.remote.write('docs/new.txt', 'new');
    const { by, isDeleted } = deletingBefore(pair, name);
    expect(await pair.run({ maxDelete: 10 }, by)).toMatchObject({ complete: true, listing: 'events' });
    expect(isDeleted()).toBe(true);
    const expected = name === 'docs' ? rest : { 'docs/a.txt': 'a', 'docs/new.txt': 'new', ...rest };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
  });

  it.each(['new', 'new/deep'])('is not created on disk if it is new: %s', async (name) => {
    const pair = await openPair();
    await pair.start(contents);
    for (const folder of ['new', 'new/deep']) await pair.remote.write(folder, null);
    await pair.remote.write('new/deep/file.txt', 'new');
    const { by, isDeleted } = deletingBefore(pair, name);
    expect(await pair.run({}, by)).toMatchObject({ complete: true, listing: 'events' });
    expect(isDeleted()).toBe(true);
    const expected = name === 'new' ? contents : { ...contents, new: null };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
  });
});

describe('a folder that Box does not find, although the listing of its parent shows it', () => {
  it.each(['events', 'full'] as const)('ends the run, and the next one applies the changes in it: %s', async (listing) => {
    const pair = await openPair();
    await pair.start(contents);
    await pair.remote.write('docs/a.txt', 'changed');
    const folderId = pair.remote.id('docs') ?? '';
    pair.mock.faults.add({ path: `/2.0/folders/${folderId}/items`, respond: { status: 404, code: 'not_found' } });
    const fullListing = listing === 'full';
    const error = await rejection(pair.run({ fullListing }), BoxNotFoundError);
    expect(error.operationId).toBe('folders.items.list');
    const before = { ...contents, 'docs/a.txt': 'a' };
    expect((await pair.sides()).local).toEqual(before);
    expect(await pair.run()).toMatchObject({ complete: true, downloaded: 1 });
    const expected = { ...contents, 'docs/a.txt': 'changed' };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
  });
});

describe('an item that Box does not find when a run deletes it', () => {
  it.each(['c.txt', 'docs'])('is looked at again by the next run, and deleted: %s', async (name) => {
    const pair = await openPair({ maxDelete: 10 });
    await pair.start(contents);
    await pair.local.remove(name);
    const path = `/2.0/${name === 'docs' ? 'folders' : 'files'}/${pair.remote.id(name) ?? ''}`;
    pair.mock.faults.add({ path, respond: { status: 404, code: 'not_found' } });
    const { complete, deferred } = await pair.run();
    expect([complete, deferred.map((item) => item.path)]).toEqual([false, [name]]);
    expect(await pair.run()).toMatchObject({ complete: true });
    const expected = name === 'docs' ? rest : { 'docs/a.txt': 'a', 'docs/old/b.txt': 'b' };
    expect(await pair.sides()).toEqual({ local: expected, remote: expected });
  });
});

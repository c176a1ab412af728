import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxError, BoxForbiddenError, BoxNotFoundError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox, type MockBox, type MockBoxOptions, type SeedTree } from 'box-openapi-sdk/testing';
import { walk, type ListItems, type WalkOptions } from '../../../../src/folders/walk.js';
import { rejection } from '../../../support/rejection.js';

const tree: SeedTree = {
  'a.txt': 'a',
  Reports: { 2025: { 'q1.txt': '1' }, 2026: { 'q1.txt': '12', Drafts: { 'd.txt': '' } }, 'z.txt': 'z' },
  Empty: {},
  Home: { $webLink: 'https://example.com' },
};
const paths = [
  ...['Empty', 'Reports', 'a.txt', 'Home', 'Reports/2025', 'Reports/2026', 'Reports/z.txt', 'Reports/2025/q1.txt'],
  ...['Reports/2026/Drafts', 'Reports/2026/q1.txt', 'Reports/2026/Drafts/d.txt'],
];

let mock: MockBox;
afterEach(async () => {
  mock.assertConforms();
  await mock.close();
});

async function openOverHttp(options: MockBoxOptions = {}) {
  mock = await createMockBox({ acceptVariants: false, seed: { tree }, recordExchanges: true, ...options });
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl: url, retry: { baseMs: 1 } });
  const list: ListItems = (id, params, options) => box.folders.items.list(id, params, options);
  return { box, list, from: (id: string, options?: WalkOptions) => walk(list, id, options) };
}

async function pathsOf(items: AsyncIterable<{ path: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { path } of items) found.push(path);
  return found;
}

const idOf = (path: string) => mock.state.find(path)?.id ?? '';
/** Makes the listings of a folder fail with a status. */
const failListing = (path: string, status: number) => {
  mock.faults.add({ path: `/folders/${idOf(path)}/items`, respond: { status, body: { type: 'error', status, code: 'other' } }, times: 9 });
};

describe('folder walk', () => {
  it.each([1, 4, 50])(
    'the walk with concurrency %i yields every item once, parents first, in the order of the service',
    async (concurrency) => {
      const { from } = await openOverHttp();
      const found = await pathsOf(from('0', { concurrency }));
      expect([...found].sort()).toEqual([...paths].sort());
      for (const path of found) {
        const parent = path.split('/').slice(0, -1).join('/');
        if (parent !== '') expect(found.indexOf(parent)).toBeLessThan(found.indexOf(path));
      }
      const childrenOf = (parent: string) => found.filter((path) => path.startsWith(parent) && !path.slice(parent.length).includes('/'));
      expect(childrenOf('')).toEqual(['Empty', 'Reports', 'a.txt', 'Home']);
      expect(childrenOf('Reports/')).toEqual(['Reports/2025', 'Reports/2026', 'Reports/z.txt']);
    },
  );

  it('the walk lists each folder once', async () => {
    const { from } = await openOverHttp();
    await pathsOf(from('0', { concurrency: 2 }));
    const requestedPaths = mock.exchanges.map(({ url }) => new URL(url).pathname);
    expect(new Set(requestedPaths).size).toBe(requestedPaths.length);
    expect(requestedPaths).toHaveLength(6);
  });

  it('the walk yields the depth and parent of each item', async () => {
    const { from } = await openOverHttp();
    for await (const { path, depth, parent, item } of from(idOf('/Reports'))) {
      expect(depth).toBe(path.split('/').length);
      expect(parent?.path).toBe(depth === 1 ? undefined : path.slice(0, path.lastIndexOf('/')));
      expect(path.endsWith(item.name)).toBe(true);
      expect(parent?.item.type ?? 'folder').toBe('folder');
    }
  });

  it.each([
    [1, 4],
    [2, 7],
    [3, 10],
    [4, 11],
  ])('the walk with depth %i yields %i items', async (depth, count) => {
    const { from } = await openOverHttp();
    expect(await pathsOf(from('0', { depth }))).toHaveLength(count);
  });

  it('the walk requests the given fields and the name', async () => {
    const { list } = await openOverHttp();
    const sizes: unknown[] = [];
    for await (const { item, path } of walk(list, idOf('/Reports/2025'), { fields: ['size'] })) {
      sizes.push([path, 'size' in item ? item.size : 0, Object.keys(item).sort()]);
    }
    expect(sizes).toEqual([['q1.txt', 1, ['etag', 'id', 'name', 'size', 'type']]]);
  });

  it('the walk reads a folder of several pages to its end', async () => {
    const seed = { tree: { Many: Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`f${String(index)}`, ''])), Other: tree } };
    const { from } = await openOverHttp({ seed });
    expect(new Set(await pathsOf(from('0'))).size).toBe(2100 + 2 + paths.length);
  });

  it('the walk continues in a folder whose marker has expired', async () => {
    const seed = { tree: Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`f${String(index)}`, ''])) };
    let now = Date.UTC(2026, 0, 1);
    const { from } = await openOverHttp({ seed, now: () => now, lists: { markerSeconds: 60 } });
    const found: string[] = [];
    for await (const { path } of from('0')) {
      found.push(path);
      now += 100;
    }
    expect([found.length, new Set(found).size]).toEqual([2100, 2100]);
    expect(mock.exchanges.map(({ status }) => status)).toContain(400);
  });

  it('the walk lists the folders of the user in asUser', async () => {
    const users = [
      { id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '33002', name: 'Ben Okafor', login: 'ben@example.com', tree: { Mine: { 'b.txt': '' } } },
    ];
    const { from } = await openOverHttp({ seed: { users } });
    expect(await pathsOf(from('0', { asUser: '33002' }))).toEqual(['Mine', 'Mine/b.txt']);
  });
});

describe('unreadable folders in a walk', () => {
  it.each([
    [404, BoxNotFoundError],
    [410, BoxNotFoundError],
    [403, BoxForbiddenError],
  ])('the walk without onError rejects when a folder returns %i', async (status, type) => {
    const { from } = await openOverHttp();
    failListing('/Reports/2026', status);
    await rejection<BoxError>(pathsOf(from('0')), type);
  });

  it('the walk skips unreadable folders and passes them to onError', async () => {
    const { from } = await openOverHttp();
    failListing('/Reports/2026', 403);
    failListing('/Empty', 404);
    const reported: unknown[] = [];
    const onError: WalkOptions['onError'] = ({ status }, { path }) => reported.push([path, status]);
    const found = await pathsOf(from('0', { onError }));
    expect([...found].sort()).toEqual(paths.filter((path) => !path.startsWith('Reports/2026/')).sort());
    expect(reported.sort()).toEqual([
      ['Empty', 404],
      ['Reports/2026', 403],
    ]);
  });

  it('the walk skips a folder that is deleted during the walk and passes it to onError', async () => {
    const { box, from } = await openOverHttp();
    const reported: string[] = [];
    const found: string[] = [];
    for await (const { path } of from('0', { concurrency: 1, onError: (_, { path: failedPath }) => reported.push(failedPath) })) {
      found.push(path);
      if (path === 'Reports/2025') await box.folders.delete(idOf('/Reports/2026'), { recursive: true });
    }
    expect(reported).toEqual(['Reports/2026']);
    expect(found.filter((path) => path.startsWith('Reports/2026'))).toEqual(['Reports/2026']);
  });

  it('the walk rejects with the error that onError throws, and with any other failure', async () => {
    const { from } = await openOverHttp();
    const stop = new Error('enough');
    failListing('/Reports', 404);
    const onError = () => {
      throw stop;
    };
    expect(await rejection(pathsOf(from('0', { onError })), Error)).toBe(stop);
    mock.faults.clear();
    failListing('/Reports', 500);
    await rejection(pathsOf(from('0', { onError })), BoxError);
  });

  it('the walk rejects when its start folder cannot be read', async () => {
    const { from } = await openOverHttp();
    await rejection(pathsOf(from('999999', { onError: () => undefined })), BoxNotFoundError);
  });
});

describe('walk cancellation', () => {
  it('the walk aborts pending requests when its loop is left', async () => {
    const { from } = await openOverHttp();
    mock.faults.add({ path: `/folders/${idOf('/Reports')}/items`, delayMs: 60_000 });
    for await (const { path } of from('0')) if (path === 'a.txt') break;
    await pause(30);
    const requestedPaths = mock.exchanges.map(({ url }) => new URL(url).pathname);
    expect(requestedPaths).not.toContain(`/2.0/folders/${idOf('/Reports')}/items`);
  });

  it('the walk rejects with the abort reason, between items and during a request', async () => {
    const { from } = await openOverHttp();
    const stop = new Error('enough');
    const controller = new AbortController();
    const run = async () => {
      for await (const { path } of from('0', { signal: controller.signal })) {
        expect(path).toBe('Empty');
        controller.abort(stop);
      }
    };
    expect(await rejection(run(), Error)).toBe(stop);
    mock.faults.add({ path: '/folders/0/items', delayMs: 60_000 });
    expect(await rejection(pathsOf(from('0', { signal: AbortSignal.timeout(20) })), Error)).toMatchObject({ name: 'TimeoutError' });
    expect(await rejection(pathsOf(from('0', { signal: AbortSignal.abort(stop) })), Error)).toBe(stop);
  });
});

it.each([
  [{ depth: 0 }, 'depth'],
  [{ depth: 1.5 }, 'depth'],
  [{ concurrency: 0 }, 'concurrency'],
  [{ concurrency: Infinity }, 'concurrency'],
])('the walk rejects the options %j before sending anything', async (options, name) => {
  const { from } = await openOverHttp();
  expect((await rejection(pathsOf(from('0', options)), BoxConfigError)).message).toContain(name);
  expect(mock.exchanges).toHaveLength(0);
});

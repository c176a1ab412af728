import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxError, BoxForbiddenError, BoxNotFoundError, createBoxClient, developerToken } from 'box-openapi-sdk';
import { createMockBox, type MockBox, type MockBoxOptions, type SeedTree } from 'box-openapi-sdk/testing';
import { walk, type ListItems, type WalkOptions } from '../../../../src/folders/walk.js';
import { rejection } from '../../support/rejection.js';

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

async function served(options: MockBoxOptions = {}) {
  mock = await createMockBox({ seed: { tree }, recordExchanges: true, ...options });
  const { url } = await mock.listen();
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), baseUrl: url, retry: { baseMs: 1 } });
  const list: ListItems = (id, params, options) => box.folders.items.list(id, params, options);
  return { box, list, from: (id: string, wishes?: WalkOptions) => walk(list, id, wishes) };
}

async function pathsOf(items: AsyncIterable<{ path: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { path } of items) found.push(path);
  return found;
}

const idOf = (path: string) => mock.state.find(path)?.id ?? '';
/** The first listing of a folder answers so. */
const failing = (path: string, status: number) => {
  mock.faults.add({ path: `/folders/${idOf(path)}/items`, respond: { status, body: { type: 'error', status, code: 'other' } }, times: 9 });
};

describe('a walk', () => {
  it.each([1, 4, 50])(
    'gives everything once, with %i folders at once: parents first, each folder in the order of the service',
    async (concurrency) => {
      const { from } = await served();
      const found = await pathsOf(from('0', { concurrency }));
      expect([...found].sort()).toEqual([...paths].sort());
      for (const path of found) {
        const parent = path.split('/').slice(0, -1).join('/');
        if (parent !== '') expect(found.indexOf(parent)).toBeLessThan(found.indexOf(path));
      }
      const within = (parent: string) => found.filter((path) => path.startsWith(parent) && !path.slice(parent.length).includes('/'));
      expect(within('')).toEqual(['Empty', 'Reports', 'a.txt', 'Home']);
      expect(within('Reports/')).toEqual(['Reports/2025', 'Reports/2026', 'Reports/z.txt']);
    },
  );

  it('asks for each folder once, and for no more at once than it may', async () => {
    const { from } = await served();
    await pathsOf(from('0', { concurrency: 2 }));
    const asked = mock.exchanges.map(({ url }) => new URL(url).pathname);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(6);
  });

  it('says how deep an item lies and in what', async () => {
    const { from } = await served();
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
  ])('goes %i levels down, which is %i items', async (depth, count) => {
    const { from } = await served();
    expect(await pathsOf(from('0', { depth }))).toHaveLength(count);
  });

  it('asks for fields, and for the name besides', async () => {
    const { list } = await served();
    const sizes: unknown[] = [];
    for await (const { item, path } of walk(list, idOf('/Reports/2025'), { fields: ['size'] })) {
      sizes.push([path, 'size' in item ? item.size : 0, Object.keys(item).sort()]);
    }
    expect(sizes).toEqual([['q1.txt', 1, ['etag', 'id', 'name', 'size', 'type']]]);
  });

  it('reads a folder of many pages to its end', async () => {
    const seed = { tree: { Many: Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`f${String(index)}`, ''])), Other: tree } };
    const { from } = await served({ seed });
    expect(new Set(await pathsOf(from('0'))).size).toBe(2100 + 2 + paths.length);
  });

  it('goes on in a folder whose marker has expired meanwhile', async () => {
    const seed = { tree: Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`f${String(index)}`, ''])) };
    let now = Date.UTC(2026, 0, 1);
    const { from } = await served({ seed, now: () => now, lists: { markerSeconds: 60 } });
    const found: string[] = [];
    for await (const { path } of from('0')) {
      found.push(path);
      now += 100;
    }
    expect([found.length, new Set(found).size]).toEqual([2100, 2100]);
    expect(mock.exchanges.map(({ status }) => status)).toContain(400);
  });

  it('acts for another user', async () => {
    const users = [
      { id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '33002', name: 'Ben Okafor', login: 'ben@example.com', tree: { Mine: { 'b.txt': '' } } },
    ];
    const { from } = await served({ seed: { users } });
    expect(await pathsOf(from('0', { asUser: '33002' }))).toEqual(['Mine', 'Mine/b.txt']);
  });
});

describe('a folder that cannot be read', () => {
  it.each([
    [404, BoxNotFoundError],
    [410, BoxNotFoundError],
    [403, BoxForbiddenError],
  ])('ends the walk when it answers %i and nobody says otherwise', async (status, type) => {
    const { from } = await served();
    failing('/Reports/2026', status);
    await rejection<BoxError>(pathsOf(from('0')), type);
  });

  it('is passed over with onError, which is told', async () => {
    const { from } = await served();
    failing('/Reports/2026', 403);
    failing('/Empty', 404);
    const told: unknown[] = [];
    const onError: WalkOptions['onError'] = ({ status }, { path }) => told.push([path, status]);
    const found = await pathsOf(from('0', { onError }));
    expect([...found].sort()).toEqual(paths.filter((path) => !path.startsWith('Reports/2026/')).sort());
    expect(told.sort()).toEqual([
      ['Empty', 404],
      ['Reports/2026', 403],
    ]);
  });

  it('that is deleted during the walk is passed over too', async () => {
    const { box, from } = await served();
    const told: string[] = [];
    const found: string[] = [];
    for await (const { path } of from('0', { concurrency: 1, onError: (_, { path: gone }) => told.push(gone) })) {
      found.push(path);
      if (path === 'Reports/2025') await box.folders.delete(idOf('/Reports/2026'), { recursive: true });
    }
    expect(told).toEqual(['Reports/2026']);
    expect(found.filter((path) => path.startsWith('Reports/2026'))).toEqual(['Reports/2026']);
  });

  it('ends the walk with what onError throws, and with any other failure', async () => {
    const { from } = await served();
    const stop = new Error('enough');
    failing('/Reports', 404);
    const onError = () => {
      throw stop;
    };
    expect(await rejection(pathsOf(from('0', { onError })), Error)).toBe(stop);
    mock.faults.clear();
    failing('/Reports', 500);
    await rejection(pathsOf(from('0', { onError })), BoxError);
  });

  it('ends the walk when it is the one where it begins', async () => {
    const { from } = await served();
    await rejection(pathsOf(from('999999', { onError: () => undefined })), BoxNotFoundError);
  });
});

describe('a walk that is left', () => {
  it('breaks off what is on its way', async () => {
    const { from } = await served();
    mock.faults.add({ path: `/folders/${idOf('/Reports')}/items`, delayMs: 60_000 });
    for await (const { path } of from('0')) if (path === 'a.txt') break;
    await pause(30);
    const asked = mock.exchanges.map(({ url }) => new URL(url).pathname);
    expect(asked).not.toContain(`/2.0/folders/${idOf('/Reports')}/items`);
  });

  it('ends with the reason of its signal, between items and while it waits', async () => {
    const { from } = await served();
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
])('%j is refused before anything is sent', async (wishes, name) => {
  const { from } = await served();
  expect((await rejection(pathsOf(from('0', wishes)), BoxConfigError)).message).toContain(name);
  expect(mock.exchanges).toHaveLength(0);
});

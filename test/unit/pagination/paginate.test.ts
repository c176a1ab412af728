import { describe, expect, it } from 'vitest';
import { foldersItemsList } from '../../../generated/functions.js';
import { createBoxCore } from '../../../src/create-core.js';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxConfigError, BoxDecodeError, BoxNotFoundError } from '../../../src/core/errors/box-errors.js';
import { empty, json, respondingFetch, scriptedFetch, type RecordedRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientWith, testClient } from '../../support/test-client.js';
import { captureUnhandledRejections } from '../../support/unhandled-rejections.js';
import type { BoxPages } from '../../../src/core/types/pages.js';

const files = (...ids: number[]) => ids.map((id) => ({ type: 'file', id: String(id), name: `f${String(id)}` }));
const marked = (next: string | null | undefined, ...ids: number[]) => json({ entries: files(...ids), limit: 2, next_marker: next });
const markers = (requests: readonly RecordedRequest[]) => requests.map(({ url }) => url.searchParams.get('marker'));

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('list call', () => {
  it('resolves with its first page in one request', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2));
    const page = await box.folders.items.list('0', { limit: 2 });
    expect(page.entries.map(({ id }) => id)).toEqual(['1', '2']);
    expect(requests.map(({ url }) => url.search)).toEqual(['?limit=2&usemarker=true']);
  });

  it('yields the items of all pages when iterated', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2), marked('m3'), marked('', 3));
    expect(await idsOf(box.folders.items.list('0'))).toEqual(['1', '2', '3']);
    expect(markers(requests)).toEqual([null, 'm2', 'm3']);
    expect(requests.every(({ url }) => url.searchParams.get('usemarker') === 'true')).toBe(true);
  });

  it('requests its first page once when it is both awaited and iterated', async () => {
    const { box, requests } = testClient(marked('m2', 1), marked(null, 2), marked(null, 2));
    const list = box.folders.items.list('0');
    await list;
    const { data, response } = await list.withResponse();
    expect([data.entries.length, response.status]).toEqual([1, 200]);
    expect(await idsOf(list)).toEqual(['1', '2']);
    expect(await idsOf(list)).toEqual(['1', '2']);
    expect(markers(requests)).toEqual([null, 'm2', 'm2']);
  });

  it('yields its pages with pages()', async () => {
    const { box } = testClient(marked('m2', 1, 2), marked(null, 3));
    const sizes: number[] = [];
    for await (const { entries } of box.folders.items.list('0').pages()) sizes.push(entries.length);
    expect(sizes).toEqual([2, 1]);
  });

  it('sends the first request before it is awaited', async () => {
    const { box, requests } = testClient(marked(null));
    void box.folders.items.list('0');
    for (let turn = 0; turn < 50 && requests.length === 0; turn++) await Promise.resolve();
    expect(requests.length).toBe(1);
  });

  it('requests no further page after the loop breaks', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2), marked('m3', 3, 4));
    for await (const { id } of box.folders.items.list('0')) if (id === '3') break;
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(requests.length).toBe(2);
  });

  it('requests the next page only after all items of the current page were consumed', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2));
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(requests.length).toBe(1);
  });

  it('sends the same params and options for every page', async () => {
    const { box, requests } = testClient(marked('m2', 1), marked(null, 2));
    await idsOf(box.folders.items.list('0', { fields: ['name'], boxApi: 'shared_link=x' }, { asUser: '77' }));
    expect(requests.map(({ url }) => url.searchParams.get('fields'))).toEqual(['name', 'name']);
    expect(requests.map(({ headers }) => [headers.get('as-user'), headers.get('boxapi')])).toEqual([
      ['77', 'shared_link=x'],
      ['77', 'shared_link=x'],
    ]);
  });

  it('works as a standalone function', async () => {
    const { fetch, requests } = scriptedFetch(marked('m2', 1), marked(null, 2));
    const core = createBoxCore({ auth: developerToken('t'), fetch: fetch });
    expect(await idsOf(foldersItemsList(core, '0'))).toEqual(['1', '2']);
    expect(requests.length).toBe(2);
  });
});

describe('list by offset', () => {
  const counted = ({ url }: RecordedRequest) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 2);
    return json({ entries: files(offset + 1), offset, limit, total_count: 5 });
  };

  it.each([{ sort: 'name' }, { direction: 'ASC' }, { offset: 0 }] as const)('is selected by %j', async (params) => {
    const { box, requests } = clientWith(respondingFetch(counted));
    expect(await idsOf(box.folders.items.list('0', { ...params, limit: 2 }))).toEqual(['1', '3', '5']);
    expect(requests.map(({ url }) => url.searchParams.get('offset') ?? '0')).toEqual(['0', '2', '4']);
    expect(requests.some(({ url }) => url.searchParams.has('usemarker'))).toBe(false);
  });

  it('is used for a list without markers', async () => {
    const { box, requests } = clientWith(respondingFetch(counted));
    expect(await idsOf(box.files.versions.list('1'))).toEqual(['1', '3', '5']);
    expect(requests.length).toBe(3);
  });
});

describe('list by offset beyond 10,000 entries', () => {
  const endless = ({ url }: RecordedRequest) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    return json({ entries: files(offset), offset, limit: 1000, total_count: 50_000 });
  };

  it('yields the entries up to offset 10,000, then rejects with a hint to use markers', async () => {
    const { box, requests } = clientWith(respondingFetch(endless));
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of box.folders.items.list('0', { sort: 'name' })) seen.push(id);
    };
    expect((await rejection(run(), BoxConfigError)).message).toMatch(/offset 11000 .* to page by marker/);
    expect([seen.length, requests.length]).toEqual([11, 11]);
  });

  it('rejects a start offset above 10,000 before the first request', async () => {
    const { box, requests } = testClient();
    await rejection(box.folders.items.list('0', { offset: 10_001 }), BoxConfigError);
    await rejection(idsOf(box.files.versions.list('1', { offset: 10_001 })), BoxConfigError);
    expect(requests.length).toBe(0);
  });
});

describe('list errors', () => {
  it('a list rejects when the marker never changes', async () => {
    const { box, requests } = clientWith(respondingFetch(() => marked('same', 1)));
    expect((await rejection(idsOf(box.folders.items.list('0')), BoxDecodeError)).message).toContain('folders.items.list');
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it('a list rejects when the markers form a cycle, after one pass through it', async () => {
    const cycle: Record<string, string> = { '': 'a', a: 'b', b: 'a' };
    const { box, requests } = clientWith(respondingFetch(({ url }) => marked(cycle[url.searchParams.get('marker') ?? ''], 1)));
    await rejection(idsOf(box.folders.items.list('0')), BoxDecodeError);
    expect(markers(requests)).toEqual([null, 'a', 'b']);
  });

  it.each([
    ['has the offset 0', { offset: 0, limit: 2, total_count: 9 }],
    ['has a limit of 0', { offset: 0, limit: 0, total_count: 9 }],
    ['has a limit that is not a number', { offset: 0, limit: 'many', total_count: 9 }],
  ])('a list rejects when every page %s', async (_, frame) => {
    const { box, requests } = clientWith(respondingFetch(() => json({ entries: files(1, 2), ...frame })));
    await rejection(idsOf(box.folders.items.list('0', { offset: 0 })), BoxDecodeError);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it.each([{}, { entries: null }, { entries: {} }, [], null])('a list rejects with BoxDecodeError for the page %j', async (page) => {
    await rejection(idsOf(testClient(json(page)).box.folders.items.list('0')), BoxDecodeError);
    const pages = testClient(json(page)).box.folders.items.list('0').pages();
    await rejection(pages[Symbol.asyncIterator]().next(), BoxDecodeError);
  });

  it('a list rejects with the error of a later page after it yielded the earlier items', async () => {
    const { box } = testClient(marked('m2', 1, 2), empty(404));
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of box.folders.items.list('0')) seen.push(id);
    };
    expect((await rejection(run(), BoxApiError)).status).toBe(404);
    expect(seen).toEqual(['1', '2']);
  });
});

describe('a list that is read later', () => {
  it.each<[string, (list: BoxPages<unknown, object>) => Promise<unknown>]>([
    ['awaited', async (list) => list],
    ['iterated', (list) => list[Symbol.asyncIterator]().next() as Promise<unknown>],
    ['read by pages', (list) => list.pages()[Symbol.asyncIterator]().next() as Promise<unknown>],
    ['collected', (list) => list.toArray()],
    ['read by its first item', (list) => list.first()],
  ])('raises no unhandled rejection before it is %s, which then rejects', async (_, read) => {
    for (const options of [{}, { prefetch: 2 }]) {
      const { box } = testClient(empty(404));
      let list: BoxPages<unknown, object> | undefined;
      const found = await captureUnhandledRejections(() => {
        list = box.folders.items.list('1', {}, options);
        return Promise.resolve();
      });
      expect(found).toEqual([]);
      await rejection(read(list as BoxPages<unknown, object>), BoxNotFoundError);
    }
  });
});

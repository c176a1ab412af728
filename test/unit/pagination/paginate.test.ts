import { describe, expect, it } from 'vitest';
import { foldersItemsList } from '../../../generated/functions.js';
import { createBoxCore } from '../../../src/create-core.js';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { BoxApiError, BoxConfigError, BoxDecodeError } from '../../../src/core/errors/box-errors.js';
import { empty, json, respondingFetch, scriptedFetch, type SeenRequest } from '../../support/fake-fetch.js';
import { rejection } from '../../support/rejection.js';
import { clientOver, testClient } from '../../support/test-client.js';

const files = (...ids: number[]) => ids.map((id) => ({ type: 'file', id: String(id), name: `f${String(id)}` }));
const marked = (next: string | null | undefined, ...ids: number[]) => json({ entries: files(...ids), limit: 2, next_marker: next });
const markers = (requests: readonly SeenRequest[]) => requests.map(({ url }) => url.searchParams.get('marker'));

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('a list', () => {
  it('gives its first page when it is awaited, and asks for no other', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2));
    const page = await box.folders.items.list('0', { limit: 2 });
    expect(page.entries.map(({ id }) => id)).toEqual(['1', '2']);
    expect(requests.map(({ url }) => url.search)).toEqual(['?limit=2&usemarker=true']);
  });

  it('gives all items when it is iterated, page after page', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2), marked('m3'), marked('', 3));
    expect(await idsOf(box.folders.items.list('0'))).toEqual(['1', '2', '3']);
    expect(markers(requests)).toEqual([null, 'm2', 'm3']);
    expect(requests.every(({ url }) => url.searchParams.get('usemarker') === 'true')).toBe(true);
  });

  it('asks for its first page once, however it is used', async () => {
    const { box, requests } = testClient(marked('m2', 1), marked(null, 2), marked(null, 2));
    const list = box.folders.items.list('0');
    await list;
    const { data, response } = await list.withResponse();
    expect([data.entries.length, response.status]).toEqual([1, 200]);
    expect(await idsOf(list)).toEqual(['1', '2']);
    expect(await idsOf(list)).toEqual(['1', '2']);
    expect(markers(requests)).toEqual([null, 'm2', 'm2']);
  });

  it('gives its pages one by one', async () => {
    const { box } = testClient(marked('m2', 1, 2), marked(null, 3));
    const sizes: number[] = [];
    for await (const { entries } of box.folders.items.list('0').pages()) sizes.push(entries.length);
    expect(sizes).toEqual([2, 1]);
  });

  it('starts at once, before anybody waits for it', async () => {
    const { box, requests } = testClient(marked(null));
    void box.folders.items.list('0');
    for (let turn = 0; turn < 50 && requests.length === 0; turn++) await Promise.resolve();
    expect(requests.length).toBe(1);
  });

  it('asks for no further page once the loop is left', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2), marked('m3', 3, 4));
    for await (const { id } of box.folders.items.list('0')) if (id === '3') break;
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(requests.length).toBe(2);
  });

  it('does not ask for the next page before all items of one have been taken', async () => {
    const { box, requests } = testClient(marked('m2', 1, 2));
    const items = box.folders.items.list('0')[Symbol.asyncIterator]();
    await items.next();
    await items.next();
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(requests.length).toBe(1);
  });

  it('keeps params and options on every page', async () => {
    const { box, requests } = testClient(marked('m2', 1), marked(null, 2));
    await idsOf(box.folders.items.list('0', { fields: ['name'], boxApi: 'shared_link=x' }, { asUser: '77' }));
    expect(requests.map(({ url }) => url.searchParams.get('fields'))).toEqual(['name', 'name']);
    expect(requests.map(({ headers }) => [headers.get('as-user'), headers.get('boxapi')])).toEqual([
      ['77', 'shared_link=x'],
      ['77', 'shared_link=x'],
    ]);
  });

  it('reads as a standalone function too', async () => {
    const { fetch, requests } = scriptedFetch(marked('m2', 1), marked(null, 2));
    const core = createBoxCore({ auth: developerToken('t'), fetch: fetch });
    expect(await idsOf(foldersItemsList(core, '0'))).toEqual(['1', '2']);
    expect(requests.length).toBe(2);
  });
});

describe('a list by offset', () => {
  const counted = ({ url }: SeenRequest) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 2);
    return json({ entries: files(offset + 1), offset, limit, total_count: 5 });
  };

  it.each([{ sort: 'name' }, { direction: 'ASC' }, { offset: 0 }] as const)('is what %j asks for', async (params) => {
    const { box, requests } = clientOver(respondingFetch(counted));
    expect(await idsOf(box.folders.items.list('0', { ...params, limit: 2 }))).toEqual(['1', '3', '5']);
    expect(requests.map(({ url }) => url.searchParams.get('offset') ?? '0')).toEqual(['0', '2', '4']);
    expect(requests.some(({ url }) => url.searchParams.has('usemarker'))).toBe(false);
  });

  it('is what a list without markers is', async () => {
    const { box, requests } = clientOver(respondingFetch(counted));
    expect(await idsOf(box.files.versions.list('1'))).toEqual(['1', '3', '5']);
    expect(requests.length).toBe(3);
  });
});

describe('a list by offset that is deeper than the service goes', () => {
  const endless = ({ url }: SeenRequest) => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    return json({ entries: files(offset), offset, limit: 1000, total_count: 50_000 });
  };

  it('gives what there is down to 10,000, and then the way by marker instead of a request', async () => {
    const { box, requests } = clientOver(respondingFetch(endless));
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of box.folders.items.list('0', { sort: 'name' })) seen.push(id);
    };
    expect((await rejection(run(), BoxConfigError)).message).toMatch(/offset 11000 .* followed by marker/);
    expect([seen.length, requests.length]).toEqual([11, 11]);
  });

  it('is refused before the first request when it begins there', async () => {
    const { box, requests } = testClient();
    await rejection(box.folders.items.list('0', { offset: 10_001 }), BoxConfigError);
    await rejection(idsOf(box.files.versions.list('1', { offset: 10_001 })), BoxConfigError);
    expect(requests.length).toBe(0);
  });
});

describe('a list that goes wrong', () => {
  it('rejects instead of asking for the same page for ever', async () => {
    const { box, requests } = clientOver(respondingFetch(() => marked('same', 1)));
    expect((await rejection(idsOf(box.folders.items.list('0')), BoxDecodeError)).message).toContain('folders.items.list');
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it('rejects when the service leads round in a ring of pages, without giving more than the ring', async () => {
    const ring: Record<string, string> = { '': 'a', a: 'b', b: 'a' };
    const { box, requests } = clientOver(respondingFetch(({ url }) => marked(ring[url.searchParams.get('marker') ?? ''], 1)));
    await rejection(idsOf(box.folders.items.list('0')), BoxDecodeError);
    expect(markers(requests)).toEqual([null, 'a', 'b']);
  });

  it.each([
    ['says that it is the first', { offset: 0, limit: 2, total_count: 9 }],
    ['has a limit of 0', { offset: 0, limit: 0, total_count: 9 }],
    ['has a limit that is no number', { offset: 0, limit: 'many', total_count: 9 }],
  ])('rejects when each page %s', async (_, frame) => {
    const { box, requests } = clientOver(respondingFetch(() => json({ entries: files(1, 2), ...frame })));
    await rejection(idsOf(box.folders.items.list('0', { offset: 0 })), BoxDecodeError);
    expect(requests.length).toBeLessThanOrEqual(2);
  });

  it.each([{}, { entries: null }, { entries: {} }, [], null])('rejects with BoxDecodeError for the page %j', async (page) => {
    await rejection(idsOf(testClient(json(page)).box.folders.items.list('0')), BoxDecodeError);
    const pages = testClient(json(page)).box.folders.items.list('0').pages();
    await rejection(pages[Symbol.asyncIterator]().next(), BoxDecodeError);
  });

  it('rejects with the error of a later page, after the items before it', async () => {
    const { box } = testClient(marked('m2', 1, 2), empty(404));
    const seen: string[] = [];
    const run = async () => {
      for await (const { id } of box.folders.items.list('0')) seen.push(id);
    };
    expect((await rejection(run(), BoxApiError)).status).toBe(404);
    expect(seen).toEqual(['1', '2']);
  });
});

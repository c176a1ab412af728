import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient, type Body } from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call, upload } = await mockWithClient({
  now: clock.now,
  accessTokenSeconds: 200 * 24 * 3600,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Reports: { 'q1.txt': 'first quarter' }, Handbook: { $webLink: 'https://example.com/handbook' } },
  },
});
const ben = clientFor(mock, '2');
beforeEach(async () => {
  await mock.reset();
  await call('POST', '/collaborations', {
    item: { type: 'folder', id: idOf('/Reports') },
    accessible_by: { type: 'user', id: '2' },
    role: 'viewer',
  });
});
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const pathOf = (path: string): string =>
  `/${{ file: 'files', folder: 'folders', web_link: 'web_links' }[mock.state.find(path)?.type ?? ''] ?? ''}/${idOf(path)}`;
const favoritesOf = async (client: { call: typeof call }): Promise<string> =>
  (await client.call('GET', '/collections')).body.entries[0]?.id ?? '';
const itemsOf = async (client: { call: typeof call }): Promise<string[]> =>
  (await client.call('GET', `/collections/${await favoritesOf(client)}/items`)).body.entries.map(({ id }) => id);
const collect = async (path: string, client: { call: typeof call } = { call }) =>
  client.call('PUT', `${pathOf(path)}?fields=collections,etag`, { collections: [{ id: await favoritesOf(client) }] });

describe('favorites', () => {
  it('are a collection with another ID for each user', async () => {
    const id = await favoritesOf({ call });
    expect((await call('GET', '/collections')).body).toMatchObject({
      total_count: 1,
      entries: [{ name: 'Favorites', collection_type: 'favorites' }],
    });
    expect((await call('GET', `/collections/${id}`)).body).toMatchObject({ type: 'collection', id });
    expect(await favoritesOf(ben)).not.toBe(id);
    expect((await ben.call('GET', `/collections/${id}`)).status).toBe(404);
    expect((await ben.call('GET', `/collections/${id}/items`)).status).toBe(404);
  });

  it('contain files, folders and web links until they are removed', async () => {
    for (const path of ['/Reports', '/Reports/q1.txt', '/Handbook']) {
      const before = (await call('GET', `${pathOf(path)}?fields=etag`)).body.etag;
      expect((await collect(path)).body).toMatchObject({
        etag: before,
        collections: [{ id: await favoritesOf({ call }), name: 'Favorites' }],
      });
    }
    expect(await itemsOf({ call })).toEqual([idOf('/Reports'), idOf('/Reports/q1.txt'), idOf('/Handbook')]);
    await collect('/Reports');
    expect(await itemsOf({ call })).toHaveLength(3);
    await call('PUT', pathOf('/Reports'), { collections: [] });
    await call('PUT', pathOf('/Reports/q1.txt'), { collections: null });
    expect(await itemsOf({ call })).toEqual([idOf('/Handbook')]);
    expect((await call('GET', `${pathOf('/Reports')}?fields=collections`)).body['collections']).toEqual([]);
  });

  it('belong to one user, who needs to see the item only', async () => {
    expect((await collect('/Reports/q1.txt', ben)).status).toBe(200);
    expect(await itemsOf(ben)).toEqual([idOf('/Reports/q1.txt')]);
    expect(await itemsOf({ call })).toEqual([]);
    expect((await call('GET', `${pathOf('/Reports/q1.txt')}?fields=collections`)).body['collections']).toEqual([]);
    expect((await collect('/Handbook', ben)).status).toBe(404);
    const other = [{ id: await favoritesOf({ call }) }];
    expect((await ben.call('PUT', pathOf('/Reports/q1.txt'), { collections: other })).status).toBe(400);
    expect((await ben.call('PUT', pathOf('/Reports/q1.txt'), { collections: [], name: 'x.txt' })).status).toBe(403);
  });

  it('omit items that are in the trash, deleted or no longer visible', async () => {
    for (const path of ['/Reports', '/Reports/q1.txt', '/Handbook']) await collect(path);
    await collect('/Reports', ben);
    const file = idOf('/Reports/q1.txt');
    await call('DELETE', `/files/${file}`);
    expect(await itemsOf({ call })).toEqual([idOf('/Reports'), idOf('/Handbook')]);
    await call('DELETE', `/files/${file}/trash`);
    expect(await itemsOf({ call })).toHaveLength(2);
    const [collaboration] = (await call('GET', `/folders/${idOf('/Reports')}/collaborations`)).body.entries;
    await call('DELETE', `/collaborations/${collaboration?.id ?? ''}`);
    expect(await itemsOf(ben)).toEqual([]);
  });
});

describe('recent items', () => {
  const recent = async (client: { call: typeof call }, query = ''): Promise<(readonly [string, unknown])[]> =>
    (await client.call('GET', `/recent_items${query}`)).body.entries.map((one) => [(one['item'] as Body).name, one['interaction_type']]);

  it('are the latest interactions of the user with files, most recent first', async () => {
    const file = idOf('/Reports/q1.txt');
    expect(await recent({ call })).toEqual([]);
    const { body } = await upload('new.txt', 'new');
    clock.advance(1);
    await call('GET', `/files/${file}/content`);
    expect(await recent({ call })).toEqual([
      ['q1.txt', 'item_open'],
      ['new.txt', 'item_upload'],
    ]);
    clock.advance(1);
    await call('POST', '/comments', { message: 'Good', item: { type: 'file', id: body.entries[0]?.id } });
    clock.advance(1);
    await call('GET', `/files/${file}?fields=expiring_embed_link`);
    expect(await recent({ call })).toEqual([
      ['q1.txt', 'item_preview'],
      ['new.txt', 'item_comment'],
    ]);
    await ben.call('GET', `/files/${file}/content`);
    expect(await recent(ben)).toEqual([['q1.txt', 'item_open']]);
    clock.advance(1);
    await call('PUT', `/files/${file}`, { description: 'Changed' });
    expect((await recent({ call }))[0]).toEqual(['q1.txt', 'item_modify']);
  });

  it('are paged by marker', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await upload(name, name);
    const first = (await call('GET', '/recent_items?limit=2')).body;
    expect(first.entries).toHaveLength(2);
    const second = (await call('GET', `/recent_items?limit=2&marker=${first.next_marker ?? ''}`)).body;
    expect({ count: second.entries.length, next: second.next_marker }).toEqual({ count: 1, next: null });
  });

  it('omit interactions older than 90 days, and files that are in the trash or no longer visible', async () => {
    const { body } = await upload('old.txt', 'old');
    await ben.call('GET', `/files/${idOf('/Reports/q1.txt')}/content`);
    const [collaboration] = (await call('GET', `/folders/${idOf('/Reports')}/collaborations`)).body.entries;
    await call('DELETE', `/collaborations/${collaboration?.id ?? ''}`);
    expect(await recent(ben)).toEqual([]);
    await upload('gone.txt', 'gone');
    await call('DELETE', `/files/${idOf('/gone.txt')}`);
    expect(await recent({ call })).toEqual([['old.txt', 'item_upload']]);
    clock.advance(91 * 24 * 3600);
    expect(await recent({ call })).toEqual([]);
    expect((await call('GET', `/files/${body.entries[0]?.id ?? ''}`)).status).toBe(200);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Body } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com', tree: { Outer: {}, Mine: {} } },
    ],
    tree: { Outer: { Inner: {} }, Target: {}, 'a.txt': 'first', link: { $webLink: 'https://example.com/' } },
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string, userId?: string): string => mock.state.find(path, userId)?.id ?? '';
const collaborate = async (path: string, role: string): Promise<string> => {
  const item = { type: 'folder', id: idOf(path) };
  const { body } = await call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role });
  return body.id;
};
const entriesOf = async (path: string, client: Pick<typeof ben, 'call'> = { call }): Promise<string[]> =>
  (await client.call('GET', path)).body.entries.map(({ name }) => name);
const adminEvents = async (): Promise<unknown[]> =>
  (await call('GET', '/events?stream_type=admin_logs_streaming')).body.entries.map(({ event_type: type }: Body) => type);

describe('an update that is rejected', () => {
  it.each([
    ['a file', '/files', '/a.txt', { shared_link: { access: 'company', password: 'secret-1' } }],
    ['a folder', '/folders', '/Outer', { shared_link: { access: 'company', password: 'secret-1' } }],
    ['a web link', '/web_links', '/link', { shared_link: { access: 'company', password: 'secret-1' } }],
    ['a file in an unknown collection', '/files', '/a.txt', { collections: [{ id: '999' }] }],
  ])('changes nothing: %s', async (_, kind, path, invalid) => {
    const id = idOf(path);
    const { body: before } = await call('GET', `${kind}/${id}`);
    const response = await call('PUT', `${kind}/${id}`, { name: 'renamed', description: 'changed', ...invalid });
    expect(response.status).toBe(400);
    expect((await call('GET', `${kind}/${id}`)).body).toEqual(before);
    expect(await adminEvents()).toEqual([]);
  });

  it('does not accept an invitation if it also sets a role that the user may not set', async () => {
    const strict = await mockWithClient({
      acceptInvitations: false,
      seed: {
        users: [
          { id: '1', name: 'Ada', login: 'ada@example.com' },
          { id: '2', name: 'Ben', login: 'ben@example.com' },
        ],
        tree: { Outer: {} },
      },
    });
    const item = { type: 'folder', id: strict.mock.state.find('/Outer')?.id };
    const invited = await strict.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    const path = `/collaborations/${invited.body.id}`;
    expect((await clientFor(strict.mock, '2').call('PUT', path, { status: 'accepted', role: 'editor' })).status).toBe(403);
    expect((await strict.call('GET', path)).body).toMatchObject({ status: 'pending', role: 'viewer' });
  });
});

describe('an etag', () => {
  it('stays if an update repeats the description, the tags and the shared link that a file has', async () => {
    const path = `/files/${idOf('/a.txt')}`;
    const same = { description: 'a text', tags: ['one'], shared_link: { access: 'company' } };
    const { body: first } = await call('PUT', path, same);
    const { length } = await adminEvents();
    expect((await call('PUT', path, same)).body.etag).toBe(first.etag);
    expect(await adminEvents()).toHaveLength(length);
    expect((await call('PUT', path, { tags: ['two'] })).body.etag).not.toBe(first.etag);
  });

  it('changes when the folder of an item changes: by a transfer of ownership or of all content', async () => {
    const collaboration = await collaborate('/Target', 'editor');
    const target = idOf('/Target');
    await call('PUT', `/collaborations/${collaboration}`, { role: 'owner' });
    expect((await ben.call('GET', `/folders/${target}`)).body).toMatchObject({ etag: '1', owned_by: { id: '2' } });
    await call('PUT', '/users/2/folders/0', { owned_by: { id: '1' } });
    expect((await call('GET', `/folders/${target}`)).body).toMatchObject({ etag: '2', owned_by: { id: '1' } });
  });
});

describe('a transfer of ownership', () => {
  it('is rejected if the new owner has an item with the name', async () => {
    const collaboration = await collaborate('/Outer', 'editor');
    const response = await call('PUT', `/collaborations/${collaboration}`, { role: 'owner' });
    expect([response.status, response.body.code]).toEqual([409, 'item_name_in_use']);
    expect((await call('GET', `/folders/${idOf('/Outer')}`)).body).toMatchObject({ owned_by: { id: '1' } });
  });

  it('is rejected for an item in the trash', async () => {
    const collaboration = await collaborate('/Target', 'editor');
    await call('DELETE', `/folders/${idOf('/Target')}`);
    expect((await call('PUT', `/collaborations/${collaboration}`, { role: 'owner' })).status).toBe(404);
  });
});

describe('items of other users', () => {
  it('that are restored into a folder belong to its owner', async () => {
    const inner = idOf('/Outer/Inner');
    await call('DELETE', `/folders/${inner}`);
    await call('DELETE', `/folders/${idOf('/Outer')}?recursive=true`);
    const item = { type: 'folder', id: idOf('/Mine', '2') };
    await ben.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: '1' }, role: 'editor' });
    const restored = await call('POST', `/folders/${inner}`, { parent: { id: item.id } });
    expect(restored.body).toMatchObject({ owned_by: { id: '2' }, parent: { id: item.id } });
    expect(await entriesOf(`/folders/${item.id}/items`, ben)).toEqual(['Inner']);
  });

  it('are not listed in the root folder while a folder above them is in the trash', async () => {
    await collaborate('/Outer/Inner', 'viewer');
    expect(await entriesOf('/folders/0/items', ben)).toEqual(['Inner', 'Mine', 'Outer']);
    await call('DELETE', `/folders/${idOf('/Outer')}?recursive=true`);
    expect(await entriesOf('/folders/0/items', ben)).toEqual(['Mine', 'Outer']);
  });
});

it('the copy of a folder keeps the descriptions and tags of its contents', async () => {
  const inner = idOf('/Outer/Inner');
  await call('PUT', `/folders/${inner}`, { description: 'deep', tags: ['one'] });
  const copy = await call('POST', `/folders/${idOf('/Outer')}/copy`, { parent: { id: '0' }, name: 'Copy' });
  const { body } = await call('GET', `/folders/${copy.body.id}/items?fields=name,description,tags`);
  expect(body.entries).toMatchObject([{ name: 'Inner', description: 'deep', tags: ['one'] }]);
});

it('the size of a folder is that of its contents outside the trash, at any depth', async () => {
  const file = idOf('/a.txt');
  const sizes = async (): Promise<unknown[]> =>
    Promise.all(['/Outer', '/Target'].map(async (path) => (await call('GET', `/folders/${idOf(path)}`)).body['size']));
  await call('PUT', `/files/${file}`, { parent: { id: idOf('/Outer/Inner') } });
  expect(await sizes()).toEqual([5, 0]);
  await call('PUT', `/folders/${idOf('/Outer/Inner')}`, { parent: { id: idOf('/Target') } });
  expect(await sizes()).toEqual([0, 5]);
  await call('DELETE', `/files/${file}`);
  expect(await sizes()).toEqual([0, 0]);
  await call('POST', `/files/${file}`);
  expect(await sizes()).toEqual([0, 5]);
});

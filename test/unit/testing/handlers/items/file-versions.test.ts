import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, fileForm, mockWithClient, uploadApi, type Body } from '../../mock-client.js';

const { mock, call, upload } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
  },
});
const ben = clientFor(mock, '2');
let file: string;
beforeEach(async () => {
  await mock.reset();
  file = (await upload('first.txt', 'first')).body.entries[0]?.id ?? '';
  await call('POST', `${uploadApi}/files/${file}/content`, fileForm({ name: 'second.txt' }, 'the second'));
});
afterEach(() => {
  mock.assertConforms();
});

const versions = async (): Promise<Body[]> => (await call('GET', `/files/${file}/versions`)).body.entries;
const past = async (): Promise<string> => (await versions())[0]?.id ?? '';
const current = async (): Promise<Body> => (await call('GET', `/files/${file}?fields=name,size,file_version,version_number,etag`)).body;
const trashFields = 'fields=trashed_at,trashed_by,restored_at,restored_by';

describe('versions of files', () => {
  it('are returned by ID, past and current ones', async () => {
    expect((await call('GET', `/files/${file}/versions/${await past()}?fields=name,size,version_number`)).body).toMatchObject({
      name: 'first.txt',
      size: 5,
      version_number: '1',
    });
    const { id } = (await current())['file_version'] as Body;
    expect((await call('GET', `/files/${file}/versions/${id}`)).body).toMatchObject({ id, name: 'second.txt', size: 10 });
    expect((await call('GET', `/files/${file}/versions/99`)).status).toBe(404);
    expect((await call('GET', `/files/99/versions/${id}`)).status).toBe(404);
    expect((await ben.call('GET', `/files/${file}/versions/${id}`)).status).toBe(404);
  });

  it('promote makes a copy with a new ID the current version', async () => {
    const [first, before] = [await past(), await current()];
    const { status, body } = await call('POST', `/files/${file}/versions/current`, { type: 'file_version', id: first });
    expect({ status, body }).toMatchObject({ status: 201, body: { type: 'file_version', name: 'first.txt', size: 5 } });
    const after = await current();
    expect(after).toMatchObject({ name: 'first.txt', size: 5, version_number: '3', file_version: { id: body.id } });
    expect(after.etag).not.toBe(before.etag);
    expect((await versions()).map(({ id }) => id)).toEqual([(before['file_version'] as Body).id, first]);
    expect(new TextDecoder().decode(await mock.state.content(file))).toBe('first');
    const { entries } = (await call('GET', '/events?stream_position=0')).body;
    expect(entries.at(-1)).toMatchObject({ event_type: 'ITEM_MAKE_CURRENT_VERSION', source: { id: file } });
  });

  it('promote rejects a missing version, a name in use and a caller without permission', async () => {
    const promote = (id: string, client = { call }) => client.call('POST', `/files/${file}/versions/current`, { type: 'file_version', id });
    expect((await promote('99')).status).toBe(404);
    await mock.state.addFile({ name: 'first.txt', content: '' });
    expect((await promote(await past())).body.code).toBe('item_name_in_use');
    await call('POST', '/collaborations', { item: { type: 'file', id: file }, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    expect((await promote(await past(), ben)).status).toBe(403);
    expect(await versions()).toHaveLength(1);
  });

  it('go to the trash and back', async () => {
    const id = await past();
    const get = async () => (await call('GET', `/files/${file}/versions/${id}?${trashFields}`)).body;
    const none = { trashed_at: null, trashed_by: null, restored_at: null, restored_by: null };
    const isTime = expect.stringMatching(/^\d{4}-/) as unknown;
    expect(await get()).toMatchObject(none);
    expect((await call('DELETE', `/files/${file}/versions/${id}`)).status).toBe(204);
    expect(await get()).toMatchObject({ ...none, trashed_at: isTime, trashed_by: { id: '1' } });
    expect((await call('GET', `/files/${file}/content?version=${id}`)).status).toBe(404);
    expect((await call('POST', `/files/${file}/versions/current`, { type: 'file_version', id })).status).toBe(404);
    expect((await call('DELETE', `/files/${file}/versions/${id}`)).status).toBe(404);
    const restore = () => call('PUT', `/files/${file}/versions/${id}`, { trashed_at: null });
    expect((await restore()).body).toMatchObject({ id, trashed_at: null, restored_by: { id: '1' } });
    expect(await get()).toMatchObject({ ...none, restored_at: isTime, restored_by: { id: '1' } });
    expect((await restore()).status).toBe(404);
    expect((await call('GET', `/files/${file}/content?version=${id}`)).status).toBe(302);
  });

  it('delete keeps the current version and needs the permission and the etag', async () => {
    const id = await past();
    const { id: latest } = (await current())['file_version'] as Body;
    expect((await call('DELETE', `/files/${file}/versions/${latest}`)).status).toBe(403);
    expect((await call('DELETE', `/files/${file}/versions/${id}`, undefined, { 'if-match': '99' })).status).toBe(412);
    await call('POST', '/collaborations', { item: { type: 'file', id: file }, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    expect((await ben.call('DELETE', `/files/${file}/versions/${id}`)).status).toBe(403);
    expect((await ben.call('PUT', `/files/${file}/versions/${id}`, { trashed_at: null })).status).toBe(403);
    expect((await call('DELETE', `/files/${file}/versions/99`)).status).toBe(404);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Bytes } from '../../mock-client.js';

const { mock, call, send } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
      { id: '3', name: 'Cleo', login: 'cleo@elsewhere.example' },
    ],
    tree: { Reports: {} },
  },
});
const ben = clientFor(mock, '2');
const cleo = clientFor(mock, '3');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const picture = (size: number): Bytes => new Uint8Array(size).map((_, index) => index * 7);
function form(bytes: Bytes, type = 'image/png'): FormData {
  const data = new FormData();
  data.append('pic', new Blob([bytes], { type }), 'avatar.png');
  return data;
}

describe('avatars', () => {
  it('are returned byte by byte with their media type, replaced, and gone after their deletion', async () => {
    expect((await call('GET', '/users/2/avatar')).status).toBe(404);
    const created = await call('POST', '/users/2/avatar', form(picture(300)));
    expect(created.status).toBe(201);
    expect(Object.keys(created.body['pic_urls'] as object)).toEqual(['small', 'large', 'preview']);
    const response = await send('GET', '/users/2/avatar');
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture(300));
    expect((await ben.call('POST', '/users/2/avatar', form(picture(5), 'image/jpeg'))).status).toBe(200);
    const replaced = await ben.send('GET', '/users/2/avatar');
    expect([replaced.headers.get('content-type'), (await replaced.arrayBuffer()).byteLength]).toEqual(['image/jpeg', 5]);
    expect((await call('DELETE', '/users/2/avatar')).status).toBe(204);
    expect((await call('GET', '/users/2/avatar')).status).toBe(404);
    expect((await call('DELETE', '/users/2/avatar')).status).toBe(404);
  });

  it('reject other media types, large pictures, other callers and missing users', async () => {
    expect((await call('POST', '/users/1/avatar', form(picture(5), 'image/gif'))).status).toBe(400);
    expect((await call('POST', '/users/1/avatar', form(picture(1024 * 1024 + 1)))).status).toBe(400);
    expect((await ben.call('POST', '/users/1/avatar', form(picture(5)))).status).toBe(403);
    expect((await ben.call('DELETE', '/users/1/avatar')).status).toBe(403);
    expect((await call('POST', '/users/99/avatar', form(picture(5)))).status).toBe(404);
    expect((await call('GET', '/users/1/avatar')).status).toBe(404);
  });
});

describe('external users', () => {
  it('lose their collaborations on content of the enterprise, and keep their account', async () => {
    await call('PUT', '/users/3', { enterprise: null });
    const folder = { type: 'folder', id: mock.state.find('/Reports')?.id };
    const share = async (id: string) =>
      (await call('POST', '/collaborations', { item: folder, accessible_by: { type: 'user', id }, role: 'editor' })).body.id;
    const [external, internal] = [await share('3'), await share('2')];
    const submit = (client: { call: typeof call }, ...ids: string[]) =>
      client.call(
        'POST',
        '/external_users/submit_delete_job',
        { external_users: ids.map((id) => ({ type: 'user', id })) },
        { 'box-version': '2025.0' },
      );
    expect((await submit(ben, '3')).status).toBe(403);
    const { status, body } = await submit({ call }, '3', '2', '99');
    expect(status).toBe(207);
    expect(body.entries).toMatchObject([
      { user_id: '3', status: 202 },
      { user_id: '2', status: 404 },
      { user_id: '99', status: 404 },
    ]);
    expect((await call('GET', `/collaborations/${external}`)).status).toBe(404);
    expect((await call('GET', `/collaborations/${internal}`)).status).toBe(200);
    expect((await cleo.call('GET', '/users/me')).status).toBe(200);
  });
});

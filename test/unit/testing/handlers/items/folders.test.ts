import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient } from '../../mock-client.js';

const { mock, call, send } = await mockWithClient({
  seed: {
    tree: {
      Reports: { 'q1.txt': 'one', 'q2.txt': 'second', Old: { 'q0.txt': '' } },
      Empty: {},
      'b.txt': 'b',
      Home: { $webLink: 'https://example.com' },
    },
  },
});
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';

describe('mock folder', () => {
  it('has null for etag, history and parent when it is the root', async () => {
    const { body } = await call('GET', '/folders/0');
    expect(body).toMatchObject({ type: 'folder', id: '0', etag: null, sequence_id: null, created_at: null, parent: null, size: 10 });
    expect(body['path_collection']).toEqual({ total_count: 0, entries: [] });
  });

  it('increments its etag on each change and only then', async () => {
    const id = idOf('/Reports');
    expect((await call('GET', `/folders/${id}`)).body.etag).toBe('0');
    await call('PUT', `/folders/${id}`, { description: 'By quarter' });
    await call('PUT', `/folders/${id}`, { description: 'By quarter' });
    expect((await call('GET', `/folders/${id}`)).body).toMatchObject({ etag: '1', sequence_id: '1', description: 'By quarter' });
  });

  it('returns 304 for a matching If-None-Match and 412 for a stale If-Match', async () => {
    const id = idOf('/Reports');
    expect((await send('GET', `/folders/${id}`, undefined, { 'if-none-match': '0' })).status).toBe(304);
    await call('PUT', `/folders/${id}`, { name: 'Reports 2026' }, { 'if-match': '0' });
    expect((await send('GET', `/folders/${id}`, undefined, { 'if-none-match': '0' })).status).toBe(200);
    const stale = await call('PUT', `/folders/${id}`, { name: 'Reports 2027' }, { 'if-match': '0' });
    expect(stale).toMatchObject({ status: 412, body: { type: 'error', status: 412, code: 'precondition_failed' } });
    expect(mock.state.find('/Reports 2026')).toBeDefined();
  });

  it('returns the conflicting items as an array', async () => {
    const { status, body } = await call('POST', '/folders', { name: 'reports', parent: { id: '0' } });
    expect(status).toBe(409);
    expect(body.code).toBe('item_name_in_use');
    expect(body['context_info']).toEqual({
      conflicts: [{ type: 'folder', id: idOf('/Reports'), etag: '0', sequence_id: '0', name: 'Reports' }],
    });
  });

  it('moves with its content, but not into itself', async () => {
    const moved = await call('PUT', `/folders/${idOf('/Reports')}?fields=path_collection,size`, { parent: { id: idOf('/Empty') } });
    expect(moved.body).toMatchObject({ size: 9, path_collection: { total_count: 2 } });
    expect(mock.state.find('/Empty/Reports/Old/q0.txt')).toBeDefined();
    const looped = await call('PUT', `/folders/${idOf('/Empty')}`, { parent: { id: idOf('/Empty/Reports/Old') } });
    expect(looped).toMatchObject({ status: 400, body: { code: 'cyclical_folder_structure' } });
  });

  it('is copied recursively as new items', async () => {
    const copied = await call('POST', `/folders/${idOf('/Reports')}/copy`, { parent: { id: idOf('/Empty') }, name: 'Copy' });
    expect(copied.status).toBe(201);
    expect(mock.state.find('/Empty/Copy/q1.txt')?.id).not.toBe(idOf('/Reports/q1.txt'));
    expect(mock.state.find('/Empty/Copy/Old/q0.txt')).toBeDefined();
  });

  it('is copied only if its size fits into the storage quota of the target owner', async () => {
    const userId = (await call('GET', '/users/me')).body.id;
    const copy = () => call('POST', `/folders/${idOf('/Reports')}/copy`, { parent: { id: idOf('/Empty') } });
    // 10 bytes are in use, and the folder has 9.
    await call('PUT', `/users/${userId}`, { space_amount: 18 });
    expect(await copy()).toMatchObject({ status: 403, body: { code: 'storage_limit_exceeded' } });
    expect(mock.state.find('/Empty/Reports')).toBeUndefined();
    await call('PUT', `/users/${userId}`, { space_amount: 19 });
    expect((await copy()).status).toBe(201);
  });

  it('can be deleted only when empty or with recursive=true', async () => {
    expect(await call('DELETE', `/folders/${idOf('/Reports')}`)).toMatchObject({ status: 400, body: { code: 'folder_not_empty' } });
    expect((await send('DELETE', `/folders/${idOf('/Empty')}`)).status).toBe(204);
    expect((await send('DELETE', `/folders/${idOf('/Reports')}?recursive=true`)).status).toBe(204);
  });
});

describe('mock fields parameter', () => {
  it('returns the base fields and the requested fields only', async () => {
    const { body } = await call('GET', `/folders/${idOf('/Reports')}?fields=name,no_such_field`);
    expect(body).toEqual({ type: 'folder', id: idOf('/Reports'), etag: '0', name: 'Reports' });
  });
});

describe('mock trash', () => {
  it('holds a deleted folder with its content and restores it', async () => {
    const [folder, file] = [idOf('/Reports'), idOf('/Reports/q1.txt')];
    await send('DELETE', `/folders/${folder}?recursive=true`);
    expect(await call('GET', `/files/${file}`)).toMatchObject({ status: 404, body: { code: 'trashed' } });
    const trashed = await call('GET', `/folders/${folder}/trash`);
    expect(trashed.body).toMatchObject({
      item_status: 'trashed',
      path_collection: { entries: [{ id: '1', name: 'Trash' }] },
      shared_link: null,
    });
    expect((await call('GET', '/folders/trash/items')).body).toMatchObject({ total_count: 1, entries: [{ id: folder }] });
    expect((await call('POST', `/folders/${folder}`)).status).toBe(201);
    expect((await call('GET', `/files/${file}`)).status).toBe(200);
    expect((await call('GET', '/folders/trash/items')).body.total_count).toBe(0);
  });

  it('restores the old name while it is free, ignoring the name in the request', async () => {
    const file = idOf('/b.txt');
    await send('DELETE', `/files/${file}`);
    expect((await call('POST', `/files/${file}`, { name: 'c.txt' })).body.name).toBe('b.txt');
  });

  it('requires a new name when the old one is in use', async () => {
    const file = idOf('/b.txt');
    await send('DELETE', `/files/${file}`);
    await mock.state.addFile({ name: 'b.txt', content: 'new' });
    expect((await call('POST', `/files/${file}`)).status).toBe(409);
    expect((await call('POST', `/files/${file}`, { name: 'b2.txt' })).body.name).toBe('b2.txt');
  });

  it('requires a new parent when the old folder is gone', async () => {
    const [file, folder] = [idOf('/Reports/q1.txt'), idOf('/Reports')];
    await send('DELETE', `/files/${file}`);
    await send('DELETE', `/folders/${folder}?recursive=true`);
    expect((await call('POST', `/files/${file}`)).status).toBe(403);
    expect((await call('POST', `/files/${file}`, { parent: { id: '0' } })).status).toBe(201);
    expect(mock.state.find('/q1.txt')?.id).toBe(file);
  });

  it('permanently removes an item that is deleted from it', async () => {
    const file = idOf('/b.txt');
    await send('DELETE', `/files/${file}`);
    expect((await send('DELETE', `/files/${file}/trash`)).status).toBe(204);
    expect((await call('GET', `/files/${file}/trash`)).body.code).toBe('not_found');
  });
});

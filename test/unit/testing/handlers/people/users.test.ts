import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient, clientFor } from '../../mock-client.js';

const { mock, call, send } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
      { id: '2', name: 'Ben Okafor', login: 'ben@example.com', tree: { 'mine.txt': 'ben' } },
    ],
    tree: { Shared: { 'plan.txt': 'plan', Sub: {} } },
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const invite = (role: string, invitee: Record<string, string> = { id: '2' }) =>
  call('POST', '/collaborations', { item: { type: 'folder', id: idOf('/Shared') }, accessible_by: { type: 'user', ...invitee }, role });

describe('mock users', () => {
  it('are created, updated and deleted by an admin only', async () => {
    const created = await call('POST', '/users?fields=login,role,job_title', {
      name: 'Cho Park',
      login: 'cho@example.com',
      job_title: 'Editor',
    });
    expect(created).toMatchObject({ status: 201, body: { type: 'user', login: 'cho@example.com', role: 'user', job_title: 'Editor' } });
    expect((await call('POST', '/users', { name: 'Cho', login: 'CHO@example.com' })).status).toBe(409);
    expect((await ben.call('POST', '/users', { name: 'Dee', login: 'dee@example.com' })).status).toBe(403);
    expect((await call('PUT', `/users/${created.body.id}`, { name: 'Cho Park-Lee' })).body.name).toBe('Cho Park-Lee');
    expect((await call('GET', `/users/${created.body.id}`)).body).toMatchObject({ name: 'Cho Park-Lee', status: 'active' });
    expect((await call('GET', '/users?filter_term=cho')).body.total_count).toBe(1);
    expect((await send('DELETE', `/users/${created.body.id}`)).status).toBe(204);
    expect((await call('GET', `/users/${created.body.id}`)).status).toBe(404);
  });

  it('can be listed by marker', async () => {
    const first = await call('GET', '/users?usemarker=true&limit=1');
    const second = await call('GET', `/users?usemarker=true&limit=1&marker=${encodeURIComponent(first.body.next_marker ?? '')}`);
    expect([...first.body.entries, ...second.body.entries].map(({ id }) => id)).toEqual(['1', '2']);
    expect(second.body.next_marker).toBeNull();
  });

  it('have email aliases, one of which can become the login', async () => {
    const alias = await call('POST', '/users/2/email_aliases', { email: 'benedict@example.com' });
    expect(alias).toMatchObject({ status: 201, body: { type: 'email_alias', is_confirmed: true } });
    expect((await call('PUT', '/users/2', { login: 'benedict@example.com' })).body['login']).toBe('benedict@example.com');
    const { body } = await call('GET', '/users/2/email_aliases');
    expect(body).toMatchObject({ total_count: 1, entries: [{ email: 'ben@example.com' }] });
    expect((await send('DELETE', `/users/2/email_aliases/${body.entries[0]?.id ?? ''}`)).status).toBe(204);
    expect((await call('PUT', '/users/2', { login: 'ben@example.com' })).status).toBe(400);
  });

  it('can transfer their files to another user', async () => {
    expect((await call('DELETE', '/users/2')).status).toBe(409);
    const { status, body } = await call('PUT', '/users/2/folders/0?fields=name,owned_by', { owned_by: { id: '1' } });
    expect([status, body.name]).toEqual([200, "Ben Okafor - ben@example.com's Files and Folders"]);
    expect(body['owned_by']).toMatchObject({ id: '1' });
    expect(mock.state.find(`/${body.name}/mine.txt`)).toMatchObject({ owned_by: { id: '1' }, created_by: { id: '2' } });
    expect((await send('DELETE', '/users/2')).status).toBe(204);
    expect(mock.state.find(`/${body.name}/mine.txt`)).toMatchObject({ created_by: null });
  });
});

describe('mock collaborations', () => {
  it('grant access to an item and its descendants according to the role', async () => {
    expect((await ben.call('GET', `/folders/${idOf('/Shared')}`)).status).toBe(404);
    const { status, body } = await invite('viewer');
    expect([status, body]).toMatchObject([
      201,
      { status: 'accepted', role: 'viewer', accessible_by: { id: '2' }, item: { name: 'Shared' } },
    ]);
    expect((await ben.call('GET', '/folders/0/items')).body.entries.map(({ name }) => name)).toEqual(['Shared', 'mine.txt']);
    const seen = await ben.call('GET', `/files/${idOf('/Shared/plan.txt')}`);
    expect(seen.body['path_collection']).toMatchObject({ entries: [{ id: '0' }, { name: 'Shared' }] });
    expect((await ben.call('PUT', `/files/${idOf('/Shared/plan.txt')}`, { name: 'x' })).status).toBe(403);
    await call('PUT', `/collaborations/${body.id}`, { role: 'editor' });
    expect((await ben.call('PUT', `/files/${idOf('/Shared/plan.txt')}`, { name: 'x' })).status).toBe(200);
    expect((await send('DELETE', `/collaborations/${body.id}`)).status).toBe(204);
    expect((await ben.call('GET', `/folders/${idOf('/Shared')}`)).status).toBe(404);
  });

  it('are pending until the invited email address has an account that accepts', async () => {
    const pending = await invite('editor', { login: 'eve@example.com' });
    expect(pending.body).toMatchObject({
      status: 'pending',
      accessible_by: null,
      item: null,
      invite_email: 'eve@example.com',
      acknowledged_at: null,
    });
    expect((await invite('editor', { login: 'eve@example.com' })).body.code).toBe('user_already_collaborator');
    const eve = clientFor(mock, (await call('POST', '/users', { name: 'Eve', login: 'eve@example.com' })).body.id);
    expect((await eve.call('GET', '/collaborations?status=pending')).body.entries).toMatchObject([{ id: pending.body.id }]);
    expect((await call('PUT', `/collaborations/${pending.body.id}`, { status: 'accepted' })).status).toBe(403);
    expect((await eve.call('PUT', `/collaborations/${pending.body.id}`, { status: 'accepted' })).body['status']).toBe('accepted');
    expect((await eve.call('GET', `/folders/${idOf('/Shared')}`)).status).toBe(200);
  });

  it('must be accepted by enterprise users too with acceptInvitations: false', async () => {
    const other = await mockWithClient({ acceptInvitations: false, seed: { tree: { Shared: {} } } });
    const { id: userId } = other.mock.state.addUser({ name: 'Ben Okafor', login: 'ben@example.com' });
    const item = { type: 'folder', id: other.mock.state.find('/Shared')?.id };
    const invited = await other.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: userId }, role: 'viewer' });
    expect(invited.body).toMatchObject({ status: 'pending', item: null });
    const guest = clientFor(other.mock, userId);
    expect((await guest.call('GET', `/folders/${item.id ?? ''}`)).status).toBe(404);
    await guest.call('PUT', `/collaborations/${invited.body.id}`, { status: 'accepted' });
    expect((await guest.call('GET', `/folders/${item.id ?? ''}`)).status).toBe(200);
    other.mock.assertConforms();
  });

  it('are listed for their folder by marker', async () => {
    await invite('viewer');
    await invite('editor', { login: 'eve@example.com' });
    const first = await call('GET', `/folders/${idOf('/Shared')}/collaborations?limit=1&fields=role`);
    expect(first.body.entries.map((entry) => entry['role'])).toEqual(['viewer']);
    const rest = await call(
      'GET',
      `/folders/${idOf('/Shared')}/collaborations?limit=1&marker=${encodeURIComponent(first.body.next_marker ?? '')}`,
    );
    expect([rest.body.entries.length, rest.body.next_marker]).toEqual([1, null]);
  });

  it('transfer the ownership with the role owner and return no body', async () => {
    const { body } = await invite('editor');
    const id = idOf('/Shared');
    expect((await send('PUT', `/collaborations/${body.id}`, { role: 'owner' })).status).toBe(204);
    expect((await ben.call('GET', `/folders/${id}`)).body).toMatchObject({ owned_by: { id: '2' }, parent: { id: '0' } });
    expect((await call('GET', `/folders/${id}/collaborations`)).body.entries).toMatchObject([
      { role: 'co-owner', accessible_by: { id: '1' } },
    ]);
  });
});

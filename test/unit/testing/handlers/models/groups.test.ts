import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
      { id: '3', name: 'Cleo', login: 'cleo@example.com' },
    ],
  },
});
const ben = clientFor(mock, '2');
const cleo = clientFor(mock, '3');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const createGroup = async (name: string): Promise<string> => (await call('POST', '/groups', { name })).body.id;

const addMember = (group: string, user: string, role = 'member') =>
  call('POST', '/group_memberships', { group: { id: group }, user: { id: user }, role });

describe('mock groups', () => {
  it('returns a created group to get and list, with the properties of the request', async () => {
    const { status, body } = await call('POST', '/groups?fields=name,description,provenance', { name: 'Finance', description: 'Money' });
    expect({ status, body }).toEqual({
      status: 201,
      body: { type: 'group', id: body.id, name: 'Finance', description: 'Money', provenance: null },
    });
    expect((await call('GET', `/groups/${body.id}`)).body).toMatchObject({ name: 'Finance', group_type: 'managed_group' });
    expect((await call('GET', '/groups')).body).toMatchObject({ total_count: 1, entries: [{ id: body.id, name: 'Finance' }] });
  });

  it('omits properties that are returned only if requested', async () => {
    const id = await createGroup('Finance');
    expect((await call('GET', `/groups/${id}`)).body).not.toHaveProperty('description');
    expect((await call('GET', `/groups/${id}?fields=description`)).body).toEqual({ type: 'group', id, description: null });
  });

  it('updates, deletes, and then returns 404', async () => {
    const id = await createGroup('Finance');
    expect((await call('PUT', `/groups/${id}`, { name: 'Money' })).body.name).toBe('Money');
    expect((await call('GET', `/groups/${id}`)).body.name).toBe('Money');
    expect((await call('DELETE', `/groups/${id}`)).status).toBe(204);
    expect((await call('GET', `/groups/${id}`)).status).toBe(404);
    expect((await call('GET', '/groups')).body.total_count).toBe(0);
  });

  it('rejects a name in use with 409, in any case, but not the own name', async () => {
    const id = await createGroup('Finance');
    expect((await call('POST', '/groups', { name: 'FINANCE' })).status).toBe(409);
    expect((await call('PUT', `/groups/${id}`, { name: 'finance' })).status).toBe(200);
    await createGroup('Sales');
    expect((await call('PUT', `/groups/${id}`, { name: 'sales' })).status).toBe(409);
  });

  it('frees the name of a renamed or deleted group', async () => {
    const id = await createGroup('Finance');
    await call('PUT', `/groups/${id}`, { name: 'Money' });
    const other = await createGroup('Finance');
    await call('DELETE', `/groups/${other}`);
    await createGroup('Finance');
  });

  it('lists by name and filters by the start of the name', async () => {
    for (const name of ['Sales', 'finance', 'Safety']) await createGroup(name);
    const names = async (query: string) => (await call('GET', `/groups${query}`)).body.entries.map(({ name }) => name);
    expect(await names('')).toEqual(['finance', 'Safety', 'Sales']);
    expect(await names('?filter_term=sa')).toEqual(['Safety', 'Sales']);
    expect(await names('?limit=1&offset=1')).toEqual(['Safety']);
  });

  it('allows changes to admins only', async () => {
    const id = await createGroup('Finance');
    expect((await ben.call('POST', '/groups', { name: 'Mine' })).status).toBe(403);
    expect((await ben.call('PUT', `/groups/${id}`, { name: 'Mine' })).status).toBe(403);
    expect((await ben.call('DELETE', `/groups/${id}`)).status).toBe(403);
    expect((await ben.call('GET', `/groups/${id}`)).status).toBe(200);
  });
});

describe('mock group memberships', () => {
  it('returns a membership with its user and group, and lists it for both', async () => {
    const group = await createGroup('Finance');
    const { status, body } = await addMember(group, '2');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 'group_membership',
      user: { id: '2', name: 'Ben' },
      group: { id: group, name: 'Finance' },
      role: 'member',
    });
    for (const path of [`/groups/${group}/memberships`, '/users/2/memberships'])
      expect((await call('GET', path)).body).toMatchObject({ total_count: 1, entries: [{ id: body.id }] });
    expect((await call('GET', '/users/3/memberships')).body.total_count).toBe(0);
  });

  it('rejects a second membership with 409 and a missing user or group with 404', async () => {
    const group = await createGroup('Finance');
    await addMember(group, '2');
    expect((await addMember(group, '2')).status).toBe(409);
    expect((await addMember(group, '99')).status).toBe(404);
    expect((await addMember('99', '2')).status).toBe(404);
    expect((await call('GET', '/groups/99/memberships')).status).toBe(404);
  });

  it('is invisible to other users and may be managed by an admin of the group', async () => {
    const group = await createGroup('Finance');
    const { id } = (await addMember(group, '2')).body;
    expect((await cleo.call('GET', `/group_memberships/${id}`)).status).toBe(404);
    expect((await ben.call('GET', `/group_memberships/${id}`)).status).toBe(200);
    expect((await ben.call('DELETE', `/group_memberships/${id}`)).status).toBe(403);
    expect((await ben.call('POST', '/group_memberships', { group: { id: group }, user: { id: '3' } })).status).toBe(403);
    await call('PUT', `/group_memberships/${id}`, { role: 'admin' });
    expect((await ben.call('POST', '/group_memberships', { group: { id: group }, user: { id: '3' } })).status).toBe(201);
  });

  it('is deleted with its group or its user', async () => {
    const first = await createGroup('Finance');
    const second = await createGroup('Sales');
    const inFirst = (await addMember(first, '2')).body.id;
    const inSecond = (await addMember(second, '2')).body.id;
    await call('DELETE', `/groups/${first}`);
    expect((await call('GET', `/group_memberships/${inFirst}`)).status).toBe(404);
    expect((await call('GET', `/group_memberships/${inSecond}`)).status).toBe(200);
    await call('DELETE', '/users/2');
    expect((await call('GET', `/group_memberships/${inSecond}`)).status).toBe(404);
    expect((await call('GET', `/groups/${second}/memberships`)).body.total_count).toBe(0);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Body } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
      { id: '3', name: 'Cleo', login: 'cleo@example.com' },
      { id: '4', name: 'Dora', login: 'dora@example.com', tree: { Plans: { 'plan.txt': 'A plan' } } },
    ],
    tree: { Reports: { 'q1.txt': 'first quarter' } },
  },
});
const ben = clientFor(mock, '2');
const cleo = clientFor(mock, '3');
const dora = clientFor(mock, '4');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string, user?: string): string => mock.state.find(path, user)?.id ?? '';
const reports = () => ({ type: 'folder', id: idOf('/Reports') });
const createGroup = async (name = 'Finance', more: object = {}): Promise<string> =>
  (await call('POST', '/groups', { name, ...more })).body.id;
const addMember = async (group: string, user: string, role = 'member'): Promise<string> =>
  (await call('POST', '/group_memberships', { group: { id: group }, user: { id: user }, role })).body.id;
const share = (group: string, role = 'viewer', item: object = reports(), client = { call }) =>
  client.call('POST', '/collaborations', { item, accessible_by: { type: 'group', id: group }, role });
const idsIn = (body: Body): string[] => body.entries.map(({ id }) => id);

describe('collaborations of groups', () => {
  it('gives all members access to the folder and its contents, and nobody else', async () => {
    const group = await createGroup();
    await addMember(group, '2');
    const { status, body } = await share(group);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        status: 'accepted',
        role: 'viewer',
        accessible_by: { type: 'group', id: group, name: 'Finance', group_type: 'managed_group' },
      },
    });
    expect((await ben.call('GET', `/files/${idOf('/Reports/q1.txt')}`)).status).toBe(200);
    expect(idsIn((await ben.call('GET', '/folders/0/items')).body)).toEqual([idOf('/Reports')]);
    expect((await cleo.call('GET', `/folders/${idOf('/Reports')}`)).status).toBe(404);
    await addMember(group, '3');
    expect((await cleo.call('GET', `/folders/${idOf('/Reports')}`)).status).toBe(200);
  });

  it('gives the permissions of its role only', async () => {
    const group = await createGroup();
    await addMember(group, '2');
    const { id } = (await share(group)).body;
    const rename = () => ben.call('PUT', `/files/${idOf('/Reports/q1.txt')}`, { description: 'Changed' });
    expect((await rename()).status).toBe(403);
    expect((await call('PUT', `/collaborations/${id}`, { role: 'editor' })).body['role']).toBe('editor');
    expect((await rename()).status).toBe(200);
  });

  it('ends with the membership, the collaboration or the group', async () => {
    const sees = async () => (await ben.call('GET', `/folders/${idOf('/Reports')}`)).status === 200;
    const first = await createGroup();
    const membership = await addMember(first, '2');
    const { id } = (await share(first)).body;
    expect(await sees()).toBe(true);
    await call('DELETE', `/group_memberships/${membership}`);
    expect(await sees()).toBe(false);
    await addMember(first, '2');
    expect(await sees()).toBe(true);
    expect((await call('DELETE', `/collaborations/${id}`)).status).toBe(204);
    expect(await sees()).toBe(false);
    const again = (await share(first)).body.id;
    expect(await sees()).toBe(true);
    await call('DELETE', `/groups/${first}`);
    expect(await sees()).toBe(false);
    expect((await call('GET', `/collaborations/${again}`)).status).toBe(404);
  });

  it('is listed on the folder or file and for the group', async () => {
    const group = await createGroup();
    const file = { type: 'file', id: idOf('/Reports/q1.txt') };
    const onFolder = (await share(group)).body.id;
    const onFile = (await share(group, 'editor', file)).body.id;
    expect(idsIn((await call('GET', `/folders/${reports().id}/collaborations`)).body)).toEqual([onFolder]);
    expect(idsIn((await call('GET', `/files/${file.id}/collaborations`)).body)).toEqual([onFile]);
    expect((await call('GET', `/groups/${group}/collaborations`)).body).toMatchObject({
      total_count: 2,
      entries: [{ id: onFolder }, { id: onFile }],
    });
    const page = (await call('GET', `/groups/${group}/collaborations?limit=1&offset=1`)).body;
    expect(idsIn(page)).toEqual([onFile]);
    expect((await call('GET', '/groups/99/collaborations')).status).toBe(404);
    expect((await ben.call('GET', `/files/${file.id}/collaborations`)).status).toBe(404);
  });

  it('shows the collaborations of a group to its members and as member_viewability_level permits', async () => {
    const closed = await createGroup('Closed');
    await addMember(closed, '2');
    expect((await ben.call('GET', `/groups/${closed}/collaborations`)).status).toBe(200);
    expect((await cleo.call('GET', `/groups/${closed}/collaborations`)).status).toBe(403);
    const open = await createGroup('Open', { member_viewability_level: 'all_managed_users' });
    expect((await cleo.call('GET', `/groups/${open}/collaborations`)).status).toBe(200);
  });

  it('rejects a second collaboration with 400, a missing group with 404 and a group as owner with 400', async () => {
    const group = await createGroup();
    const { id } = (await share(group)).body;
    expect((await share(group)).body.code).toBe('user_already_collaborator');
    expect((await share('99')).status).toBe(404);
    expect((await call('PUT', `/collaborations/${id}`, { role: 'owner' })).status).toBe(400);
    expect((await call('POST', '/collaborations', { item: reports(), accessible_by: { type: 'group' }, role: 'viewer' })).status).toBe(400);
  });

  it('reports a change to the streams of all members', async () => {
    const group = await createGroup();
    await addMember(group, '2');
    await share(group);
    const { body } = await ben.call('GET', '/events?stream_position=0');
    expect(body.entries.map(({ event_type: type }) => type)).toContain('COLLAB_ADD_COLLABORATOR');
    expect((await cleo.call('GET', '/events?stream_position=0')).body.entries).toEqual([]);
  });
});

describe('settings of groups', () => {
  it('invitability_level decides who may invite the group', async () => {
    const plans = { type: 'folder', id: idOf('/Plans', '4') };
    const group = await createGroup('Finance', { invitability_level: 'admins_only' });
    const level = (value: string) => call('PUT', `/groups/${group}`, { invitability_level: value });
    const canInvite = async () =>
      ((await dora.call('GET', `/groups/${group}?fields=permissions`)).body['permissions'] as Body)['can_invite_as_collaborator'];
    const attempt = async () => (await share(group, 'viewer', plans, dora)).status;
    expect([await canInvite(), await attempt()]).toEqual([false, 403]);
    await level('admins_and_members');
    expect([await canInvite(), await attempt()]).toEqual([false, 403]);
    await addMember(group, '4');
    expect([await canInvite(), await attempt()]).toEqual([true, 201]);
    const other = await createGroup('Sales', { invitability_level: 'all_managed_users' });
    expect((await share(other, 'viewer', plans, dora)).status).toBe(201);
  });

  it('member_viewability_level decides who sees the members', async () => {
    const group = await createGroup();
    const membership = await addMember(group, '2');
    await addMember(group, '3');
    const countFor = async (client: typeof ben) => (await client.call('GET', `/groups/${group}/memberships`)).body.total_count;
    expect([await countFor(ben), await countFor(dora)]).toEqual([1, 0]);
    await call('PUT', `/groups/${group}`, { member_viewability_level: 'admins_and_members' });
    expect([await countFor(ben), await countFor(dora)]).toEqual([2, 0]);
    await call('PUT', `/groups/${group}`, { member_viewability_level: 'all_managed_users' });
    expect([await countFor(ben), await countFor(dora)]).toEqual([2, 2]);
    expect((await dora.call('DELETE', `/group_memberships/${membership}`)).status).toBe(403);
  });

  it('an admin of the group may change the group and invite it, but not delete it', async () => {
    const group = await createGroup('Finance', { invitability_level: 'admins_only' });
    await addMember(group, '4', 'admin');
    expect((await dora.call('PUT', `/groups/${group}`, { description: 'Money' })).status).toBe(200);
    expect((await ben.call('PUT', `/groups/${group}`, { description: 'Money' })).status).toBe(403);
    expect((await share(group, 'viewer', { type: 'folder', id: idOf('/Plans', '4') }, dora)).status).toBe(201);
    expect((await dora.call('DELETE', `/groups/${group}`)).status).toBe(403);
  });
});

describe('terminated sessions', () => {
  const me = async (token: string) =>
    (await mock.fetch({ url: 'https://api.box.com/2.0/users/me', headers: { authorization: `Bearer ${token}` } })).status;
  const sessions = () => ['1', '2', '3', '4'].map((userId) => mock.issueToken({ userId }));

  it('ends the sessions of the users, by ID and by login, and no others', async () => {
    const tokens = sessions();
    const { status, body } = await call('POST', '/users/terminate_sessions', { user_ids: ['2'], user_logins: ['cleo@example.com'] });
    expect(status).toBe(202);
    expect(body.message).toMatch(/success/);
    expect(await Promise.all(tokens.map(me))).toEqual([200, 401, 401, 200]);
  });

  it('ends the sessions of all members of the groups', async () => {
    const group = await createGroup();
    await addMember(group, '3');
    await addMember(group, '4');
    const tokens = sessions();
    expect((await call('POST', '/groups/terminate_sessions', { group_ids: [group] })).status).toBe(202);
    expect(await Promise.all(tokens.map(me))).toEqual([200, 200, 401, 401]);
  });

  it('rejects other callers with 403, missing users and groups with 404, and an empty selection with 400', async () => {
    const tokens = sessions();
    expect((await ben.call('POST', '/users/terminate_sessions', { user_ids: ['3'] })).status).toBe(403);
    expect((await ben.call('POST', '/groups/terminate_sessions', { group_ids: [] })).status).toBe(403);
    expect((await call('POST', '/users/terminate_sessions', { user_ids: ['3', '99'] })).status).toBe(404);
    expect((await call('POST', '/users/terminate_sessions', { user_logins: ['x@example.com'] })).status).toBe(404);
    expect((await call('POST', '/users/terminate_sessions', { user_ids: [] })).status).toBe(400);
    expect((await call('POST', '/groups/terminate_sessions', { group_ids: ['99'] })).status).toBe(404);
    expect(await Promise.all(tokens.map(me))).toEqual([200, 200, 200, 200]);
  });
});

describe('events of the enterprise', () => {
  it('report changes of groups, members, retention and legal holds', async () => {
    const group = await createGroup();
    const membership = await addMember(group, '2');
    await call('PUT', `/groups/${group}`, { description: 'Money' });
    await call('DELETE', `/group_memberships/${membership}`);
    await call('DELETE', `/groups/${group}`);
    const retention = { policy_name: 'A', policy_type: 'indefinite', disposition_action: 'remove_retention' };
    const policy_id = (await call('POST', '/retention_policies', retention)).body.id;
    await call('POST', '/retention_policy_assignments', { policy_id, assign_to: { type: 'enterprise' } });
    const hold = (await call('POST', '/legal_hold_policies', { policy_name: 'A', is_ongoing: true })).body.id;
    const assignment = { policy_id: hold, assign_to: { type: 'user', id: '2' } };
    const { id } = (await call('POST', '/legal_hold_policy_assignments', assignment)).body;
    await call('DELETE', `/legal_hold_policy_assignments/${id}`);
    const { entries } = (await call('GET', '/events?stream_type=admin_logs&stream_position=0')).body;
    expect(entries.map(({ event_type: type }) => type)).toEqual([
      ...['GROUP_CREATION', 'GROUP_ADD_USER', 'GROUP_EDITED', 'GROUP_REMOVE_USER', 'GROUP_DELETION'],
      ...['RETENTION_POLICY_ASSIGNMENT_ADD', 'LEGAL_HOLD_POLICY_CREATE', 'LEGAL_HOLD_ASSIGNMENT_CREATE', 'LEGAL_HOLD_ASSIGNMENT_DELETE'],
    ]);
    expect(entries.slice(0, 2)).toMatchObject([{ source: { type: 'group', id: group } }, { source: { type: 'user', id: '2' } }]);
  });
});

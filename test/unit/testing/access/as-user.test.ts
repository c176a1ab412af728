import { expect, it } from 'vitest';
import { app, appCredentials, mockWithOAuthClient } from '../handlers/tokens/oauth-client.js';

const users = [
  { id: '1', name: 'Ada Moreno', login: 'ada@example.com', role: 'user' },
  { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
  { id: '3', name: 'Cleo Lind', login: 'cleo@example.com', role: 'admin' },
  { id: '4', name: 'Dana Ruiz', login: 'dana@example.com', role: 'coadmin' },
] as const;
const { mock, token, currentUser, call } = await mockWithOAuthClient([app, { ...app, clientId: 'plain', asUser: false }], {
  seed: { users },
});
const rejected = '403 access_denied_insufficient_permissions';
const asUser = (userId: string, other: string) => currentUser(mock.issueToken({ userId }), { 'as-user': other });

it('As-User is allowed for admins and co-admins only', async () => {
  expect(await asUser('3', '2')).toBe('2');
  expect(await asUser('4', '2')).toBe('2');
  expect(await asUser('1', '2')).toBe(rejected);
  expect(await asUser('2', '3')).toBe(rejected);
});

it('As-User is allowed for the service account regardless of its role', async () => {
  const form = { ...appCredentials, grant_type: 'client_credentials' };
  const service = (await token({ ...form, box_subject_type: 'enterprise', box_subject_id: '40001' })).body.access_token;
  expect(await currentUser(service, { 'as-user': '2' })).toBe('2');
  const user = (await token({ ...form, box_subject_type: 'user', box_subject_id: '1' })).body.access_token;
  expect(await currentUser(user, { 'as-user': '2' })).toBe(rejected);
});

it('As-User must name another existing user', async () => {
  expect(await asUser('3', '3')).toBe(rejected);
  expect(await asUser('2', '2')).toBe(rejected);
  expect(await asUser('3', '99')).toBe(rejected);
});

it('As-User applies the access rights of the named user', async () => {
  const folder = mock.state.addFolder({ name: 'Of Ada' });
  const get = async (headers = {}) =>
    (await call(mock.issueToken({ userId: '3' }), 'GET', `/folders/${folder.id}`, undefined, headers)).status;
  expect([await get(), await get({ 'as-user': '1' }), await get({ 'as-user': '2' })]).toEqual([404, 200, 404]);
});

it('As-User can be disabled for an application', async () => {
  const { accessToken } = mock.authorize({ userId: '3', clientId: 'plain' });
  const response = await call(accessToken, 'GET', '/users/me', undefined, { 'as-user': '2' });
  expect([response.status, response.body.code]).toEqual([403, 'insufficient_scope']);
  expect(response.headers.get('www-authenticate')).toMatch(/error="insufficient_scope"/);
  expect(await currentUser(accessToken)).toBe('3');
});

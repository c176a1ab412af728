import { expect, it } from 'vitest';
import { app, asApp, tokenHost } from '../handlers/token-host.js';

const users = [
  { id: '1', name: 'Ada Moreno', login: 'ada@example.com', role: 'user' },
  { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
  { id: '3', name: 'Cleo Lind', login: 'cleo@example.com', role: 'admin' },
  { id: '4', name: 'Dana Ruiz', login: 'dana@example.com', role: 'coadmin' },
] as const;
const { mock, token, whoIs, call } = await tokenHost([app, { ...app, clientId: 'plain', asUser: false }], { seed: { users } });
const refused = '403 access_denied_insufficient_permissions';
const asUser = (userId: string, other: string) => whoIs(mock.issueToken({ userId }), { 'as-user': other });

it('As-User is for admins and co-admins', async () => {
  expect(await asUser('3', '2')).toBe('2');
  expect(await asUser('4', '2')).toBe('2');
  expect(await asUser('1', '2')).toBe(refused);
  expect(await asUser('2', '3')).toBe(refused);
});

it('As-User is for the service account, whose role does not matter', async () => {
  const form = { ...asApp, grant_type: 'client_credentials' };
  const service = (await token({ ...form, box_subject_type: 'enterprise', box_subject_id: '40001' })).body.access_token;
  expect(await whoIs(service, { 'as-user': '2' })).toBe('2');
  const user = (await token({ ...form, box_subject_type: 'user', box_subject_id: '1' })).body.access_token;
  expect(await whoIs(user, { 'as-user': '2' })).toBe(refused);
});

it('As-User names another one, who is there', async () => {
  expect(await asUser('3', '3')).toBe(refused);
  expect(await asUser('2', '2')).toBe(refused);
  expect(await asUser('3', '99')).toBe(refused);
});

it('As-User sees with the eyes of the other', async () => {
  const folder = mock.state.addFolder({ name: 'Of Ada' });
  const get = async (headers = {}) =>
    (await call(mock.issueToken({ userId: '3' }), 'GET', `/folders/${folder.id}`, undefined, headers)).status;
  expect([await get(), await get({ 'as-user': '1' }), await get({ 'as-user': '2' })]).toEqual([404, 200, 404]);
});

it('As-User can be forbidden to an application', async () => {
  const { accessToken } = mock.authorize({ userId: '3', clientId: 'plain' });
  const answer = await call(accessToken, 'GET', '/users/me', undefined, { 'as-user': '2' });
  expect([answer.status, answer.body.code]).toEqual([403, 'insufficient_scope']);
  expect(answer.headers.get('www-authenticate')).toMatch(/error="insufficient_scope"/);
  expect(await whoIs(accessToken)).toBe('3');
});

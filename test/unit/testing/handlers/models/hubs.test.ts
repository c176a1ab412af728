import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { 'a.txt': 'a' },
  },
});
const ben = clientFor(mock, '2');
const version = { 'box-version': '2025.0' };
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

it('a hub is copied with its items by those whom copy_hub_access permits', async () => {
  const { id } = (await call('POST', '/hubs', { title: 'Launch' }, version)).body;
  const item = { type: 'file', id: mock.state.find('/a.txt')?.id };
  await call('POST', `/hubs/${id}/manage_items`, { operations: [{ action: 'add', item }] }, version);
  const accessible_by = { type: 'user', id: '2' };
  await call('POST', '/hub_collaborations', { hub: { type: 'hubs', id }, accessible_by, role: 'viewer' }, version);
  const copy = (include_items: boolean) => ben.call('POST', `/hubs/${id}/copy`, { title: 'Copy', include_items }, version);
  const itemsOf = async (hub: string) => (await ben.call('GET', `/hub_items?hub_id=${hub}`, undefined, version)).body.entries.length;
  const copied = await copy(true);
  expect(copied).toMatchObject({ status: 201, body: { title: 'Copy' } });
  expect(await itemsOf(copied.body.id)).toBe(1);
  expect(await itemsOf((await copy(false)).body.id)).toBe(0);
  await call('PUT', `/hubs/${id}`, { copy_hub_access: 'none' }, version);
  expect((await copy(true)).status).toBe(403);
  await call('PUT', `/hubs/${id}`, { copy_hub_access: 'company' }, version);
  expect((await copy(true)).status).toBe(201);
  await call('PUT', '/users/2', { enterprise: null, notify: false });
  expect((await copy(true)).status).toBe(403);
});

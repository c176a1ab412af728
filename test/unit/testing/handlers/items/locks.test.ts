import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, mockWithClient, type Body } from '../../mock-client.js';

const clock = adjustableClock();
const { mock, call } = await mockWithClient({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
      { id: '3', name: 'Cleo', login: 'cleo@example.com' },
    ],
    tree: { Outer: { Locked: { Inner: {}, 'q1.txt': 'first quarter' } }, Target: {} },
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const lockFolder = (path: string, operations?: object, client = { call }) =>
  client.call('POST', '/folder_locks', {
    folder: { type: 'folder', id: idOf(path) },
    ...(operations === undefined ? {} : { locked_operations: operations }),
  });
const moveTo = (path: string, target: string) => call('PUT', `/folders/${idOf(path)}`, { parent: { id: idOf(target) } });
const remove = (path: string) => call('DELETE', `/folders/${idOf(path)}?recursive=true`);
const share = (path: string, role: string) =>
  call('POST', '/collaborations', { item: { type: 'folder', id: idOf(path) }, accessible_by: { type: 'user', id: '2' }, role });

describe('folder locks', () => {
  it('prevent the move and the deletion of the folder and of the folders above it', async () => {
    expect((await lockFolder('/Outer/Locked')).body).toMatchObject({
      type: 'folder_lock',
      folder: { id: idOf('/Outer/Locked') },
      created_by: { id: '1' },
      locked_operations: { move: true, delete: true },
      lock_type: 'freeze',
    });
    for (const path of ['/Outer/Locked', '/Outer']) {
      expect({ path, code: (await moveTo(path, '/Target')).body.code }).toEqual({ path, code: 'access_denied_item_locked' });
      expect({ path, code: (await remove(path)).body.code }).toEqual({ path, code: 'access_denied_item_locked' });
    }
    expect(idOf('/Outer/Locked')).not.toBe('');
  });

  it('leave the contents, the name and other folders alone', async () => {
    await lockFolder('/Outer/Locked');
    expect((await call('PUT', `/folders/${idOf('/Outer/Locked')}`, { name: 'Renamed' })).status).toBe(200);
    expect((await moveTo('/Outer/Renamed/Inner', '/Target')).status).toBe(200);
    expect((await remove('/Target/Inner')).status).toBe(204);
    expect((await call('DELETE', `/files/${idOf('/Outer/Renamed/q1.txt')}`)).status).toBe(204);
    expect((await moveTo('/Target', '/Outer')).status).toBe(200);
  });

  it('prevent only the operations that they name, and none after their deletion', async () => {
    const { id } = (await lockFolder('/Outer/Locked', { move: true, delete: false })).body;
    expect((await moveTo('/Outer/Locked', '/Target')).status).toBe(403);
    expect((await remove('/Outer')).status).toBe(204);
    await call('POST', `/folders/${(await trashedFolder()).id}`);
    expect((await call('DELETE', `/folder_locks/${id}`)).status).toBe(204);
    expect((await moveTo('/Outer/Locked', '/Target')).status).toBe(200);
    expect((await call('DELETE', `/folder_locks/${id}`)).status).toBe(404);
  });

  it('are created, listed and deleted by owners and co-owners only', async () => {
    await share('/Outer', 'editor');
    const { id } = (await lockFolder('/Outer/Locked')).body;
    const list = `/folder_locks?folder_id=${idOf('/Outer/Locked')}`;
    expect((await lockFolder('/Outer', undefined, ben)).status).toBe(403);
    expect((await ben.call('GET', list)).status).toBe(403);
    expect((await ben.call('DELETE', `/folder_locks/${id}`)).status).toBe(403);
    const { entries } = (await call('GET', `/folders/${idOf('/Outer')}/collaborations`)).body;
    await call('PUT', `/collaborations/${entries[0]?.id ?? ''}`, { role: 'co-owner' });
    expect((await ben.call('GET', list)).body.entries).toMatchObject([{ id }]);
    expect((await lockFolder('/Outer', undefined, ben)).status).toBe(200);
    expect((await ben.call('DELETE', `/folder_locks/${id}`)).status).toBe(204);
  });

  it('are rejected for a missing folder, a locked one and the root folder', async () => {
    expect((await call('POST', '/folder_locks', { folder: { type: 'folder', id: '99' } })).status).toBe(404);
    expect((await call('POST', '/folder_locks', { folder: { type: 'folder', id: '0' } })).status).toBe(403);
    await lockFolder('/Target');
    expect((await lockFolder('/Target')).status).toBe(409);
    expect((await call('GET', '/folder_locks?folder_id=99')).status).toBe(404);
  });
});

/** The first folder in the trash. */
const trashedFolder = async (): Promise<Body> => {
  const [entry] = (await call('GET', '/folders/trash/items')).body.entries;
  if (entry === undefined) throw new Error('The trash is empty.');
  return entry;
};

describe('file locks', () => {
  const file = (): string => `/files/${idOf('/Outer/Locked/q1.txt')}`;
  const download = async (client: { call: typeof call }) => (await client.call('GET', `${file()}/content`)).status;
  const copy = async (client: { call: typeof call }, parent = '0') =>
    (await client.call('POST', `${file()}/copy`, { parent: { id: parent }, name: 'copy.txt' })).status;

  it('prevent downloads and copies by others only with is_download_prevented', async () => {
    await share('/Outer', 'editor');
    await call('PUT', file(), { lock: { type: 'lock' } });
    expect([await download({ call }), await download(ben), await copy(ben)]).toEqual([302, 302, 201]);
    await call('PUT', file(), { lock: { type: 'lock', is_download_prevented: true } });
    expect([await download({ call }), await download(ben), await copy(ben)]).toEqual([302, 403, 403]);
  });

  it('end at their expiry', async () => {
    await share('/Outer', 'editor');
    const expiresAt = new Date(clock.now() + 60_000).toISOString();
    await call('PUT', file(), { lock: { type: 'lock', is_download_prevented: true, expires_at: expiresAt } });
    expect(await download(ben)).toBe(403);
    expect((await call('GET', `${file()}?fields=lock`)).body['lock']).toMatchObject({ is_download_prevented: true });
    clock.advance(61);
    expect(await download(ben)).toBe(302);
    expect((await call('GET', `${file()}?fields=lock`)).body['lock']).toBeNull();
    expect((await ben.call('PUT', file(), { lock: { type: 'lock' } })).status).toBe(200);
    expect((await call('PUT', file(), { name: 'q2.txt' })).status).toBe(403);
  });
});

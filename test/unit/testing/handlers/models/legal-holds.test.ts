import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, fileForm, mockWithClient, uploadApi, type Body } from '../../mock-client.js';

const day = 24 * 3600;
const clock = adjustableClock();
const { mock, call } = await mockWithClient({
  now: clock.now,
  accessTokenSeconds: 100 * day,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com', tree: { 'bens.txt': 'mine' } },
      { id: '3', name: 'Cleo', login: 'cleo@example.com' },
    ],
    tree: { Case: { Inner: { 'letter.txt': 'a letter' }, 'note.txt': 'a note' }, 'other.txt': 'other' },
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string, user?: string): string => mock.state.find(path, user)?.id ?? '';
const createPolicy = (more: object = { is_ongoing: true }, name = 'Court case') =>
  call('POST', '/legal_hold_policies', { policy_name: name, ...more });
const assign = (policy: string, type: string, id: string) =>
  call('POST', '/legal_hold_policy_assignments', { policy_id: policy, assign_to: { type, id } });
const purge = async (id: string, client = { call }) => {
  await client.call('DELETE', `/files/${id}`);
  return (await client.call('DELETE', `/files/${id}/trash`)).status;
};
const newVersion = (id: string, client = { call }) => client.call('POST', `${uploadApi}/files/${id}/content`, fileForm({}, 'more'));
const idsIn = (body: Body): string[] => body.entries.map(({ id }) => id);
const versionsOf = async (file: string): Promise<string[]> => idsIn((await call('GET', `/files/${file}/versions`)).body);

describe('legal holds', () => {
  it('need dates or is_ongoing, and a free name', async () => {
    expect((await createPolicy({})).status).toBe(400);
    expect((await createPolicy({ is_ongoing: true, filter_started_at: '2026-01-01T00:00:00Z' })).status).toBe(400);
    expect((await createPolicy()).status).toBe(201);
    expect((await createPolicy()).status).toBe(409);
  });

  it('are assigned once to a target, counted and listed', async () => {
    const { id } = (await createPolicy()).body;
    const { status, body } = await assign(id, 'folder', idOf('/Case'));
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        legal_hold_policy: { id, policy_name: 'Court case' },
        assigned_to: { type: 'folder', id: idOf('/Case') },
        assigned_by: { id: '1' },
      },
    });
    await assign(id, 'ownership', '2');
    expect((await assign(id, 'folder', idOf('/Case'))).status).toBe(409);
    expect((await call('GET', `/legal_hold_policies/${id}`)).body['assignment_counts']).toMatchObject({ folder: 1, ownership: 1, user: 0 });
    const list = async (query = '') => idsIn((await call('GET', `/legal_hold_policy_assignments?policy_id=${id}${query}`)).body);
    expect(await list()).toHaveLength(2);
    expect(await list('&assign_to_type=folder')).toEqual([body.id]);
    expect(await list('&assign_to_id=99')).toEqual([]);
  });

  it('reject missing policies and targets, and other callers', async () => {
    const { id } = (await createPolicy()).body;
    expect((await assign('99', 'file', idOf('/other.txt'))).status).toBe(404);
    for (const type of ['file', 'file_version', 'folder', 'user', 'ownership', 'interactions'])
      expect({ type, status: (await assign(id, type, '99')).status }).toEqual({ type, status: 404 });
    const assignment = (await assign(id, 'file', idOf('/other.txt'))).body.id;
    expect((await ben.call('GET', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(404);
    expect((await ben.call('DELETE', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(404);
    expect((await ben.call('GET', `/file_version_legal_holds?policy_id=${id}`)).status).toBe(403);
  });

  it('keep files in a folder from being purged until the assignment is released', async () => {
    const { id } = (await createPolicy()).body;
    const letter = idOf('/Case/Inner/letter.txt');
    const assignment = (await assign(id, 'folder', idOf('/Case'))).body.id;
    expect(await purge(letter)).toBe(403);
    expect(await purge(idOf('/other.txt'))).toBe(204);
    const files = (await call('GET', `/legal_hold_policy_assignments/${assignment}/files_on_hold`)).body;
    expect(idsIn(files).sort()).toEqual([letter, idOf('/Case/note.txt')].sort());
    expect((await call('DELETE', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(202);
    expect((await call('DELETE', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(409);
    expect((await call('GET', `/legal_hold_policy_assignments/${assignment}`)).body['deleted_at']).not.toBeNull();
    expect((await call('GET', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(404);
    expect((await call('DELETE', `/legal_hold_policy_assignments/${assignment}`)).status).toBe(404);
    expect((await call('DELETE', `/files/${letter}/trash`)).status).toBe(204);
  });

  it('hold one file, or one version of it', async () => {
    const { id } = (await createPolicy()).body;
    const [note, other] = [idOf('/Case/note.txt'), idOf('/other.txt')];
    await newVersion(note);
    const [past = ''] = await versionsOf(note);
    const onVersion = (await assign(id, 'file_version', past)).body;
    expect(onVersion['assigned_to']).toEqual({ type: 'file_version', id: past });
    const onFile = (await assign(id, 'file', other)).body.id;
    const listOf = async (assignment: string, kind: string) =>
      idsIn((await call('GET', `/legal_hold_policy_assignments/${assignment}/${kind}_on_hold`)).body);
    expect([await listOf(onVersion.id, 'files'), await listOf(onVersion.id, 'file_versions')]).toEqual([[], [past]]);
    expect([await listOf(onFile, 'files'), await listOf(onFile, 'file_versions')]).toEqual([[other], []]);
    expect([await purge(note), await purge(other)]).toEqual([403, 403]);
    const holds = (await call('GET', `/file_version_legal_holds?policy_id=${id}`)).body.entries;
    expect(holds.find((one) => (one['file_version'] as Body).id === past)).toMatchObject({
      type: 'file_version_legal_hold',
      file: { id: note },
      legal_hold_policy_assignments: [{ id: onVersion.id }],
    });
    expect(holds).toHaveLength(2);
    expect((await call('GET', `/file_version_legal_holds/${holds[0]?.id ?? ''}`)).body).toEqual(holds[0]);
    expect((await call('GET', '/file_version_legal_holds/99')).status).toBe(404);
    expect((await call('GET', '/file_version_legal_holds?policy_id=99')).body.entries).toEqual([]);
  });

  it('hold what a user owns (ownership), has worked with (interactions), or both (user)', async () => {
    const other = idOf('/other.txt');
    const own = idOf('/bens.txt', '2');
    await call('POST', '/collaborations', { item: { type: 'file', id: other }, accessible_by: { type: 'user', id: '2' }, role: 'viewer' });
    await ben.call('GET', `/files/${other}/content`);
    const heldBy = async (type: string) => {
      const { id } = (await createPolicy(undefined, type)).body;
      const assignment = (await assign(id, type, '2')).body.id;
      return idsIn((await call('GET', `/legal_hold_policy_assignments/${assignment}/files_on_hold`)).body);
    };
    expect(await heldBy('ownership')).toEqual([own]);
    // The owner has uploaded the file.
    expect((await heldBy('interactions')).sort()).toEqual([other, own].sort());
    expect((await heldBy('user')).sort()).toEqual([other, own].sort());
    expect([await purge(other), await purge(own, ben), await purge(idOf('/Case/note.txt'))]).toEqual([403, 403, 204]);
    expect((await call('DELETE', '/users/2?force=true')).status).toBe(403);
  });

  it('hold the versions that were created between the dates of the policy', async () => {
    const other = idOf('/other.txt');
    clock.advance(10 * day);
    await newVersion(other);
    clock.advance(10 * day);
    await newVersion(other);
    const at = (daysAgo: number) => new Date(clock.now() - daysAgo * day * 1000).toISOString();
    const { id } = (await createPolicy({ filter_started_at: at(15), filter_ended_at: at(5) })).body;
    const assignment = (await assign(id, 'file', other)).body.id;
    const [second = ''] = await versionsOf(other);
    const list = `/legal_hold_policy_assignments/${assignment}`;
    expect(idsIn((await call('GET', `${list}/file_versions_on_hold`)).body)).toEqual([second]);
    expect((await call('GET', `${list}/files_on_hold`)).body.entries).toEqual([]);
    expect(await purge(other)).toBe(403);
  });

  it('end when the policy is released, which takes a few steps', async () => {
    const { id } = (await createPolicy()).body;
    const [other, note] = [idOf('/other.txt'), idOf('/Case/note.txt')];
    await assign(id, 'file', other);
    await assign(id, 'file', note);
    expect(await purge(note)).toBe(403);
    expect(await purge(other)).toBe(403);
    expect((await call('DELETE', `/legal_hold_policies/${id}`)).status).toBe(202);
    expect((await call('DELETE', `/files/${note}/trash`)).status).toBe(204);
    expect((await call('GET', `/legal_hold_policies/${id}`)).body['status']).toBe('releasing');
    expect((await assign(id, 'file', idOf('/Case/Inner/letter.txt'))).status).toBe(400);
    expect((await call('GET', `/legal_hold_policies/${id}`)).status).toBe(404);
    expect((await call('DELETE', `/files/${other}/trash`)).status).toBe(204);
  });
});

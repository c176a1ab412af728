import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adjustableClock, clientFor, fileForm, mockWithClient, uploadApi, type Body } from '../../../mock-client.js';

const day = 24 * 3600;
const clock = adjustableClock();
const { mock, call } = await mockWithClient({
  now: clock.now,
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Ben', login: 'ben@example.com' },
    ],
    tree: { Records: { Taxes: { 'tax.txt': 'taxes' } }, Drafts: { 'draft.txt': 'draft' } },
  },
});
const ben = clientFor(mock, '2');
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string): string => mock.state.find(path)?.id ?? '';
const createPolicy = (more: object = {}) =>
  call('POST', '/retention_policies', {
    policy_name: 'Tax records',
    policy_type: 'finite',
    retention_length: 10,
    disposition_action: 'remove_retention',
    ...more,
  });
const indefinite = { policy_name: 'For ever', policy_type: 'indefinite', retention_length: undefined };
const assign = (policy: string, target: object = { type: 'folder', id: idOf('/Records') }, more: object = {}) =>
  call('POST', '/retention_policy_assignments', { policy_id: policy, assign_to: target, ...more });
const purge = async (path: string, type = 'files') => {
  const id = idOf(path);
  await call('DELETE', `/${type}/${id}?${type === 'folders' ? 'recursive=true' : ''}`);
  return (await call('DELETE', `/${type}/${id}/trash`)).status;
};
const newVersion = (path: string) => call('POST', `${uploadApi}/files/${idOf(path)}/content`, fileForm({}, 'more'));
const names = (body: Body): string[] => body.entries.map(({ name }) => name);

describe('retention policies', () => {
  it('have the defaults of the service, and lengths in days as digits', async () => {
    expect((await createPolicy({ custom_notification_recipients: [{ type: 'user', id: '2' }] })).body).toMatchObject({
      type: 'retention_policy',
      retention_length: '10',
      status: 'active',
      can_owner_extend_retention: false,
      custom_notification_recipients: [{ id: '2', name: 'Ben' }],
      assignment_counts: { enterprise: 0, folder: 0, metadata_template: 0 },
    });
    const { id } = (await createPolicy(indefinite)).body;
    expect((await call('GET', `/retention_policies/${id}?fields=retention_length,retention_type`)).body).toMatchObject({
      retention_length: 'indefinite',
      retention_type: 'modifiable',
    });
  });

  it('are rejected with a length that does not fit the type, a name in use and an unknown recipient', async () => {
    expect((await createPolicy({ ...indefinite, retention_length: 5 })).status).toBe(400);
    expect((await createPolicy({ retention_length: undefined })).status).toBe(400);
    await createPolicy();
    expect((await createPolicy({ policy_name: 'TAX RECORDS' })).status).toBe(409);
    expect((await createPolicy({ policy_name: 'B', custom_notification_recipients: [{ type: 'user', id: '99' }] })).status).toBe(404);
  });

  it('keep the values that an update omits or sets to null', async () => {
    const { id } = (await createPolicy({ description: 'Old' })).body;
    await call('PUT', `/retention_policies/${id}`, { policy_name: 'Taxes', description: null, retention_length: null });
    expect((await call('GET', `/retention_policies/${id}`)).body).toMatchObject({
      policy_name: 'Taxes',
      description: 'Old',
      retention_length: '10',
    });
  });

  it('non_modifiable ones only become stricter, and are retired instead of deleted', async () => {
    const { id } = (await createPolicy({ retention_type: 'non_modifiable' })).body;
    const assignment = (await assign(id)).body.id;
    const update = async (body: object) => (await call('PUT', `/retention_policies/${id}`, body)).status;
    expect(await update({ retention_length: 9 })).toBe(403);
    expect(await update({ retention_type: 'modifiable' })).toBe(403);
    expect(await update({ retention_length: '11' })).toBe(200);
    expect((await call('DELETE', `/retention_policies/${id}`)).status).toBe(403);
    expect((await call('DELETE', `/retention_policy_assignments/${assignment}`)).status).toBe(403);
    expect(await update({ status: 'retired' })).toBe(200);
    expect(await update({ status: 'active' })).toBe(403);
  });

  it('are for admins only', async () => {
    const { id } = (await createPolicy()).body;
    expect((await ben.call('GET', `/retention_policies/${id}`)).status).toBe(404);
    expect((await ben.call('POST', '/retention_policies', { ...indefinite, disposition_action: 'remove_retention' })).status).toBe(403);
    expect((await ben.call('GET', '/file_version_retentions')).status).toBe(403);
    expect((await ben.call('GET', '/file_version_retentions/1')).status).toBe(403);
  });
});

describe('assignments of retention policies', () => {
  it('return the policy and the target, and count', async () => {
    const { id } = (await createPolicy()).body;
    const { status, body } = await assign(id);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        retention_policy: { id, policy_name: 'Tax records' },
        assigned_to: { type: 'folder', id: idOf('/Records') },
        assigned_by: { id: '1' },
      },
    });
    expect((await call('GET', `/retention_policies/${id}`)).body['assignment_counts']).toMatchObject({ folder: 1, enterprise: 0 });
    expect((await call('GET', `/retention_policies/${id}/assignments?type=folder`)).body.entries).toMatchObject([{ id: body.id }]);
    expect((await call('GET', `/retention_policies/${id}/assignments?type=enterprise`)).body.entries).toEqual([]);
  });

  it('reject missing policies and targets, retired policies and settings of metadata templates', async () => {
    const { id } = (await createPolicy()).body;
    expect((await assign('99')).status).toBe(404);
    expect((await assign(id, { type: 'folder', id: '99' })).status).toBe(404);
    expect((await assign(id, { type: 'metadata_template', id: '99' })).status).toBe(404);
    expect((await assign(id, { type: 'folder' })).status).toBe(400);
    expect((await assign(id, { type: 'enterprise', id: '40001' })).status).toBe(400);
    expect((await assign(id, undefined, { start_date_field: 'upload_date' })).status).toBe(400);
    await call('PUT', `/retention_policies/${id}`, { status: 'retired' });
    expect((await assign(id)).status).toBe(400);
  });

  it('are rejected with 409 if a policy of the same or greater length applies, here or above', async () => {
    const [short, long] = [(await createPolicy()).body.id, (await createPolicy({ policy_name: 'Long', retention_length: 20 })).body.id];
    expect((await assign(long)).status).toBe(201);
    expect((await assign(long)).status).toBe(409);
    expect((await assign(short)).status).toBe(409);
    expect((await assign(short, { type: 'folder', id: idOf('/Records/Taxes') })).status).toBe(409);
    expect((await assign(short, { type: 'folder', id: idOf('/Drafts') })).status).toBe(201);
    expect((await assign(long, { type: 'folder', id: idOf('/Drafts') })).status).toBe(201);
  });
});

describe('content under retention', () => {
  it('goes to the trash and back but cannot be purged until the retention ends', async () => {
    const assignment = (await assign((await createPolicy()).body.id)).body.id;
    const file = idOf('/Records/Taxes/tax.txt');
    expect(await purge('/Records/Taxes/tax.txt')).toBe(403);
    expect((await call('POST', `/files/${file}`)).status).toBe(201);
    expect(await purge('/Drafts/draft.txt')).toBe(204);
    expect(names((await call('GET', `/retention_policy_assignments/${assignment}/files_under_retention`)).body)).toEqual(['tax.txt']);
    const folder = idOf('/Records');
    expect(await purge('/Records', 'folders')).toBe(403);
    clock.advance(10 * day + 1);
    expect((await call('GET', `/retention_policy_assignments/${assignment}/files_under_retention`)).body.entries).toEqual([]);
    expect((await call('DELETE', `/folders/${folder}/trash`)).status).toBe(204);
  });

  it('is listed by version, with the time of the disposition and the policy that ends last', async () => {
    const short = (await createPolicy()).body.id;
    const assignment = (await assign(short)).body.id;
    const uploaded = clock.now();
    clock.advance(day);
    await newVersion('/Records/Taxes/tax.txt');
    const list = async (query = '') => (await call('GET', `/file_version_retentions${query}`)).body.entries;
    const [first, second] = await list();
    expect(first).toMatchObject({
      type: 'file_version_retention',
      file: { id: idOf('/Records/Taxes/tax.txt') },
      winning_retention_policy: { id: short },
    });
    expect(Date.parse(String(first?.['disposition_at']))).toBe(uploaded + 10 * day * 1000);
    expect(Date.parse(String(second?.['disposition_at']))).toBe(uploaded + 11 * day * 1000);
    expect((await call('GET', `/file_version_retentions/${second?.id ?? ''}`)).body).toEqual(second);
    expect((await call('GET', '/file_version_retentions/99')).status).toBe(404);
    const past = (await call('GET', `/retention_policy_assignments/${assignment}/file_versions_under_retention`)).body;
    expect(past.entries).toMatchObject([{ file_version: first?.['file_version'] }]);
    const middle = new Date(uploaded + 10.5 * day * 1000).toISOString();
    expect(await list(`?disposition_before=${middle}`)).toEqual([first]);
    expect(await list(`?disposition_after=${middle}`)).toEqual([second]);
    expect(await list(`?file_version_id=${second?.id ?? ''}`)).toEqual([second]);
    expect(await list('?file_id=99')).toEqual([]);
    expect(await list('?disposition_action=permanently_delete')).toEqual([]);
    const forEver = (await createPolicy(indefinite)).body.id;
    await assign(forEver);
    expect(await list(`?policy_id=${forEver}`)).toMatchObject([{ disposition_at: null }, { disposition_at: null }]);
    expect(await list(`?policy_id=${short}`)).toEqual([]);
    expect((await call('GET', '/file_version_retentions?limit=1')).body.next_marker).not.toBeNull();
  });

  it('of the enterprise includes everything, until the policy is deleted', async () => {
    const { id } = (await createPolicy(indefinite)).body;
    const assignment = (await assign(id, { type: 'enterprise' })).body;
    expect(assignment['assigned_to']).toEqual({ type: 'enterprise', id: '40001' });
    expect(await purge('/Drafts/draft.txt')).toBe(403);
    expect((await call('DELETE', '/users/2?force=true')).status).toBe(204);
    await call('DELETE', `/retention_policies/${id}`);
    expect((await call('GET', `/retention_policy_assignments/${assignment.id}`)).status).toBe(404);
    expect(await purge('/Records/Taxes/tax.txt')).toBe(204);
  });

  it('keeps its retention when it is moved, and content that arrives later is retained too', async () => {
    await assign((await createPolicy()).body.id);
    await call('PUT', `/files/${idOf('/Records/Taxes/tax.txt')}`, { parent: { id: idOf('/Drafts') } });
    expect(await purge('/Drafts/tax.txt')).toBe(403);
    await call('PUT', `/files/${idOf('/Drafts/draft.txt')}`, { parent: { id: idOf('/Records') } });
    expect(await purge('/Records/draft.txt')).toBe(403);
  });

  it('a retired policy keeps what it retains and retains nothing new', async () => {
    const { id } = (await createPolicy()).body;
    await assign(id);
    clock.advance(60);
    await call('PUT', `/retention_policies/${id}`, { status: 'retired' });
    clock.advance(60);
    await mock.state.addFile({ parentId: idOf('/Records'), name: 'new.txt', content: 'new' });
    expect(await purge('/Records/new.txt')).toBe(204);
    expect(await purge('/Records/Taxes/tax.txt')).toBe(403);
  });

  it('is disposed of when permanently_delete is due, version by version', async () => {
    await assign((await createPolicy({ disposition_action: 'permanently_delete' })).body.id);
    const file = idOf('/Records/Taxes/tax.txt');
    clock.advance(5 * day);
    await newVersion('/Records/Taxes/tax.txt');
    expect((await call('GET', `/files/${file}/versions`)).body.total_count).toBe(1);
    clock.advance(5 * day + 1);
    expect((await call('GET', `/files/${file}/versions`)).body.total_count).toBe(0);
    expect((await call('GET', `/files/${file}`)).status).toBe(200);
    clock.advance(5 * day + 1);
    expect((await call('GET', `/files/${file}`)).status).toBe(404);
    expect((await call('GET', `/files/${idOf('/Drafts/draft.txt')}`)).status).toBe(200);
  });

  it('is not disposed of while it is on a legal hold', async () => {
    await assign((await createPolicy({ disposition_action: 'permanently_delete' })).body.id);
    const file = idOf('/Records/Taxes/tax.txt');
    const hold = (await call('POST', '/legal_hold_policies', { policy_name: 'Court case', is_ongoing: true })).body.id;
    await call('POST', '/legal_hold_policy_assignments', { policy_id: hold, assign_to: { type: 'file', id: file } });
    clock.advance(10 * day + 1);
    expect((await call('GET', `/files/${file}`)).status).toBe(200);
    await call('DELETE', `/legal_hold_policies/${hold}`);
    clock.advance(3600);
    expect((await call('GET', `/files/${file}`)).status).toBe(404);
  });

  it('is extended by its owner as the policy permits, and never shortened', async () => {
    const file = idOf('/Records/Taxes/tax.txt');
    const { id } = (await createPolicy({ can_owner_extend_retention: true, max_extension_length: 5 })).body;
    await assign(id);
    const dispositionAt = async () => (await call('GET', `/files/${file}?fields=disposition_at`)).body['disposition_at'];
    const end = Date.parse(String(await dispositionAt()));
    const extend = async (days: number) =>
      (await call('PUT', `/files/${file}`, { disposition_at: new Date(end + days * day * 1000).toISOString() })).status;
    expect([await extend(-1), await extend(6), await extend(2)]).toEqual([400, 400, 200]);
    expect(Date.parse(String(await dispositionAt()))).toBe(end + 2 * day * 1000);
    await call('PUT', `/retention_policies/${id}`, { can_owner_extend_retention: false });
    expect(await extend(4)).toBe(403);
  });
});

describe('a retention of files with metadata', () => {
  const template = {
    ...{ scope: 'enterprise', templateKey: 'contract', displayName: 'Contract' },
    fields: [
      { type: 'enum', key: 'state', displayName: 'State', options: [{ key: 'open' }, { key: 'ended' }] },
      { type: 'date', key: 'ended_on', displayName: 'Ended on' },
      { type: 'string', key: 'note', displayName: 'Note' },
    ],
  };
  interface Field {
    readonly id: string;
    readonly options?: readonly { readonly id: string }[];
  }

  async function createTemplate() {
    const { body } = await call('POST', '/metadata_templates/schema', template);
    const [state, endedOn, note] = body['fields'] as Field[];
    const ended = { field: state?.id ?? '', value: state?.options?.[1]?.id ?? '' };
    return { target: { type: 'metadata_template', id: body.id }, ended, endedOn: endedOn?.id ?? '', note: note?.id ?? '' };
  }
  const describeFile = (path: string, values: object) => call('POST', `/files/${idOf(path)}/metadata/enterprise/contract`, values);
  const dispositions = async (assignment: string): Promise<unknown[]> => {
    const { entries } = (await call('GET', `/retention_policy_assignments/${assignment}/files_under_retention`)).body;
    return entries.map(({ name }) => name);
  };

  it('covers only the files with the value, and begins with the date in the field', async () => {
    const { target, ended, endedOn } = await createTemplate();
    const inDays = (days: number): string => new Date(Math.floor(clock.now() / 1000) * 1000 + days * day * 1000).toISOString();
    const { id } = (await createPolicy({ disposition_action: 'permanently_delete' })).body;
    const assignment = await assign(id, target, { filter_fields: [ended], start_date_field: endedOn });
    expect(assignment.status).toBe(201);
    await describeFile('/Drafts/draft.txt', { state: 'open', ended_on: inDays(0) });
    await describeFile('/Records/Taxes/tax.txt', { state: 'ended', ended_on: inDays(20) });
    expect(await dispositions(assignment.body.id)).toEqual(['tax.txt']);
    expect(await purge('/Drafts/draft.txt')).toBe(204);
    const file = `/files/${idOf('/Records/Taxes/tax.txt')}`;
    expect((await call('GET', `${file}?fields=disposition_at`)).body['disposition_at']).toBe(inDays(30).replace('.000Z', '+00:00'));
    const patch = [{ op: 'replace', path: '/ended_on', value: inDays(50) }];
    await call('PUT', `${file}/metadata/enterprise/contract`, JSON.stringify(patch), { 'content-type': 'application/json-patch+json' });
    await mock.advance({ days: 40 });
    expect((await call('GET', file)).status).toBe(200);
    await mock.advance({ days: 30 });
    expect((await call('GET', file)).status).toBe(404);
  });

  it('ends when the file loses the value', async () => {
    const { target, ended } = await createTemplate();
    const assignment = await assign((await createPolicy()).body.id, target, { filter_fields: [ended] });
    await describeFile('/Records/Taxes/tax.txt', { state: 'ended' });
    expect(await dispositions(assignment.body.id)).toEqual(['tax.txt']);
    const patch = [{ op: 'replace', path: '/state', value: 'open' }];
    const file = `/files/${idOf('/Records/Taxes/tax.txt')}`;
    await call('PUT', `${file}/metadata/enterprise/contract`, JSON.stringify(patch), { 'content-type': 'application/json-patch+json' });
    expect(await dispositions(assignment.body.id)).toEqual([]);
  });

  it('rejects fields that the template does not have, and fields of another type', async () => {
    const { target, ended, endedOn, note } = await createTemplate();
    const { id } = (await createPolicy()).body;
    const statusWith = async (more: object) => (await assign(id, target, more)).status;
    expect(await statusWith({ filter_fields: [{ ...ended, field: 'other' }] })).toBe(400);
    expect(await statusWith({ filter_fields: [{ ...ended, value: 'other' }] })).toBe(400);
    expect(await statusWith({ filter_fields: [{ field: endedOn, value: ended.value }] })).toBe(400);
    expect(await statusWith({ start_date_field: note })).toBe(400);
    expect(await statusWith({ start_date_field: 'other' })).toBe(400);
    expect(await statusWith({ filter_fields: [ended], start_date_field: 'upload_date' })).toBe(201);
  });
});

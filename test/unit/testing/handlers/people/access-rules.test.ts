import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient, type Body } from '../../mock-client.js';

const seed = {
  users: [
    { id: '1', name: 'Ada', login: 'ada@example.com' },
    { id: '2', name: 'Ben', login: 'ben@example.com' },
    { id: '3', name: 'Cleo', login: 'cleo@partner.example' },
    { id: '4', name: 'Dora', login: 'dora@example.com', tree: { Plans: {} } },
  ],
  tree: { Reports: {}, Offers: {} },
} as const;
const { mock, call } = await mockWithClient({ seed });
const [ben, cleo, dora] = ['2', '3', '4'].map((id) => clientFor(mock, id)) as [Client, Client, Client];
type Client = ReturnType<typeof clientFor>;
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const idOf = (path: string, user?: string): string => mock.state.find(path, user)?.id ?? '';
const invite = async (accessibleBy: object, item = idOf('/Reports'), client: Pick<Client, 'call'> = { call }) =>
  client.call('POST', '/collaborations', {
    item: { type: 'folder', id: item },
    accessible_by: { type: 'user', ...accessibleBy },
    role: 'editor',
  });
/** The status of an invitation, and its code if it fails. */
const outcome = async (...args: Parameters<typeof invite>): Promise<unknown> => {
  const { status, body } = await invite(...args);
  if (status === 201) await call('DELETE', `/collaborations/${body.id}`);
  return status === 201 ? 201 : body.code;
};

describe('the allowed domains', () => {
  const makeExternal = (id: string) => call('PUT', `/users/${id}`, { enterprise: null });
  const allow = (domain: string, direction: string) => call('POST', '/collaboration_whitelist_entries', { domain, direction });

  it('permit all collaborations while the list is empty', async () => {
    await makeExternal('3');
    expect(await outcome({ id: '3' })).toBe(201);
    expect(await outcome({ login: 'new@elsewhere.example' })).toBe(201);
  });

  it('permit inbound invitations of external users to the listed domains only', async () => {
    await makeExternal('3');
    await allow('Partner.example', 'inbound');
    expect(await outcome({ id: '3' })).toBe(201);
    expect(await outcome({ login: 'other@partner.example' })).toBe(201);
    expect(await outcome({ login: 'new@elsewhere.example' })).toBe('forbidden_by_policy');
    expect(await outcome({ login: 'new@sub.partner.example' })).toBe('forbidden_by_policy');
    // Users of the enterprise are not concerned.
    expect(await outcome({ id: '2' })).toBe(201);
  });

  it('permit outbound invitations to the content of the listed domains only', async () => {
    await cleo.call('POST', '/folders', { name: 'Theirs', parent: { id: '0' } });
    await makeExternal('3');
    const theirs = idOf('/Theirs', '3');
    const { id } = (await allow('partner.example', 'inbound')).body;
    expect((await invite({ id: '2' }, theirs, cleo)).body.code).toBe('forbidden_by_policy');
    await call('DELETE', `/collaboration_whitelist_entries/${id}`);
    await allow('partner.example', 'both');
    expect((await invite({ id: '2' }, theirs, cleo)).status).toBe(201);
    expect(await outcome({ id: '3' })).toBe(201);
  });

  it('do not apply to exempt users', async () => {
    await allow('partner.example', 'outbound');
    expect(await outcome({ login: 'x@elsewhere.example' })).toBe('forbidden_by_policy');
    const { id } = (await call('POST', '/collaboration_whitelist_exempt_targets', { user: { id: '1' } })).body;
    expect(await outcome({ login: 'x@elsewhere.example' })).toBe(201);
    expect((await dora.call('POST', '/collaborations', externalTo(idOf('/Plans', '4')))).body.code).toBe('forbidden_by_policy');
    await call('DELETE', `/collaboration_whitelist_exempt_targets/${id}`);
    expect(await outcome({ login: 'x@elsewhere.example' })).toBe('forbidden_by_policy');
  });

  const externalTo = (item: string) => ({
    item: { type: 'folder', id: item },
    accessible_by: { type: 'user', login: 'x@elsewhere.example' },
    role: 'viewer',
  });
});

describe('information barriers', () => {
  const status = (id: string, value: string) => call('POST', '/shield_information_barriers/change_status', { id, status: value });

  /** A draft of a barrier between Ada and Ben. */
  async function barrier(): Promise<string> {
    const { id } = (await call('POST', '/shield_information_barriers', { enterprise: { type: 'enterprise', id: '40001' } })).body;
    const segment = async (name: string, user: string) => {
      const { id: segmentId } = (
        await call('POST', '/shield_information_barrier_segments', {
          shield_information_barrier: { type: 'shield_information_barrier', id },
          name,
        })
      ).body;
      const reference = { type: 'shield_information_barrier_segment', id: segmentId };
      await call('POST', '/shield_information_barrier_segment_members', {
        shield_information_barrier_segment: reference,
        user: { type: 'user', id: user },
      });
      return reference;
    };
    await call('POST', '/shield_information_barrier_segment_restrictions', {
      type: 'shield_information_barrier_segment_restriction',
      shield_information_barrier_segment: await segment('Buyers', '1'),
      restricted_segment: await segment('Sellers', '2'),
    });
    return id;
  }

  it('reject collaborations across an enabled barrier only, in both directions', async () => {
    const id = await barrier();
    expect(await outcome({ id: '2' })).toBe(201);
    await status(id, 'pending');
    expect(await outcome({ id: '2' })).toBe('forbidden_by_policy');
    expect(await outcome({ login: 'ben@example.com' })).toBe('forbidden_by_policy');
    expect(await outcome({ id: '4' })).toBe(201);
    await ben.call('POST', '/folders', { name: 'Bens', parent: { id: '0' } });
    expect((await invite({ id: '1' }, idOf('/Bens', '2'), ben)).body.code).toBe('forbidden_by_policy');
    await status(id, 'disabled');
    expect(await outcome({ id: '2' })).toBe(201);
  });

  it('reject groups with a member on the other side, and such members of groups', async () => {
    const id = await barrier();
    const group = (await call('POST', '/groups', { name: 'Finance' })).body.id;
    const join = (user: string) => call('POST', '/group_memberships', { group: { id: group }, user: { id: user } });
    await join('2');
    await status(id, 'pending');
    expect(await outcome({ type: 'group', id: group })).toBe('forbidden_by_policy');
    expect((await join('1')).body.code).toBe('forbidden_by_policy');
    expect((await join('4')).status).toBe(201);
  });

  it('remove existing collaborations across the barrier when they are enabled, and no others', async () => {
    const id = await barrier();
    const across = (await invite({ id: '2' })).body.id;
    const other = (await invite({ id: '4' })).body.id;
    await status(id, 'pending');
    expect((await call('GET', `/collaborations/${across}`)).status).toBe(404);
    expect((await ben.call('GET', `/folders/${idOf('/Reports')}`)).status).toBe(404);
    expect((await call('GET', `/collaborations/${other}`)).status).toBe(200);
  });

  it('a report lists them before, in a folder', async () => {
    const id = await barrier();
    const across = (await invite({ id: '2' })).body.id;
    await invite({ id: '4' });
    const reference = { shield_information_barrier: { type: 'shield_information_barrier', id } };
    const created = (await call('POST', '/shield_information_barrier_reports', reference)).body;
    expect(created).toMatchObject({ status: 'pending' });
    const { body } = await call('GET', `/shield_information_barrier_reports/${created.id}`);
    const folder = ((body['details'] as Body)['details'] as Body)['folder_id'];
    expect(body['status']).toBe('done');
    const [file] = (await call('GET', `/folders/${String(folder)}/items`)).body.entries;
    expect(new TextDecoder().decode(await mock.state.content(file?.id ?? '')).split('\r\n')).toEqual([
      'collaboration_id,item_type,item_id,collaborator,role',
      `${across},folder,${idOf('/Reports')},ben@example.com,editor`,
      '',
    ]);
    expect((await ben.call('GET', `/shield_information_barrier_reports/${created.id}`)).status).toBe(404);
  });
});

describe('terms of service', () => {
  it('do not restrict access unless the seed requires their acceptance', async () => {
    await call('POST', '/terms_of_services', { status: 'enabled', tos_type: 'managed', text: 'Be kind.' });
    expect((await ben.call('GET', '/folders/0')).status).toBe(200);
  });

  it('block users until they accept the enabled terms of their type', async () => {
    const strict = await mockWithClient({ seed: { ...seed, settings: { termsOfServiceRequired: true } } });
    const user = clientFor(strict.mock, '2');
    const read = async () => {
      const { status, body } = await user.call('GET', '/folders/0');
      return status === 200 ? 200 : body.code;
    };
    expect(await read()).toBe(200);
    const terms = async (status: string, tosType: string) =>
      (await strict.call('POST', '/terms_of_services', { status, tos_type: tosType, text: 'Be kind.' })).body.id;
    await terms('enabled', 'external');
    const tos = await terms('disabled', 'managed');
    expect(await read()).toBe(200);
    await strict.call('PUT', `/terms_of_services/${tos}`, { status: 'enabled', text: 'Be kind.' });
    expect(await read()).toBe('terms_of_service_required');
    expect((await strict.call('GET', '/folders/0')).status).toBe(200);
    expect((await user.call('GET', '/users/me')).status).toBe(200);
    expect((await user.call('GET', '/terms_of_services')).body.total_count).toBe(2);
    const accept = { tos: { type: 'terms_of_service', id: tos }, user: { type: 'user', id: '2' }, is_accepted: false };
    const { id } = (await user.call('POST', '/terms_of_service_user_statuses', accept)).body;
    expect(await read()).toBe('terms_of_service_required');
    await user.call('PUT', `/terms_of_service_user_statuses/${id}`, { is_accepted: true });
    expect(await read()).toBe(200);
    const other = clientFor(strict.mock, '4');
    expect((await other.call('GET', '/folders/0')).status).toBe(403);
    expect((await other.call('PUT', `/terms_of_service_user_statuses/${id}`, { is_accepted: false })).status).toBe(404);
    strict.mock.assertConforms();
    await strict.mock.close();
  });
});

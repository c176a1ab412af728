import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient();
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const enterprise = { type: 'enterprise', id: '40001' };
const create = () => call('POST', '/shield_information_barriers', { enterprise });
const change = (id: string, status: string) => call('POST', '/shield_information_barriers/change_status', { id, status });

describe('mock information barriers', () => {
  it('an enterprise has one barrier, which starts as a draft', async () => {
    const { status, body } = await create();
    expect({ status, body }).toMatchObject({ status: 201, body: { type: 'shield_information_barrier', status: 'draft' } });
    expect((await create()).status).toBe(409);
    expect((await call('GET', '/shield_information_barriers')).body.entries).toMatchObject([{ id: body.id }]);
    expect((await call('POST', '/shield_information_barriers', { enterprise: { ...enterprise, id: '99' } })).status).toBe(404);
  });

  it('changes its status, and rejects a change that the status does not allow with 409', async () => {
    const { id } = (await create()).body;
    const statusOf = async () => (await call('GET', `/shield_information_barriers/${id}`)).body['status'];
    expect((await change(id, 'pending')).body['status']).toBe('pending');
    expect(await statusOf()).toBe('enabled');
    expect((await change(id, 'pending')).status).toBe(409);
    expect((await change(id, 'disabled')).body['status']).toBe('disabled');
    expect(await statusOf()).toBe('disabled');
    expect((await change('99', 'disabled')).status).toBe(404);
  });

  it('a user is in one segment of a barrier, and segments are separated from others', async () => {
    const barrier = { type: 'shield_information_barrier', id: (await create()).body.id };
    const segmentOf = async (name: string) => {
      const { id } = (await call('POST', '/shield_information_barrier_segments', { shield_information_barrier: barrier, name })).body;
      return { type: 'shield_information_barrier_segment', id };
    };
    const [buyers, sellers] = [await segmentOf('Buyers'), await segmentOf('Sellers')];
    const user = { type: 'user', id: '33001' };
    const add = (segment: object) =>
      call('POST', '/shield_information_barrier_segment_members', { shield_information_barrier_segment: segment, user });
    expect((await add(buyers)).status).toBe(201);
    expect((await add(sellers)).status).toBe(409);
    const separate = (from: object, to: object) =>
      call('POST', '/shield_information_barrier_segment_restrictions', {
        type: 'shield_information_barrier_segment_restriction',
        shield_information_barrier_segment: from,
        restricted_segment: to,
      });
    expect((await separate(buyers, sellers)).status).toBe(201);
    expect((await separate(buyers, sellers)).status).toBe(409);
    expect((await separate(buyers, buyers)).status).toBe(400);
    await call('DELETE', `/shield_information_barrier_segments/${sellers.id}`);
    const list = await call('GET', `/shield_information_barrier_segment_restrictions?shield_information_barrier_segment_id=${buyers.id}`);
    expect(list.body.entries).toEqual([]);
  });
});

describe('copies and moves across an enabled barrier', async () => {
  const other = await mockWithClient({
    seed: {
      users: [
        { id: '1', name: 'Ada', login: 'ada@example.com' },
        {
          id: '2',
          name: 'Ben',
          login: 'ben@example.com',
          tree: { 'buy.txt': 'buy', Deals: { 'a.txt': 'a' }, Own: {}, Link: { $webLink: 'https://example.com' } },
        },
        { id: '3', name: 'Cleo', login: 'cleo@example.com' },
      ],
      tree: { Both: {}, Bens: {} },
    },
  });
  const ben = clientFor(other.mock, '2');
  const own = (path: string): string => other.mock.state.find(path, '2')?.id ?? '';
  const shared = (name: string): { id: string } => ({ id: other.mock.state.find(`/${name}`)?.id ?? '' });

  beforeEach(async () => {
    await other.mock.reset();
    const barrier = {
      type: 'shield_information_barrier',
      id: (await other.call('POST', '/shield_information_barriers', { enterprise })).body.id,
    };
    const segments: object[] = [];
    for (const [name, id] of [
      ['Buyers', '2'],
      ['Sellers', '3'],
    ] as const) {
      const segment = await other.call('POST', '/shield_information_barrier_segments', { shield_information_barrier: barrier, name });
      const reference = { type: 'shield_information_barrier_segment', id: segment.body.id };
      segments.push(reference);
      const member = { shield_information_barrier_segment: reference, user: { type: 'user', id } };
      await other.call('POST', '/shield_information_barrier_segment_members', member);
    }
    const [buyers, sellers] = segments;
    await other.call('POST', '/shield_information_barrier_segment_restrictions', {
      ...{
        type: 'shield_information_barrier_segment_restriction',
        shield_information_barrier_segment: buyers,
        restricted_segment: sellers,
      },
    });
    await other.call('POST', '/shield_information_barriers/change_status', { id: barrier.id, status: 'pending' });
    for (const [name, user] of [
      ['Both', '2'],
      ['Both', '3'],
      ['Bens', '2'],
    ] as const) {
      const item = { type: 'folder', ...shared(name) };
      expect(
        (await other.call('POST', '/collaborations', { item, accessible_by: { type: 'user', id: user }, role: 'editor' })).status,
      ).toBe(201);
    }
  });
  afterEach(() => {
    other.mock.assertConforms();
  });

  const actions: readonly (readonly [string, (parent: object) => ReturnType<typeof ben.call>])[] = [
    ['a copy of a file', (parent) => ben.call('POST', `/files/${own('/buy.txt')}/copy`, { parent })],
    ['a copy of a folder', (parent) => ben.call('POST', `/folders/${own('/Deals')}/copy`, { parent })],
    ['a copy of a web link', (parent) => ben.call('POST', `/web_links/${own('/Link')}/copy`, { parent })],
    ['a move of a file', (parent) => ben.call('PUT', `/files/${own('/buy.txt')}`, { parent })],
    ['a move of a folder', (parent) => ben.call('PUT', `/folders/${own('/Deals')}`, { parent })],
  ];

  it.each(actions)('%s into a folder of the other side is rejected, and into another folder allowed', async (_, act) => {
    expect(await act(shared('Both'))).toMatchObject({ status: 403, body: { code: 'forbidden_by_policy' } });
    expect((await other.call('GET', `/folders/${shared('Both').id}/items`)).body.entries).toEqual([]);
    expect((await act({ id: own('/Own') })).status).toBeLessThan(300);
  });

  it.each(actions)('%s into a folder without the other side is allowed', async (_, act) => {
    expect((await act(shared('Bens'))).status).toBeLessThan(300);
  });
});

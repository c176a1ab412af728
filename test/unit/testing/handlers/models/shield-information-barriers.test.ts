import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mockWithClient } from '../../mock-client.js';

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

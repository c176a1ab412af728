import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientFor, mockWithClient } from '../../mock-client.js';

const { mock, call } = await mockWithClient({
  seed: {
    users: [
      { id: '1', name: 'Ada', login: 'ada@example.com' },
      { id: '2', name: 'Eve', login: 'eve@elsewhere.example' },
    ],
  },
});
beforeEach(async () => {
  await mock.reset();
  // An external user.
  await call('PUT', '/users/2', { enterprise: null, notify: false });
});
afterEach(() => {
  mock.assertConforms();
});
const invite = () => call('POST', '/invites', { enterprise: { id: '40001' }, actionable_by: { login: 'eve@elsewhere.example' } });
const membership = async () => (await call('GET', '/users/2?fields=enterprise')).body['enterprise'];
const external = async () => (await call('GET', '/users?user_type=external')).body.entries.map(({ id }) => id);

describe('an invite', () => {
  it('is pending until the user accepts it and becomes a member of the enterprise', async () => {
    const { status, body } = await invite();
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { status: 'pending', actionable_by: { id: '2' }, invited_by: { id: '1' } },
    });
    expect(await membership()).toBeNull();
    expect(await external()).toEqual(['2']);
    expect(mock.invites.accept(body.id)).toMatchObject({ type: 'invite', status: 'accepted' });
    expect((await call('GET', `/invites/${body.id}`)).body['status']).toBe('accepted');
    expect(await membership()).toMatchObject({ id: '40001' });
    expect(await external()).toEqual([]);
    expect((await call('GET', '/events?stream_type=admin_logs&event_type=NEW_USER')).body.entries).toMatchObject([
      { created_by: { id: '2' } },
    ]);
    expect(() => mock.invites.accept(body.id)).toThrow(/already accepted/);
  });

  it('can be rejected, which leaves the user outside', async () => {
    const { id } = (await invite()).body;
    mock.invites.reject(id);
    expect((await call('GET', `/invites/${id}`)).body['status']).toBe('rejected');
    expect(await membership()).toBeNull();
    expect(() => mock.invites.accept(id)).toThrow(/already rejected/);
    expect(() => mock.invites.accept('404')).toThrow(/no invite 404/);
  });

  it('needs an admin and an existing user', async () => {
    expect((await call('POST', '/invites', { enterprise: { id: '40001' }, actionable_by: { login: 'nobody@example.com' } })).status).toBe(
      404,
    );
    const eve = clientFor(mock, '2');
    expect(
      (await eve.call('POST', '/invites', { enterprise: { id: '40001' }, actionable_by: { login: 'eve@elsewhere.example' } })).status,
    ).toBe(403);
    expect((await eve.call('GET', `/invites/${(await invite()).body.id}`)).status).toBe(404);
  });
});

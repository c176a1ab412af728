import { afterEach, describe, expect, it } from 'vitest';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import { createBoxClient } from '../../../../src/client.js';
import { BoxAuthError } from '../../../../src/core/errors/box-errors.js';
import type { SigningAlgorithm } from '../../../../src/core/types/ports/signer.js';
import { createMockBox, type MockBox } from '../../../../src/testing/index.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { rsaKeys } from '../../../support/keys.js';
import { rejection } from '../../../support/rejection.js';

const registered = rsaKeys();
const unregistered = rsaKeys();
const app = { clientId: 'app', clientSecret: 'quiet', publicKeyId: 'k1', privateKey: registered.privateKey };
const openMocks: MockBox[] = [];

afterEach(async () => {
  const mocks = openMocks.splice(0);
  for (const mock of mocks) await mock.close();
  for (const mock of mocks) mock.assertConforms();
});

/** Creates a client and a mock Box that verifies its assertions. The mock's clock is `aheadMs` ahead of the client's. */
async function setUp(auth: JwtAuthOptions, aheadMs = 0) {
  const clock = fakeClock();
  const mock = await createMockBox({
    acceptVariants: false,
    now: () => clock.now() + aheadMs,
    recordExchanges: true,
    seed: {
      users: [
        { id: '1', name: 'Ada Moreno', login: 'ada@example.com' },
        { id: '2', name: 'Ben Okafor', login: 'ben@example.com' },
      ],
      clients: [{ clientId: 'app', clientSecret: 'quiet', enterpriseId: '40001', publicKeys: { k1: registered.publicKey } }],
    },
  });
  openMocks.push(mock);
  const tokenRequests = () => mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken');
  return { mock, clock, tokenRequests, box: createBoxClient({ auth: jwtAuth(auth), fetch: mock.fetch, clock }) };
}

describe('JWT grant against the mock Box', () => {
  it.each<SigningAlgorithm>(['RS256', 'RS384', 'RS512'])('authenticates an enterprise and a user with %s', async (algorithm) => {
    const service = await setUp({ ...app, algorithm, enterpriseId: '40001' });
    expect(await service.box.users.me()).toMatchObject({ id: '1' });
    const user = await setUp({ ...app, algorithm, userId: '2' });
    expect(await user.box.users.me()).toMatchObject({ id: '2' });
    expect([service.tokenRequests().length, user.tokenRequests().length]).toEqual([1, 1]);
  });

  it('requests a new token with a new assertion after the token expires', async () => {
    const { box, mock, tokenRequests } = await setUp({ ...app, enterpriseId: '40001' });
    await box.users.me();
    mock.state.expireTokens();
    await box.users.me();
    expect(tokenRequests().map(({ status }) => status)).toEqual([200, 200]);
  });

  it.each([
    ['ahead', -600_000],
    ['behind', 600_000],
  ])('has only one assertion rejected with a clock ten minutes %s', async (_, aheadMs) => {
    const { box, mock, clock, tokenRequests } = await setUp({ ...app, enterpriseId: '40001' }, aheadMs);
    expect(await box.users.me()).toMatchObject({ id: '1' });
    expect(tokenRequests().map(({ status }) => status)).toEqual([400, 200]);
    mock.state.expireTokens();
    clock.advance(500);
    await box.users.me();
    expect(tokenRequests().map(({ status }) => status)).toEqual([400, 200, 200]);
  });

  it.each([
    ['ahead', -14_000],
    ['behind', 43_000],
  ])('has no assertion rejected with a clock slightly %s', async (_, aheadMs) => {
    const { box, tokenRequests } = await setUp({ ...app, enterpriseId: '40001' }, aheadMs);
    await box.users.me();
    expect(tokenRequests().map(({ status }) => status)).toEqual([200]);
  });

  it.each<[string, JwtAuthOptions, string, RegExp]>([
    ['an unregistered key ID', { ...app, publicKeyId: 'k2', enterpriseId: '40001' }, 'invalid_grant', /publicKeyId/],
    ['a different key', { ...app, privateKey: unregistered.privateKey, enterpriseId: '40001' }, 'invalid_grant', /privateKey/],
    ['an unknown enterprise', { ...app, enterpriseId: '40002' }, 'invalid_grant', /check enterpriseId or userId/],
    ['an unauthorized user', { ...app, userId: '99' }, 'invalid_grant', /administrator has authorized/],
    ['a wrong client secret', { ...app, clientSecret: 'loud', enterpriseId: '40001' }, 'invalid_client', /secret/],
    ['a wrong client ID', { ...app, clientId: 'other', enterpriseId: '40001' }, 'invalid_client', /Client ID/],
  ])('rejects %s immediately with advice', async (_, options, code, advice) => {
    const { box, tokenRequests } = await setUp(options);
    const error = await rejection(box.users.me(), BoxAuthError);
    expect([error.error, error.status]).toEqual([code, 400]);
    expect(error.message).toMatch(advice);
    expect(tokenRequests()).toHaveLength(1);
  });
});

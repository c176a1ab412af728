import { expect, it } from 'vitest';
import { app, asApp, tokenHost } from '../handlers/token-host.js';

const { mock, clock, token, revoke, refresh } = await tokenHost([app]);
const operationId = 'authorization.requestToken';

it('tells of each request what it asked, used and got', async () => {
  const at = clock.now();
  const { refreshToken } = mock.authorize({ userId: '2' });
  expect(mock.tokenRequests).toEqual([]);
  const { body } = await refresh(refreshToken);
  clock.pass(2);
  await refresh(refreshToken);
  await token({ ...asApp, grant_type: 'client_credentials' });
  await revoke({ ...asApp, token: body.access_token });
  await token({ grant_type: 'client_credentials' });
  const common = { clientId: 'app', grantType: 'refresh_token', usedRefreshToken: refreshToken };
  expect(mock.tokenRequests).toEqual([
    {
      ...{ ...common, at, status: 200, userId: '2' },
      ...{ grantedAccessToken: body.access_token, grantedRefreshToken: body.refresh_token },
    },
    { ...common, at: at + 2000, status: 400, error: 'invalid_grant' },
    {
      at: at + 2000,
      clientId: 'app',
      grantType: 'client_credentials',
      status: 200,
      userId: '1',
      grantedAccessToken: expect.any(String) as string,
    },
    { at: at + 2000, clientId: 'app', grantType: undefined, status: 200 },
    { at: at + 2000, clientId: undefined, grantType: 'client_credentials', status: 400, error: 'invalid_client' },
  ]);
});

it('begins anew with a reset, and tells of nothing else', async () => {
  await token({ ...asApp, grant_type: 'client_credentials' });
  await mock.fetch('https://api.box.com/2.0/users/me', { headers: { authorization: `Bearer ${mock.issueToken()}` } });
  expect(mock.tokenRequests).toHaveLength(1);
  await mock.reset();
  expect(mock.tokenRequests).toEqual([]);
});

it('holds no secret of the application', async () => {
  await token({ ...asApp, grant_type: 'client_credentials' });
  expect(JSON.stringify(mock.tokenRequests)).not.toContain('quiet');
});

it('shows a refresh whose answer a fault has lost: the token is used up', async () => {
  const { refreshToken } = mock.authorize();
  mock.faults.add({ operationId, networkError: true, after: true });
  await expect(refresh(refreshToken)).rejects.toThrow('fetch failed');
  const [lost] = mock.tokenRequests;
  expect(lost).toMatchObject({ status: 200, usedRefreshToken: refreshToken, grantedRefreshToken: expect.any(String) as string });
  expect((await refresh(refreshToken)).body).toEqual({ error: 'invalid_grant', error_description: 'Refresh token has expired' });
  // The service has the tokens that nobody heard of.
  expect((await refresh(lost?.grantedRefreshToken ?? '')).status).toBe(200);
});

it('shows a lost answer at once, while it is still held back', async () => {
  const { refreshToken } = mock.authorize();
  mock.faults.add({ operationId, delayMs: 100, after: true });
  const held = refresh(refreshToken);
  await expect.poll(() => mock.tokenRequests.length, { interval: 5, timeout: 90 }).toBe(1);
  expect((await held).body.refresh_token).toBe(mock.tokenRequests[0]?.grantedRefreshToken);
  expect(mock.tokenRequests).toHaveLength(1);
});

it('shows a request that a fault kept from being carried out: the token is still good', async () => {
  const { refreshToken } = mock.authorize();
  mock.faults.add({ operationId, respond: { status: 503 } });
  mock.faults.add({ operationId, networkError: true });
  expect((await refresh(refreshToken)).status).toBe(503);
  await expect(refresh(refreshToken)).rejects.toThrow('fetch failed');
  expect((await refresh(refreshToken)).status).toBe(200);
  const used = ({ status, usedRefreshToken }: { status: number; usedRefreshToken?: string }) => [status, usedRefreshToken];
  expect(mock.tokenRequests.map(used)).toEqual([
    [503, undefined],
    [0, undefined],
    [200, refreshToken],
  ]);
});

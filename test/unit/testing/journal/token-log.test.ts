import { expect, it } from 'vitest';
import { app, appCredentials, mockWithOAuthClient } from '../handlers/tokens/oauth-client.js';

const { mock, clock, token, revoke, refresh } = await mockWithOAuthClient([app]);
const operationId = 'authorization.requestToken';

it('mock.tokenRequests records the parameters and the result of each token request', async () => {
  const at = clock.now();
  const { refreshToken } = mock.authorize({ userId: '2' });
  expect(mock.tokenRequests).toEqual([]);
  const { body } = await refresh(refreshToken);
  clock.advance(2);
  await refresh(refreshToken);
  await token({ ...appCredentials, grant_type: 'client_credentials' });
  await revoke({ ...appCredentials, token: body.access_token });
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

it('mock.tokenRequests contains token requests only and is empty after a reset', async () => {
  await token({ ...appCredentials, grant_type: 'client_credentials' });
  await mock.fetch('https://api.box.com/2.0/users/me', { headers: { authorization: `Bearer ${mock.issueToken()}` } });
  expect(mock.tokenRequests).toHaveLength(1);
  await mock.reset();
  expect(mock.tokenRequests).toEqual([]);
});

it('mock.tokenRequests contains no client secret', async () => {
  await token({ ...appCredentials, grant_type: 'client_credentials' });
  expect(JSON.stringify(mock.tokenRequests)).not.toContain('quiet');
});

it('mock.tokenRequests shows a refresh whose response was lost, with the refresh token used up', async () => {
  const { refreshToken } = mock.authorize();
  mock.faults.add({ operationId, networkError: true, after: true });
  await expect(refresh(refreshToken)).rejects.toThrow('fetch failed');
  const [lost] = mock.tokenRequests;
  expect(lost).toMatchObject({ status: 200, usedRefreshToken: refreshToken, grantedRefreshToken: expect.any(String) as string });
  expect((await refresh(refreshToken)).body).toEqual({ error: 'invalid_grant', error_description: 'Refresh token has expired' });
  // The tokens of the lost response are valid.
  expect((await refresh(lost?.grantedRefreshToken ?? '')).status).toBe(200);
});

it('mock.tokenRequests shows a delayed response before it is delivered', async () => {
  const { refreshToken } = mock.authorize();
  mock.faults.add({ operationId, delayMs: 100, after: true });
  const delayed = refresh(refreshToken);
  await expect.poll(() => mock.tokenRequests.length, { interval: 5, timeout: 90 }).toBe(1);
  expect((await delayed).body.refresh_token).toBe(mock.tokenRequests[0]?.grantedRefreshToken);
  expect(mock.tokenRequests).toHaveLength(1);
});

it('mock.tokenRequests shows a request that a fault prevented, with the token still valid', async () => {
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

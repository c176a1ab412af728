import { describe, expect, it } from 'vitest';
import { createMockBox } from '../../../../../src/testing/index.js';
import { api } from '../../mock-client.js';
import { app, appCredentials, oauthClientFor, jwtGrant, oauthErrorOf, mockWithOAuthClient } from './oauth-client.js';

const other = { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' };
const { mock, clock, token, revoke, currentUser, refresh, exchangeCode, codeFor } = await mockWithOAuthClient([
  app,
  other,
  { ...app, clientId: 'new', authorized: false },
  { ...app, clientId: 'web', grants: ['authorization_code'] },
  { ...app, clientId: 'server', grants: ['client_credentials'] },
]);
const otherCredentials = { client_id: 'other', client_secret: 'loud' };

describe('client credentials grant', () => {
  it('returns the exact expires_in while the clock advances', async () => {
    const ticking = await createMockBox({ now: () => (clock.advance(0.001), clock.now()) });
    const { clientId: client_id, clientSecret: client_secret, enterpriseId: box_subject_id } = ticking.credentials;
    const body = { client_id, client_secret, grant_type: 'client_credentials', box_subject_type: 'enterprise', box_subject_id };
    const response = await ticking.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: new URLSearchParams(body) });
    expect(await response.json()).toMatchObject({ expires_in: 3600 });
    await ticking.close();
  });

  it('grants a token for the enterprise or for a user', async () => {
    const enterprise = await token({
      ...appCredentials,
      grant_type: 'client_credentials',
      box_subject_type: 'enterprise',
      box_subject_id: '40001',
    });
    expect(enterprise.body).toMatchObject({ expires_in: 3600, token_type: 'bearer', restricted_to: [] });
    expect(enterprise.body).not.toHaveProperty('refresh_token');
    expect(await currentUser(enterprise.body.access_token)).toBe('1');
    const user = await token({ ...appCredentials, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '2' });
    expect(await currentUser(user.body.access_token)).toBe('2');
  });

  it('is rejected with a wrong secret or an unknown subject', async () => {
    const wrong = await token({ ...appCredentials, client_secret: 'loud', grant_type: 'client_credentials' });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    const unknownUser = await token({ ...appCredentials, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '9' });
    expect(unknownUser).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('mock access token', () => {
  it('is valid until it expires, and missing and expired tokens get different challenges', async () => {
    const { body } = await token({ ...appCredentials, grant_type: 'client_credentials' });
    clock.advance(3599);
    expect(await currentUser(body.access_token)).toBe('1');
    clock.advance(1);
    const late = await mock.fetch(`${api}/users/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')]);
    const missing = await mock.fetch(`${api}/users/me`);
    expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Service"']);
  });

  it('is invalid after a reset or a revocation', async () => {
    await mock.reset();
    const before = mock.issueToken();
    await mock.reset();
    expect(mock.issueToken()).not.toBe(before);
    expect(await currentUser(before)).toBe('401 unauthorized');
    const now = mock.issueToken({ userId: '2', expiresInSeconds: 5 });
    expect(await currentUser(now)).toBe('2');
    const revoked = await mock.fetch('https://api.box.com/oauth2/revoke', {
      method: 'POST',
      body: new URLSearchParams({ ...appCredentials, token: now }),
    });
    expect([revoked.status, await revoked.text()]).toEqual([200, '']);
    expect(await currentUser(now)).toBe('401 unauthorized');
  });

  it('allows As-User for admins only', async () => {
    expect(await currentUser(mock.issueToken({ userId: '1' }), { 'as-user': '2' })).toBe('2');
    expect(await currentUser(mock.issueToken({ userId: '2' }), { 'as-user': '1' })).toBe('403 access_denied_insufficient_permissions');
  });
});

describe('token revocation', () => {
  it('by either token revokes both and no others', async () => {
    for (const name of ['accessToken', 'refreshToken'] as const) {
      const tokens = mock.authorize();
      const others = mock.authorize();
      expect((await revoke({ ...appCredentials, token: tokens[name] })).status).toBe(200);
      expect(await currentUser(tokens.accessToken)).toBe('401 unauthorized');
      expect(oauthErrorOf(await refresh(tokens.refreshToken))).toBe('400 invalid_grant');
      expect(await currentUser(others.accessToken)).toBe('1');
      expect((await refresh(others.refreshToken)).status).toBe(200);
    }
  });

  it('of an unknown or used token changes nothing', async () => {
    expect((await revoke({ ...appCredentials, token: 'mock-access-0-1' })).status).toBe(200);
    const { accessToken, refreshToken } = mock.authorize();
    const { body } = await refresh(refreshToken);
    expect((await revoke({ ...appCredentials, token: refreshToken })).status).toBe(200);
    expect([await currentUser(accessToken), await currentUser(body.access_token)]).toEqual(['1', '1']);
  });

  it('is rejected for another application or a wrong secret', async () => {
    const { accessToken } = mock.authorize();
    expect(oauthErrorOf(await revoke({ ...otherCredentials, token: accessToken }))).toBe('400 unauthorized_client');
    expect(oauthErrorOf(await revoke({ ...appCredentials, client_secret: 'loud', token: accessToken }))).toBe('400 invalid_client');
    expect(await currentUser(accessToken)).toBe('1');
  });

  it('is possible with mock.state.revokeTokens for one user or for all', async () => {
    const [ada, ben] = [mock.authorize(), mock.authorize({ userId: '2' })];
    mock.state.revokeTokens('2');
    expect([await currentUser(ada.accessToken), await currentUser(ben.accessToken)]).toEqual(['1', '401 unauthorized']);
    expect((await refresh(ben.refreshToken)).status).toBe(400);
    mock.state.revokeTokens();
    expect([await currentUser(ada.accessToken), (await refresh(ada.refreshToken)).status]).toEqual(['401 unauthorized', 400]);
  });
});

describe('mock application', () => {
  it('gets tokens only by user consent when no admin has authorized it', async () => {
    const form = { ...appCredentials, client_id: 'new' };
    for (const grant_type of ['client_credentials', jwtGrant]) {
      const { status, body } = await token({ ...form, grant_type });
      expect([status, body]).toEqual([
        400,
        { error: 'unauthorized_client', error_description: 'This app is not authorized by the enterprise admin' },
      ]);
    }
    expect((await exchangeCode(await codeFor({ client_id: 'new' }), form)).status).toBe(200);
  });

  it('is rejected for grants that it is not configured for', async () => {
    const web = { ...appCredentials, client_id: 'web' };
    const server = { ...appCredentials, client_id: 'server' };
    expect((await token({ ...server, grant_type: 'client_credentials' })).status).toBe(200);
    expect(oauthErrorOf(await token({ ...web, grant_type: 'client_credentials' }))).toBe('400 unauthorized_client');
    expect(oauthErrorOf(await token({ ...web, grant_type: jwtGrant }))).toBe('400 unauthorized_client');
    const { body } = await exchangeCode(await codeFor({ client_id: 'web' }), web);
    expect((await refresh(body.refresh_token, web)).status).toBe(200);
    expect(oauthErrorOf(await exchangeCode('any', server))).toBe('400 unauthorized_client');
    expect(oauthErrorOf(await refresh('any', server))).toBe('400 unauthorized_client');
  });

  it('is rejected when its seed contains unknown scopes or grants', async () => {
    const seeded = (more: object) => createMockBox({ seed: { clients: [{ ...app, ...more }] } });
    await expect(seeded({ scopes: ['root_readonly', 'root_redonly'] })).rejects.toThrow(/app has .*"root_redonly"/);
    await expect(seeded({ grants: ['jwt'] })).rejects.toThrow(/"jwt"/);
  });
});

describe('token lifetime', () => {
  it('follows accessTokenSeconds and refreshTokenSeconds', async () => {
    const short = await createMockBox({ accessTokenSeconds: 2, refreshTokenSeconds: 1, now: clock.now });
    const { clientId: client_id, clientSecret: client_secret } = short.credentials;
    const oauthClient = oauthClientFor(short);
    const { accessToken, refreshToken, expiresAt } = short.authorize();
    expect(expiresAt).toBe(clock.now() + 2000);
    const { body } = await oauthClient.token({ client_id, client_secret, grant_type: 'client_credentials' });
    expect(body['expires_in']).toBe(2);
    clock.advance(1);
    const late = await oauthClient.refresh(refreshToken, { client_id, client_secret });
    expect(late.body['error_description']).toBe('Refresh token has expired');
    expect(await oauthClient.currentUser(accessToken)).toBe('33001');
    clock.advance(1);
    expect(await oauthClient.currentUser(accessToken)).toBe('401 unauthorized');
    await short.close();
  });

  it.each([0, 0.5, 1.5, -1, NaN, Infinity])('cannot be %s seconds', async (seconds) => {
    await expect(createMockBox({ accessTokenSeconds: seconds })).rejects.toThrow(/^accessTokenSeconds: must be an integer/);
    await expect(createMockBox({ refreshTokenSeconds: seconds })).rejects.toThrow(/^refreshTokenSeconds: must be an integer/);
  });

  it('of a refresh token is 60 days by default', async () => {
    const [early, late] = [mock.authorize(), mock.authorize()];
    clock.advance(60 * 24 * 3600 - 1);
    expect((await refresh(early.refreshToken)).status).toBe(200);
    clock.advance(1);
    expect((await refresh(late.refreshToken)).body['error_description']).toBe('Refresh token has expired');
  });
});

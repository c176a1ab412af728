import { describe, expect, it } from 'vitest';
import { createMockBox } from '../../../../src/testing/index.js';
import { api } from '../setup.js';
import { app, asApp, callersOf, jwtGrant, refusalIn, tokenHost } from './token-host.js';

const other = { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' };
const { mock, clock, token, revoke, whoIs, refresh, trade, codeFor } = await tokenHost([
  app,
  other,
  { ...app, clientId: 'new', authorized: false },
  { ...app, clientId: 'web', grants: ['authorization_code'] },
  { ...app, clientId: 'server', grants: ['client_credentials'] },
]);
const asOther = { client_id: 'other', client_secret: 'loud' };

describe('client credentials', () => {
  it('say how long the token lives, even when the clock moves meanwhile', async () => {
    const ticking = await createMockBox({ now: () => (clock.pass(0.001), clock.now()) });
    const { clientId: client_id, clientSecret: client_secret, enterpriseId: box_subject_id } = ticking.credentials;
    const body = { client_id, client_secret, grant_type: 'client_credentials', box_subject_type: 'enterprise', box_subject_id };
    const response = await ticking.fetch('https://api.box.com/oauth2/token', { method: 'POST', body: new URLSearchParams(body) });
    expect(await response.json()).toMatchObject({ expires_in: 3600 });
    await ticking.close();
  });

  it('stand for the enterprise or for a user', async () => {
    const enterprise = await token({ ...asApp, grant_type: 'client_credentials', box_subject_type: 'enterprise', box_subject_id: '40001' });
    expect(enterprise.body).toMatchObject({ expires_in: 3600, token_type: 'bearer', restricted_to: [] });
    expect(enterprise.body).not.toHaveProperty('refresh_token');
    expect(await whoIs(enterprise.body.access_token)).toBe('1');
    const user = await token({ ...asApp, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '2' });
    expect(await whoIs(user.body.access_token)).toBe('2');
  });

  it('are refused with the wrong secret or for an unknown subject', async () => {
    const wrong = await token({ ...asApp, client_secret: 'loud', grant_type: 'client_credentials' });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    const nobody = await token({ ...asApp, grant_type: 'client_credentials', box_subject_type: 'user', box_subject_id: '9' });
    expect(nobody).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

describe('an access token', () => {
  it('is good for its time, and missing or late ones are told apart', async () => {
    const { body } = await token({ ...asApp, grant_type: 'client_credentials' });
    clock.pass(3599);
    expect(await whoIs(body.access_token)).toBe('1');
    clock.pass(1);
    const late = await mock.fetch(`${api}/users/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')]);
    const missing = await mock.fetch(`${api}/users/me`);
    expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Service"']);
  });

  it('does not outlive a reset, nor a revocation', async () => {
    await mock.reset();
    const before = mock.issueToken();
    await mock.reset();
    expect(mock.issueToken()).not.toBe(before);
    expect(await whoIs(before)).toBe('401 unauthorized');
    const now = mock.issueToken({ userId: '2', expiresInSeconds: 5 });
    expect(await whoIs(now)).toBe('2');
    const revoked = await mock.fetch('https://api.box.com/oauth2/revoke', {
      method: 'POST',
      body: new URLSearchParams({ ...asApp, token: now }),
    });
    expect([revoked.status, await revoked.text()]).toEqual([200, '']);
    expect(await whoIs(now)).toBe('401 unauthorized');
  });

  it('lets an admin act for others, and only an admin', async () => {
    expect(await whoIs(mock.issueToken({ userId: '1' }), { 'as-user': '2' })).toBe('2');
    expect(await whoIs(mock.issueToken({ userId: '2' }), { 'as-user': '1' })).toBe('403 access_denied_insufficient_permissions');
  });
});

describe('a revocation', () => {
  it('by either token takes both, and what was not theirs stays', async () => {
    for (const name of ['accessToken', 'refreshToken'] as const) {
      const tokens = mock.authorize();
      const others = mock.authorize();
      expect((await revoke({ ...asApp, token: tokens[name] })).status).toBe(200);
      expect(await whoIs(tokens.accessToken)).toBe('401 unauthorized');
      expect(refusalIn(await refresh(tokens.refreshToken))).toBe('400 invalid_grant');
      expect(await whoIs(others.accessToken)).toBe('1');
      expect((await refresh(others.refreshToken)).status).toBe(200);
    }
  });

  it('of a token that nobody knows, or that was used, changes nothing', async () => {
    expect((await revoke({ ...asApp, token: 'mock-access-0-1' })).status).toBe(200);
    const { accessToken, refreshToken } = mock.authorize();
    const { body } = await refresh(refreshToken);
    expect((await revoke({ ...asApp, token: refreshToken })).status).toBe(200);
    expect([await whoIs(accessToken), await whoIs(body.access_token)]).toEqual(['1', '1']);
  });

  it('is refused to another application, and to one that does not prove itself', async () => {
    const { accessToken } = mock.authorize();
    expect(refusalIn(await revoke({ ...asOther, token: accessToken }))).toBe('400 unauthorized_client');
    expect(refusalIn(await revoke({ ...asApp, client_secret: 'loud', token: accessToken }))).toBe('400 invalid_client');
    expect(await whoIs(accessToken)).toBe('1');
  });

  it('can be made without a request, for one user or for all', async () => {
    const [ada, ben] = [mock.authorize(), mock.authorize({ userId: '2' })];
    mock.state.revokeTokens('2');
    expect([await whoIs(ada.accessToken), await whoIs(ben.accessToken)]).toEqual(['1', '401 unauthorized']);
    expect((await refresh(ben.refreshToken)).status).toBe(400);
    mock.state.revokeTokens();
    expect([await whoIs(ada.accessToken), (await refresh(ada.refreshToken)).status]).toEqual(['401 unauthorized', 400]);
  });
});

describe('an application', () => {
  it('that no admin has authorized gets no tokens of its own, but those that a user consents to', async () => {
    const form = { ...asApp, client_id: 'new' };
    for (const grant_type of ['client_credentials', jwtGrant]) {
      const { status, body } = await token({ ...form, grant_type });
      expect([status, body]).toEqual([
        400,
        { error: 'unauthorized_client', error_description: 'This app is not authorized by the enterprise admin' },
      ]);
    }
    expect((await trade(await codeFor({ client_id: 'new' }), form)).status).toBe(200);
  });

  it('is refused the grants that are not its own', async () => {
    const web = { ...asApp, client_id: 'web' };
    const server = { ...asApp, client_id: 'server' };
    expect((await token({ ...server, grant_type: 'client_credentials' })).status).toBe(200);
    expect(refusalIn(await token({ ...web, grant_type: 'client_credentials' }))).toBe('400 unauthorized_client');
    expect(refusalIn(await token({ ...web, grant_type: jwtGrant }))).toBe('400 unauthorized_client');
    const { body } = await trade(await codeFor({ client_id: 'web' }), web);
    expect((await refresh(body.refresh_token, web)).status).toBe(200);
    expect(refusalIn(await trade('any', server))).toBe('400 unauthorized_client');
    expect(refusalIn(await refresh('any', server))).toBe('400 unauthorized_client');
  });

  it('is refused when its seed names what the mock does not know', async () => {
    const seeded = (more: object) => createMockBox({ seed: { clients: [{ ...app, ...more }] } });
    await expect(seeded({ scopes: ['root_readonly', 'root_redonly'] })).rejects.toThrow(/app has .*"root_redonly"/);
    await expect(seeded({ grants: ['jwt'] })).rejects.toThrow(/"jwt"/);
  });
});

describe('the lifetime of tokens', () => {
  it('is what the options say', async () => {
    const short = await createMockBox({ accessTokenSeconds: 2, refreshTokenSeconds: 1, now: clock.now });
    const { clientId: client_id, clientSecret: client_secret } = short.credentials;
    const callers = callersOf(short);
    const { accessToken, refreshToken, expiresAt } = short.authorize();
    expect(expiresAt).toBe(clock.now() + 2000);
    const { body } = await callers.token({ client_id, client_secret, grant_type: 'client_credentials' });
    expect(body['expires_in']).toBe(2);
    clock.pass(1);
    const late = await callers.refresh(refreshToken, { client_id, client_secret });
    expect(late.body['error_description']).toBe('Refresh token has expired');
    expect(await callers.whoIs(accessToken)).toBe('33001');
    clock.pass(1);
    expect(await callers.whoIs(accessToken)).toBe('401 unauthorized');
    await short.close();
  });

  it.each([0, 0.5, 1.5, -1, NaN, Infinity])('is not %s seconds', async (seconds) => {
    await expect(createMockBox({ accessTokenSeconds: seconds })).rejects.toThrow(/accessTokenSeconds .* whole number/);
    await expect(createMockBox({ refreshTokenSeconds: seconds })).rejects.toThrow(/refreshTokenSeconds .* whole number/);
  });

  it('of a refresh token is 60 days', async () => {
    const [early, late] = [mock.authorize(), mock.authorize()];
    clock.pass(60 * 24 * 3600 - 1);
    expect((await refresh(early.refreshToken)).status).toBe(200);
    clock.pass(1);
    expect((await refresh(late.refreshToken)).body['error_description']).toBe('Refresh token has expired');
  });
});

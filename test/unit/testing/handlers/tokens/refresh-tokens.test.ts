import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { app, appCredentials, oauthErrorOf, mockWithOAuthClient } from './oauth-client.js';

const { mock, clock, exchangeCode, codeFor, refresh, currentUser, authorize, call } = await mockWithOAuthClient([
  app,
  { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' },
  { ...app, clientId: 'reader', scopes: ['root_readonly'] },
]);
const otherCredentials = { client_id: 'other', client_secret: 'loud' };
const errorDescription = ({ body }: { body: Record<string, unknown> }) => body['error_description'];

describe('mock authorization code', () => {
  it('can be exchanged once within 30 seconds', async () => {
    const back = await authorize({ state: 'x y' });
    expect([back.origin, back.searchParams.get('state')]).toEqual(['https://example.com', 'x y']);
    const code = back.searchParams.get('code') ?? '';
    clock.advance(29);
    const first = await exchangeCode(code, { redirect_uri: 'https://example.com/back' });
    expect(await currentUser(first.body.access_token)).toBe('1');
    expect(oauthErrorOf(await exchangeCode(code))).toBe('400 invalid_grant');
    const slow = await codeFor();
    clock.advance(30);
    expect(errorDescription(await exchangeCode(slow))).toBe('The authorization code has expired');
  });

  it('is valid for one application and one redirect URI', async () => {
    const code = await codeFor();
    expect(errorDescription(await exchangeCode(code, otherCredentials))).toMatch(/invalid for the client/);
    expect(errorDescription(await exchangeCode(code, { redirect_uri: 'https://example.com/elsewhere' }))).toMatch(/redirect_uri/);
    // The failed attempts have used up the code.
    expect((await exchangeCode(code)).status).toBe(400);
    expect(errorDescription(await exchangeCode('mock-code-1-1'))).toMatch(/doesn't exist/);
  });

  it('is shown on a page when there is no redirect URI', async () => {
    const page = (query: string) => mock.fetch(`https://account.box.com/api/oauth2/authorize?response_type=code&${query}`);
    expect(await (await page('client_id=app')).text()).toMatch(/mock-code-/);
    expect((await page('client_id=no')).status).toBe(400);
    expect((await page('client_id=app&scope=nonsense')).status).toBe(400);
  });

  it('carries the requested scopes, which the application must have', async () => {
    const form = { ...appCredentials, client_id: 'reader' };
    const rejected = await authorize({ client_id: 'reader', scope: 'root_readonly root_readwrite', state: 's' });
    expect(Object.fromEntries(rejected.searchParams)).toEqual({ error: 'invalid_scope', state: 's' });
    expect((await authorize({ scope: 'nonsense' })).searchParams.get('error')).toBe('invalid_scope');
    for (const query of [{ client_id: 'reader' }, { scope: 'root_readonly' }]) {
      const { body } = await exchangeCode(await codeFor(query), 'client_id' in query ? form : appCredentials);
      expect((await call(body.access_token, 'GET', '/folders/0')).status).toBe(200);
      expect((await call(body.access_token, 'POST', '/folders', { name: 'New', parent: { id: '0' } })).status).toBe(403);
      expect((await call(body.access_token, 'GET', '/users')).status).toBe(403);
    }
  });
});

describe('authorization code with PKCE', () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const s256 = { code_challenge: challenge, code_challenge_method: 'S256' };

  it('requires the matching code_verifier', async () => {
    expect((await exchangeCode(await codeFor(s256), { code_verifier: verifier })).status).toBe(200);
    const wrong = verifier.replace('d', 'e');
    expect(errorDescription(await exchangeCode(await codeFor(s256), { code_verifier: wrong }))).toMatch(/code_verifier/);
    expect(oauthErrorOf(await exchangeCode(await codeFor(s256)))).toBe('400 invalid_grant');
    // The challenge alone does not suffice.
    expect((await exchangeCode(await codeFor(s256), { code_verifier: challenge })).status).toBe(400);
  });

  it('accepts the verifier itself as a plain challenge', async () => {
    for (const method of [{}, { code_challenge_method: 'plain' }]) {
      const query = { code_challenge: verifier, ...method };
      expect((await exchangeCode(await codeFor(query), { code_verifier: verifier })).status).toBe(200);
      expect((await exchangeCode(await codeFor(query), { code_verifier: `${verifier}x` })).status).toBe(400);
    }
  });

  it('rejects an invalid challenge, and a verifier without a challenge', async () => {
    const forms = [
      { code_challenge: 'short' },
      { ...s256, code_challenge_method: 'S512' },
      { code_challenge_method: 'S256' },
      { code_challenge: 'x'.repeat(129) },
    ];
    for (const query of forms) expect((await authorize(query)).searchParams.get('error')).toBe('invalid_request');
    expect((await exchangeCode(await codeFor(), { code_verifier: verifier })).status).toBe(400);
  });
});

describe('mock refresh token', () => {
  it('works once, as does each successor', async () => {
    const { body } = await exchangeCode(await codeFor());
    const [won, lost] = await Promise.all([refresh(body.refresh_token), refresh(body.refresh_token)]);
    expect([won.status, oauthErrorOf(lost), errorDescription(lost)]).toEqual([200, '400 invalid_grant', 'Refresh token has expired']);
    const next = await refresh(won.body.refresh_token);
    expect(await currentUser(next.body.access_token)).toBe('1');
    expect(oauthErrorOf(await refresh(won.body.refresh_token))).toBe('400 invalid_grant');
    // Reuse has no penalty: the latest token stays valid.
    expect((await refresh(next.body.refresh_token)).status).toBe(200);
  });

  it('is rejected for another application and stays usable', async () => {
    const { refreshToken } = mock.authorize({ userId: '2' });
    expect(errorDescription(await refresh(refreshToken, otherCredentials))).toBe('Invalid refresh token');
    expect(oauthErrorOf(await refresh(refreshToken, { client_id: 'app', client_secret: 'loud' }))).toBe('400 invalid_client');
    expect(await currentUser((await refresh(refreshToken)).body.access_token)).toBe('2');
  });

  it('keeps its scopes when the access token gets fewer', async () => {
    const consent = mock.authorize({ scopes: ['root_readonly'] });
    expect(oauthErrorOf(await refresh(consent.refreshToken, { ...appCredentials, scope: 'root_readwrite' }))).toBe('400 invalid_scope');
    const fewer = await refresh(consent.refreshToken, { ...appCredentials, scope: 'base_preview' });
    expect((await call(fewer.body.access_token, 'GET', '/folders/0')).status).toBe(403);
    const renewed = await refresh(fewer.body.refresh_token);
    expect((await call(renewed.body.access_token, 'GET', '/folders/0')).status).toBe(200);
    expect((await call(renewed.body.access_token, 'POST', '/folders', { name: 'New', parent: { id: '0' } })).status).toBe(403);
  });

  it('is issued by mock.authorize without a browser', () => {
    expect(mock.authorize({ userId: '2', clientId: 'other' })).toEqual({
      accessToken: expect.stringMatching(/^mock-access-/) as string,
      refreshToken: expect.stringMatching(/^mock-refresh-/) as string,
      expiresAt: clock.now() + 3600_000,
    });
    expect(() => mock.authorize({ userId: '9' })).toThrow(/no user "9"/);
    expect(() => mock.authorize({ clientId: 'none' })).toThrow(/no client "none"/);
    expect(() => mock.authorize({ clientId: 'reader', scopes: ['root_readwrite'] })).toThrow(/scopes/);
  });
});

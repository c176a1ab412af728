import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { app, asApp, refusalIn, tokenHost } from './token-host.js';

const { mock, clock, trade, codeFor, refresh, whoIs, authorize, call } = await tokenHost([
  app,
  { clientId: 'other', clientSecret: 'loud', enterpriseId: '40001' },
  { ...app, clientId: 'reader', scopes: ['root_readonly'] },
]);
const asOther = { client_id: 'other', client_secret: 'loud' };
const words = ({ body }: { body: Record<string, unknown> }) => body['error_description'];

describe('an authorization code', () => {
  it('is traded in once, within 30 seconds', async () => {
    const back = await authorize({ state: 'x y' });
    expect([back.origin, back.searchParams.get('state')]).toEqual(['https://example.com', 'x y']);
    const code = back.searchParams.get('code') ?? '';
    clock.pass(29);
    const first = await trade(code, { redirect_uri: 'https://example.com/back' });
    expect(await whoIs(first.body.access_token)).toBe('1');
    expect(refusalIn(await trade(code))).toBe('400 invalid_grant');
    const slow = await codeFor();
    clock.pass(30);
    expect(words(await trade(slow))).toBe('The authorization code has expired');
  });

  it('is for one application and one address', async () => {
    const code = await codeFor();
    expect(words(await trade(code, asOther))).toMatch(/invalid for the client/);
    expect(words(await trade(code, { redirect_uri: 'https://example.com/elsewhere' }))).toMatch(/redirect_uri/);
    // Used up by the one who tried.
    expect((await trade(code)).status).toBe(400);
    expect(words(await trade('mock-code-1-1'))).toMatch(/doesn't exist/);
  });

  it('is shown on a page where there is no address to go to', async () => {
    const page = (query: string) => mock.fetch(`https://account.box.com/api/oauth2/authorize?response_type=code&${query}`);
    expect(await (await page('client_id=app')).text()).toMatch(/mock-code-/);
    expect((await page('client_id=no')).status).toBe(400);
    expect((await page('client_id=app&scope=nonsense')).status).toBe(400);
  });

  it('carries the scopes that were asked for, which the application must have', async () => {
    const form = { ...asApp, client_id: 'reader' };
    const refused = await authorize({ client_id: 'reader', scope: 'root_readonly root_readwrite', state: 's' });
    expect(Object.fromEntries(refused.searchParams)).toEqual({ error: 'invalid_scope', state: 's' });
    expect((await authorize({ scope: 'nonsense' })).searchParams.get('error')).toBe('invalid_scope');
    for (const query of [{ client_id: 'reader' }, { scope: 'root_readonly' }]) {
      const { body } = await trade(await codeFor(query), 'client_id' in query ? form : asApp);
      expect((await call(body.access_token, 'GET', '/folders/0')).status).toBe(200);
      expect((await call(body.access_token, 'POST', '/folders', { name: 'New', parent: { id: '0' } })).status).toBe(403);
      expect((await call(body.access_token, 'GET', '/users')).status).toBe(403);
    }
  });
});

describe('a code with a challenge (PKCE)', () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const s256 = { code_challenge: challenge, code_challenge_method: 'S256' };

  it('wants the verifier that belongs to it', async () => {
    expect((await trade(await codeFor(s256), { code_verifier: verifier })).status).toBe(200);
    const wrong = verifier.replace('d', 'e');
    expect(words(await trade(await codeFor(s256), { code_verifier: wrong }))).toMatch(/code_verifier/);
    expect(refusalIn(await trade(await codeFor(s256)))).toBe('400 invalid_grant');
    // Whoever has seen the challenge alone.
    expect((await trade(await codeFor(s256), { code_verifier: challenge })).status).toBe(400);
  });

  it('may be the verifier itself', async () => {
    for (const method of [{}, { code_challenge_method: 'plain' }]) {
      const query = { code_challenge: verifier, ...method };
      expect((await trade(await codeFor(query), { code_verifier: verifier })).status).toBe(200);
      expect((await trade(await codeFor(query), { code_verifier: `${verifier}x` })).status).toBe(400);
    }
  });

  it('is refused in another form, and so is a verifier without a challenge', async () => {
    const forms = [
      { code_challenge: 'short' },
      { ...s256, code_challenge_method: 'S512' },
      { code_challenge_method: 'S256' },
      { code_challenge: 'x'.repeat(129) },
    ];
    for (const query of forms) expect((await authorize(query)).searchParams.get('error')).toBe('invalid_request');
    expect((await trade(await codeFor(), { code_verifier: verifier })).status).toBe(400);
  });
});

describe('a refresh token', () => {
  it('works once, and so does each that follows', async () => {
    const { body } = await trade(await codeFor());
    const [won, lost] = await Promise.all([refresh(body.refresh_token), refresh(body.refresh_token)]);
    expect([won.status, refusalIn(lost), words(lost)]).toEqual([200, '400 invalid_grant', 'Refresh token has expired']);
    const next = await refresh(won.body.refresh_token);
    expect(await whoIs(next.body.access_token)).toBe('1');
    expect(refusalIn(await refresh(won.body.refresh_token))).toBe('400 invalid_grant');
    // Nobody is punished for the second try: the last one goes on.
    expect((await refresh(next.body.refresh_token)).status).toBe(200);
  });

  it('is of no use to another application, and not used up by it', async () => {
    const { refreshToken } = mock.authorize({ userId: '2' });
    expect(words(await refresh(refreshToken, asOther))).toBe('Invalid refresh token');
    expect(refusalIn(await refresh(refreshToken, { client_id: 'app', client_secret: 'loud' }))).toBe('400 invalid_client');
    expect(await whoIs((await refresh(refreshToken)).body.access_token)).toBe('2');
  });

  it('keeps the scopes, also when the access token gets fewer', async () => {
    const consent = mock.authorize({ scopes: ['root_readonly'] });
    expect(refusalIn(await refresh(consent.refreshToken, { ...asApp, scope: 'root_readwrite' }))).toBe('400 invalid_scope');
    const fewer = await refresh(consent.refreshToken, { ...asApp, scope: 'base_preview' });
    expect((await call(fewer.body.access_token, 'GET', '/folders/0')).status).toBe(403);
    const again = await refresh(fewer.body.refresh_token);
    expect((await call(again.body.access_token, 'GET', '/folders/0')).status).toBe(200);
    expect((await call(again.body.access_token, 'POST', '/folders', { name: 'New', parent: { id: '0' } })).status).toBe(403);
  });

  it('comes without a browser', () => {
    expect(mock.authorize({ userId: '2', clientId: 'other' })).toEqual({
      accessToken: expect.stringMatching(/^mock-access-/) as string,
      refreshToken: expect.stringMatching(/^mock-refresh-/) as string,
      expiresAt: clock.now() + 3600_000,
    });
    expect(() => mock.authorize({ userId: '9' })).toThrow(/no user 9/);
    expect(() => mock.authorize({ clientId: 'none' })).toThrow(/no client none/);
    expect(() => mock.authorize({ clientId: 'reader', scopes: ['root_readwrite'] })).toThrow(/scopes/);
  });
});

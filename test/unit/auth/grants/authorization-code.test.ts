import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { authorizationCode } from '../../../../src/auth/grants/authorization-code.js';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { BoxTokenStoreError } from '../../../../src/auth/tokens/token-store-error.js';
import { parseState } from '../../../../src/auth/tokens/token-state.js';
import { BoxAuthError, BoxConfigError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { fakeClock, clockStart } from '../../../support/clocks/fake-clock.js';
import { empty, json, networkFailure, scriptedFetch, type FakeReply } from '../../../support/fake-fetch.js';
import type { TokenStore } from '../../../../src/core/types/ports/token-store.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith } from '../../../support/test-client.js';

const application = { clientId: 'my-id', clientSecret: 'hunter2-secret', redirectUri: 'https://app.example.com/back' };
const callbackUrl = 'https://app.example.com/back?code=the-code&state=s';

function setUp(...replies: FakeReply[]) {
  const fake = scriptedFetch(...replies);
  const clock = fakeClock();
  const oauth = authorizationCode({ ...application, fetch: fake.fetch, clock, random: () => 0 });
  const form = (index: number) => Object.fromEntries(new URLSearchParams(String(fake.requests[index]?.body)));
  return { oauth, clock, fake, form, store: memoryTokenStore() };
}

const tokenResponse = (number: number, expiresIn = 3600) =>
  json({
    access_token: `access-${String(number)}`,
    refresh_token: `refresh-${String(number)}`,
    expires_in: expiresIn,
    token_type: 'bearer',
  });

describe('authorizeUrl', () => {
  it('authorizeUrl points to the account host with the parameters of the application', async () => {
    const { url, state, codeVerifier } = await setUp().oauth.authorizeUrl({ state: 'a b&c', scopes: ['root_readwrite', 'manage_groups'] });
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe('https://account.box.com/api/oauth2/authorize');
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: 'my-id',
      redirect_uri: 'https://app.example.com/back',
      state: 'a b&c',
      scope: 'root_readwrite manage_groups',
    });
    expect([state, codeVerifier]).toEqual(['a b&c', undefined]);
  });

  it('authorizeUrl uses the configured account host', async () => {
    const oauth = authorizationCode({ ...application, hosts: { account: 'https://ent.account.box.com/api/oauth2' } });
    expect((await oauth.authorizeUrl()).url).toMatch(/^https:\/\/ent\.account\.box\.com\/api\/oauth2\/authorize\?/);
  });

  it('authorizeUrl generates a random state when none is given', async () => {
    const { oauth } = setUp();
    const states = await Promise.all(Array.from({ length: 100 }, async () => (await oauth.authorizeUrl()).state));
    expect(new Set(states).size).toBe(100);
    for (const state of states) expect(state).toMatch(/^[\w-]{43}$/);
  });

  it('authorizeUrl contains the S256 challenge of the verifier with pkce', async () => {
    const { url, codeVerifier } = await setUp().oauth.authorizeUrl({ pkce: true });
    const { searchParams } = new URL(url);
    expect(codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(searchParams.get('code_challenge')).toBe(createHash('sha256').update(String(codeVerifier)).digest('base64url'));
    expect(searchParams.get('code_challenge_method')).toBe('S256');
  });
});

describe('exchangeCode', () => {
  it('sends the code, client and verifier and stores the tokens', async () => {
    const { oauth, fake, form, store } = setUp(tokenResponse(1));
    await oauth.exchangeCode({ callbackUrl, state: 's', codeVerifier: 'v', store });
    expect(fake.requests[0]?.url.href).toBe('https://api.box.com/oauth2/token');
    expect(form(0)).toEqual({
      grant_type: 'authorization_code',
      client_id: 'my-id',
      client_secret: 'hunter2-secret',
      redirect_uri: 'https://app.example.com/back',
      code: 'the-code',
      code_verifier: 'v',
    });
    expect(parseState(String(await store.get()))).toEqual({
      kind: 'granted',
      accessToken: 'access-1',
      refreshToken: 'refresh-1',
      grantedAt: clockStart,
      expiresAt: clockStart + 3_600_000,
    });
  });

  it('exchangeCode replaces the content of the store', async () => {
    const { oauth, store } = setUp(tokenResponse(1));
    await store.compareAndSet(undefined, '{"kind":"spent"}');
    await oauth.exchangeCode({ callbackUrl, state: 's', store });
    expect(await store.get()).toContain('refresh-1');
  });

  it.each([
    ['another state', '?code=c&state=other', /does not match this authorization/],
    ['a missing state', '?code=c', /does not match this authorization/],
    ['a missing code', '?state=s', /must contain a code or an error/],
    [
      'access denied by the user',
      '?state=s&error=access_denied&error_description=The+user+denied',
      /access_denied: The user denied\. The user did not consent/,
    ],
  ])('rejects a callback with %s before sending a request', async (_, query, message) => {
    const { oauth, fake, store } = setUp();
    const error = await rejection(
      oauth.exchangeCode({ callbackUrl: `https://app.example.com/back${query}`, state: 's', store }),
      BoxAuthError,
    );
    expect(error.message).toMatch(message);
    expect(fake.requests).toEqual([]);
    expect(await store.get()).toBeUndefined();
  });

  it('advises a new authorization when the code has expired', async () => {
    const { oauth, store } = setUp(json({ error: 'invalid_grant', error_description: 'The authorization code has expired' }, 400));
    const error = await rejection(oauth.exchangeCode({ callbackUrl, state: 's', store }), BoxAuthError);
    expect(error.message).toMatch(/let the user authorize again/);
    expect(await store.get()).toBeUndefined();
  });

  it('provides the tokens in the error when they cannot be stored', async () => {
    const { oauth } = setUp(tokenResponse(1));
    const store = { ...memoryTokenStore(), compareAndSet: () => Promise.reject(new Error('disk full')) };
    const error = await rejection(oauth.exchangeCode({ callbackUrl, state: 's', store }), BoxTokenStoreError);
    expect(error.unsavedTokens()).toMatchObject({ refreshToken: 'refresh-1' });
  });
});

describe('authorization code grant', () => {
  const authorized = async (...replies: FakeReply[]) => {
    const { oauth, store } = setUp(tokenResponse(1));
    await oauth.exchangeCode({ callbackUrl, state: 's', store });
    const fake = scriptedFetch(...replies);
    const { box, clock } = clientWith(fake, { auth: oauth.grant({ store }) });
    return { box, clock, store, fake };
  };

  it('sends the stored access token', async () => {
    const { box, fake } = await authorized(json({}));
    await box.users.me();
    expect(fake.requests.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer access-1']);
  });

  it('refreshes an expired token once for 20 calls and stores both new tokens', async () => {
    const { box, clock, fake, store } = await authorized(tokenResponse(2), ...Array.from({ length: 20 }, () => json({})));
    clock.advance(3_600_000);
    await Promise.all(Array.from({ length: 20 }, () => box.users.me()));
    expect(Object.fromEntries(new URLSearchParams(String(fake.requests[0]?.body)))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'my-id',
      client_secret: 'hunter2-secret',
      refresh_token: 'refresh-1',
    });
    expect(fake.requests.length).toBe(21);
    expect(parseState(String(await store.get()))).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2' });
  });

  it('refreshes a token that the service rejects', async () => {
    const { box, fake } = await authorized(empty(401), tokenResponse(2), json({}));
    await box.users.me();
    expect(fake.requests.at(-1)?.headers.get('authorization')).toBe('Bearer access-2');
  });

  it('retries a refresh whose response was lost', async () => {
    const { box, clock, fake } = await authorized(networkFailure('ECONNRESET'), empty(503), tokenResponse(2), json({}));
    clock.advance(3_600_000);
    await box.users.me();
    expect(fake.requests.length).toBe(4);
  });

  it('limits a refresh to less than the lease and keeps the refresh token for the next call', async () => {
    const { box, clock, store, fake } = await authorized(...Array.from({ length: 10 }, () => networkFailure('ECONNRESET')));
    clock.advance(3_600_000);
    const begun = clock.now();
    await rejection(box.users.me(), BoxNetworkError);
    expect(clock.now() - begun).toBeLessThan(20_000);
    expect(fake.requests.length).toBeLessThanOrEqual(5);
    expect(await store.get()).toContain('refresh-1');
  });

  it('advises the user to authorize when the store is empty', async () => {
    const { oauth, store } = setUp();
    const { box } = clientWith(scriptedFetch(), { auth: oauth.grant({ store }) });
    expect((await rejection(box.users.me(), BoxAuthError)).message).toMatch(/authorizeUrl\(\), then exchangeCode\(\)/);
  });

  it('advises a new authorization after a rejected refresh token and does not resend it', async () => {
    const { box, clock, fake } = await authorized(json({ error: 'invalid_grant', error_description: 'Refresh token has expired' }, 400));
    clock.advance(3_600_000);
    for (const advice of [/older than 60 days: let the user authorize again/, /Let the user authorize again/]) {
      const error = await rejection(box.users.me(), BoxAuthError);
      expect(error.message).toMatch(advice);
      expect(error.error).toBe('invalid_grant');
    }
    expect(fake.requests.length).toBe(1);
  });
});

describe('revoke', () => {
  it('revokes the refresh token and empties the store', async () => {
    const { oauth, form, fake, store } = setUp(tokenResponse(1), empty(200));
    await oauth.exchangeCode({ callbackUrl, state: 's', store });
    await oauth.revoke({ store });
    expect(fake.requests[1]?.url.href).toBe('https://api.box.com/oauth2/revoke');
    expect(form(1)).toEqual({ client_id: 'my-id', client_secret: 'hunter2-secret', token: 'refresh-1' });
    expect(await store.get()).toBeUndefined();
  });

  it('rejects with BoxAuthError and keeps the tokens when the service rejects the revocation', async () => {
    const { oauth, store } = setUp(tokenResponse(1), json({ error: 'invalid_client', error_description: 'no' }, 400));
    await oauth.exchangeCode({ callbackUrl, state: 's', store });
    expect((await rejection(oauth.revoke({ store }), BoxAuthError)).message).toMatch(/The tokens were not revoked: invalid_client/);
    expect(await store.get()).toContain('refresh-1');
  });

  it('also revokes tokens refreshed concurrently by another process', async () => {
    const { oauth, form, store } = setUp(tokenResponse(1), empty(200), empty(200));
    await oauth.exchangeCode({ callbackUrl, state: 's', store });
    let raced = false;
    const racing = {
      ...store,
      async compareAndSet(expected: string | undefined, next: string | undefined) {
        if (!raced) await store.compareAndSet(expected, String(expected).replaceAll('-1', '-9'));
        raced = true;
        return store.compareAndSet(expected, next);
      },
    };
    await oauth.revoke({ store: racing });
    expect([form(1)['token'], form(2)['token'], await store.get()]).toEqual(['refresh-1', 'refresh-9', undefined]);
  });

  it('rejects with BoxTokenStoreError, without the token, when the store is unreachable', async () => {
    const { oauth } = setUp();
    const store = { ...memoryTokenStore(), get: () => Promise.reject(new Error('down with refresh-1')) };
    const error = await rejection(oauth.revoke({ store }), BoxTokenStoreError);
    expect([error.message, String(error.cause)].join()).not.toContain('refresh-1');
  });

  it('revoke sends no request when the store is empty', async () => {
    const { oauth, fake, store } = setUp();
    await oauth.revoke({ store });
    expect(fake.requests).toEqual([]);
  });
});

describe('invalid options of authorizationCode', () => {
  it.each<[string, object]>([
    ['clientId', { clientId: '' }],
    ['clientSecret', { clientSecret: undefined }],
    ['redirectUri', { redirectUri: 'not a url' }],
    ['baseUrl', { baseUrl: 'ftp://x' }],
  ])('rejects an invalid %s by name', (name, change) => {
    const attempt = () => authorizationCode({ ...application, ...change });
    expect(attempt).toThrow(BoxConfigError);
    expect(attempt).toThrow(name);
  });

  it('rejects an invalid store, leaseMs and callbackUrl by name', async () => {
    const { oauth, store } = setUp();
    expect(() => oauth.grant({ store: {} as TokenStore })).toThrow(/store must be a token store.* It has no get\(\)/);
    expect(() => oauth.grant({ store, leaseMs: 5 })).toThrow(/leaseMs/);
    expect((await rejection(oauth.exchangeCode({ callbackUrl: '/back?code=1', state: 's', store }), BoxConfigError)).message).toMatch(
      /callbackUrl/,
    );
  });
});

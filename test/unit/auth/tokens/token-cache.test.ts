import { describe, expect, it } from 'vitest';
import { clientCredentials } from '../../../../src/auth/grants/client-credentials.js';
import { cachedTokens } from '../../../../src/auth/tokens/token-cache.js';
import { BoxTokenStoreError } from '../../../../src/auth/tokens/token-store-error.js';
import { BoxAuthError, BoxNetworkError } from '../../../../src/core/errors/box-errors.js';
import { empty, json, respondingFetch } from '../../../support/fake-fetch.js';
import { fakeClock } from '../../../support/clocks/fake-clock.js';
import { clientWith } from '../../../support/test-client.js';

/** Issues `token-1`, `token-2` … with the given lifetime. */
function setUp(lifetimeSeconds = 3600, random = () => 0) {
  const clock = fakeClock();
  const state = { requests: 0, failure: undefined as Error | undefined };
  const tokens = cachedTokens({ clock, random }, async () => {
    state.requests += 1;
    const number = state.requests;
    await Promise.resolve();
    if (state.failure !== undefined) throw state.failure;
    return { accessToken: `token-${String(number)}`, grantedAt: clock.now(), expiresAt: clock.now() + lifetimeSeconds * 1000 };
  });
  return { clock, tokens, state };
}

describe('token cache', () => {
  it('sends one token request for 20 concurrent calls', async () => {
    const { tokens, state } = setUp();
    const results = await Promise.all(Array.from({ length: 20 }, () => tokens.getToken()));
    expect(new Set(results)).toEqual(new Set(['token-1']));
    expect(state.requests).toBe(1);
  });

  it('sends no token request before the first call', () => {
    expect(setUp().state.requests).toBe(0);
  });

  it('reuses a token until one minute before it expires', async () => {
    const { clock, tokens } = setUp(3600);
    expect(await tokens.getToken()).toBe('token-1');
    clock.advance(3_539_999);
    expect(await tokens.getToken()).toBe('token-1');
    clock.advance(1);
    expect(await tokens.getToken()).toBe('token-2');
  });

  it('sends one token request for 20 concurrent calls after expiry', async () => {
    const { clock, tokens, state } = setUp();
    await tokens.getToken();
    clock.advance(3_600_000);
    const results = await Promise.all(Array.from({ length: 20 }, () => tokens.getToken()));
    expect(new Set(results)).toEqual(new Set(['token-2']));
    expect(state.requests).toBe(2);
  });

  it.each([
    ['a tenth of its lifetime', 0, 18_000],
    ['up to two tenths of its lifetime', 0.999, 16_002],
  ])('renews a short-lived token %s before its expiry', async (_, random, after) => {
    const { clock, tokens, state } = setUp(20, () => random);
    await tokens.getToken();
    clock.advance(after - 1);
    expect(await tokens.getToken()).toBe('token-1');
    clock.advance(2);
    expect(await tokens.getToken()).toBe('token-2');
    expect(state.requests).toBe(2);
  });

  it('returns the cached token when an early renewal fails, and retries later', async () => {
    const { clock, tokens, state } = setUp(3600);
    await tokens.getToken();
    clock.advance(3_550_000);
    state.failure = new BoxNetworkError('down');
    expect(await tokens.getToken()).toBe('token-1');
    expect(await tokens.getToken()).toBe('token-1');
    expect(state.requests).toBe(2);
    clock.advance(12_500);
    state.failure = undefined;
    expect(await tokens.getToken()).toBe('token-3');
  });

  it.each([
    ['it has expired', 3_600_000, new BoxNetworkError('down')],
    ['the renewal is rejected', 3_550_000, new BoxAuthError('no more')],
    [
      'new tokens cannot be stored',
      3_550_000,
      new BoxTokenStoreError('not stored', { cause: 1, tokens: { accessToken: 'a', expiresAt: 1, refreshToken: 'r' } }),
    ],
  ])('does not return the cached token when %s', async (_, after, failure) => {
    const { clock, tokens, state } = setUp(3600);
    await tokens.getToken();
    clock.advance(after);
    state.failure = failure;
    await expect(tokens.getToken()).rejects.toBe(failure);
  });

  it('does not return an invalidated token when the renewal fails', async () => {
    const { tokens, state } = setUp(3600);
    tokens.invalidate(await tokens.getToken());
    state.failure = new BoxNetworkError('down');
    await expect(tokens.getToken()).rejects.toBe(state.failure);
  });

  it('renews an invalidated token', async () => {
    const { tokens } = setUp();
    tokens.invalidate(await tokens.getToken());
    expect(await tokens.getToken()).toBe('token-2');
  });

  it('ignores the late invalidation of an older token', async () => {
    const { tokens, state } = setUp();
    const first = await tokens.getToken();
    tokens.invalidate(first);
    await tokens.getToken();
    tokens.invalidate(first);
    tokens.invalidate('some other');
    expect(await tokens.getToken()).toBe('token-2');
    expect(state.requests).toBe(2);
  });

  it('rejects all waiting calls with one failure and does not cache it', async () => {
    const { tokens, state } = setUp();
    state.failure = new Error('down');
    const results = await Promise.allSettled([tokens.getToken(), tokens.getToken()]);
    expect(results.map((result) => result.status === 'rejected' && (result.reason as unknown))).toEqual([state.failure, state.failure]);
    state.failure = undefined;
    expect(await tokens.getToken()).toBe('token-2');
  });

  it('caches tokens separately for each client of a shared grant', async () => {
    const auth = clientCredentials({ clientId: 'i', clientSecret: 's', enterpriseId: '1' });
    const fake = respondingFetch(({ url }) =>
      url.pathname === '/oauth2/token' ? json({ access_token: 'a', expires_in: 3600 }) : json({}),
    );
    await clientWith(fake, { auth }).box.users.me();
    await clientWith(fake, { auth }).box.users.me();
    expect(fake.requests.filter(({ url }) => url.pathname === '/oauth2/token').length).toBe(2);
  });
});

describe('clients with a revoked token', () => {
  it('sends one token request for 50 concurrent rejected calls, which then succeed', async () => {
    let grants = 0;
    let valid = 'token-1';
    const fake = respondingFetch(async ({ url, headers }) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (url.pathname === '/oauth2/token') {
        grants += 1;
        valid = `token-${String(grants)}`;
        return json({ access_token: valid, expires_in: 3600 });
      }
      return headers.get('authorization') === `Bearer ${valid}` ? json({ id: '7' }) : empty(401);
    });
    const { box } = clientWith(fake, { auth: clientCredentials({ clientId: 'i', clientSecret: 's', enterpriseId: '1' }) });
    await box.users.me();
    valid = 'none';
    const results = await Promise.all(Array.from({ length: 50 }, () => box.users.me()));
    expect(results).toEqual(Array.from({ length: 50 }, () => ({ id: '7' })));
    expect(grants).toBe(2);
    expect(fake.requests.length).toBe(2 + 50 + 1 + 50);
  });
});

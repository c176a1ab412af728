import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { sharedTokens, type RenewTokens } from '../../../../src/auth/tokens/shared-tokens.js';
import { parseState, serializeState, type TokenState } from '../../../../src/auth/tokens/token-state.js';
import { BoxTokenStoreError } from '../../../../src/auth/tokens/token-store-error.js';
import { BoxAuthError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { TokenProvider } from '../../../../src/core/types/ports/token-provider.js';
import type { TokenStore } from '../../../../src/core/types/ports/token-store.js';
import { fakeClock, clockStart, type FakeClock } from '../../../support/clocks/fake-clock.js';
import { rejection } from '../../../support/rejection.js';

const hour = 3_600_000;

/** A service that issues `access-1`, `refresh-1`, `access-2` … and accepts each refresh token once. */
function service(clock: FakeClock) {
  const used: string[] = [];
  let count = 0;
  let valid = 'refresh-0';
  const renew: RenewTokens = async (stored) => {
    await Promise.resolve();
    const refreshToken = stored?.kind === 'granted' ? String(stored.refreshToken) : 'none';
    used.push(refreshToken);
    if (refreshToken !== valid)
      throw new BoxAuthError('rejected', { error: 'invalid_grant', errorDescription: 'Refresh token has expired' });
    count += 1;
    valid = `refresh-${String(count)}`;
    return {
      accessToken: `access-${String(count)}`,
      grantedAt: clock.now(),
      expiresAt: clock.now() + hour,
      usableUntil: clock.monotonic() + hour,
      refreshToken: valid,
      restrictedTo: [],
    };
  };
  return { used, renew };
}

const stale: TokenState = {
  kind: 'granted',
  accessToken: 'access-0',
  grantedAt: clockStart - hour,
  expiresAt: clockStart,
  refreshToken: 'refresh-0',
};

async function setUp(state: TokenState | null = stale, store: TokenStore = memoryTokenStore()) {
  const clock = fakeClock();
  if (state !== null) await store.compareAndSet(undefined, serializeState(state));
  const { used, renew } = service(clock);
  const provider = (renewWith: RenewTokens = renew, providerStore: TokenStore = store): TokenProvider =>
    sharedTokens({ clock, random: () => 0, pipeline: undefined }, { store: providerStore }, renewWith);
  const storedState = async () => parseState((await store.get()) ?? '');
  return { clock, store, used, renew, provider, storedState };
}

describe('shared tokens', () => {
  it('reads a valid token from the store without renewing it', async () => {
    const { provider, used } = await setUp({ ...stale, expiresAt: clockStart + hour });
    expect(await provider().getToken()).toBe('access-0');
    expect(used).toEqual([]);
  });

  it('renews expired tokens once for many concurrent providers', async () => {
    const { provider, used } = await setUp();
    const providers = Array.from({ length: 8 }, () => provider());
    const tokens = await Promise.all(providers.flatMap((one) => Array.from({ length: 5 }, () => one.getToken())));
    expect(new Set(tokens)).toEqual(new Set(['access-1']));
    expect(used).toEqual(['refresh-0']);
  });

  it('stores new tokens before returning them', async () => {
    const { provider, store, storedState } = await setUp();
    const order: string[] = [];
    const observedStore: TokenStore = {
      ...store,
      async compareAndSet(expected, next) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('stored');
        return store.compareAndSet(expected, next);
      },
    };
    order.push(await provider(undefined, observedStore).getToken());
    expect(order).toEqual(['stored', 'access-1']);
    expect(await storedState()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('lets one provider renew and the others read the new token from the store', async () => {
    const { provider, used, clock } = await setUp();
    const [first, second] = [provider(), provider()];
    await first.getToken();
    await second.getToken();
    clock.advance(hour - 60_000);
    expect([await first.getToken(), await second.getToken()]).toEqual(['access-2', 'access-2']);
    expect(used).toEqual(['refresh-0', 'refresh-1']);
  });

  it('checks the store for a newer token before renewing a rejected one', async () => {
    const { provider, used } = await setUp();
    const [first, second] = [provider(), provider()];
    await second.getToken();
    expect(await first.getToken()).toBe('access-1');
    first.invalidate('access-1');
    expect(await first.getToken()).toBe('access-2');
    second.invalidate('access-1');
    expect(await second.getToken()).toBe('access-2');
    expect(used).toEqual(['refresh-0', 'refresh-1']);
  });
});

describe('renewal lease', () => {
  it('releases the lease after a renewal and after a failure', async () => {
    const { provider, store } = await setUp();
    await rejection(provider(() => Promise.reject(new BoxNetworkError('down'))).getToken(), BoxNetworkError);
    await provider().getToken();
    expect(await store.acquireLease(1000)).toBeDefined();
  });

  it('waits for a held lease and then renews', async () => {
    const { provider, store, used, clock } = await setUp();
    let left = 3;
    const busy: TokenStore = { ...store, acquireLease: (ms) => (left-- > 0 ? Promise.resolve(undefined) : store.acquireLease(ms)) };
    expect(await provider(undefined, busy).getToken()).toBe('access-1');
    expect(clock.sleeps).toEqual([12.5, 25, 50]);
    expect(used).toEqual(['refresh-0']);
  });

  it('rejects with BoxTimeoutError when the lease never becomes free', async () => {
    const { provider, store } = await setUp();
    const busy: TokenStore = { ...store, acquireLease: () => Promise.resolve(undefined) };
    await rejection(provider(undefined, busy).getToken(), BoxTimeoutError);
  });

  it('returns a valid cached token without waiting for the lease of another', async () => {
    const { provider, store, clock } = await setUp();
    const one = provider();
    await one.getToken();
    clock.advance(hour - 60_000);
    await store.acquireLease(30_000);
    expect(await one.getToken()).toBe('access-1');
    expect(clock.sleeps).toEqual([]);
  });

  it('limits a renewal to two thirds of the lease, measured from before acquireLease', async () => {
    const { provider, store, clock } = await setUp();
    const limits: number[] = [];
    const slow: TokenStore = { ...store, acquireLease: (ms) => (clock.advance(4000), store.acquireLease(ms)) };
    await rejection(
      provider((_, limitMs) => (limits.push(limitMs), Promise.reject(new BoxNetworkError('x'))), slow).getToken(),
      BoxNetworkError,
    );
    expect(limits).toEqual([16_000]);
  });

  it('does not use a lease that took longer to acquire than it lasts', async () => {
    const { provider, store, clock, used } = await setUp();
    let delay = 25_000;
    const slow: TokenStore = { ...store, acquireLease: (ms) => (clock.advance(delay), (delay = 0), store.acquireLease(ms)) };
    expect(await provider(undefined, slow).getToken()).toBe('access-1');
    expect(used).toEqual(['refresh-0']);
  });
});

describe('rejected refresh tokens', () => {
  it('uses the tokens stored by another process in the meantime', async () => {
    const { provider, store, storedState } = await setUp();
    const winner: TokenState = { ...stale, accessToken: 'access-9', refreshToken: 'refresh-9', expiresAt: clockStart + hour };
    const loser = provider(async () => {
      await store.compareAndSet(serializeState(stale), serializeState(winner));
      throw new BoxAuthError('rejected', { error: 'invalid_grant' });
    });
    expect(await loser.getToken()).toBe('access-9');
    expect(await storedState()).toEqual(winner);
  });

  it('sends a rejected refresh token once and reports a clear error to every provider', async () => {
    const { provider, used, storedState } = await setUp({ ...stale, refreshToken: 'lost' });
    const providers = Array.from({ length: 4 }, () => provider());
    for (const one of [...providers, ...providers]) {
      const error = await rejection(one.getToken(), BoxAuthError);
      expect(error.error).toBe('invalid_grant');
    }
    expect((await rejection(provider().getToken(), BoxAuthError)).message).toMatch(/Let the user authorize again/);
    expect(used).toEqual(['lost']);
    expect(await storedState()).toEqual({ kind: 'spent', errorDescription: 'Refresh token has expired' });
  });

  it('reads new tokens after the user has authorized again', async () => {
    const { provider, store } = await setUp({ kind: 'spent', errorDescription: undefined });
    const one = provider();
    await rejection(one.getToken(), BoxAuthError);
    await store.compareAndSet(await store.get(), serializeState({ ...stale, expiresAt: clockStart + hour }));
    expect(await one.getToken()).toBe('access-0');
  });

  it('does not change the store after any other rejection', async () => {
    const { provider, storedState } = await setUp();
    const other = () => Promise.reject(new BoxAuthError('wrong secret', { error: 'invalid_client' }));
    await rejection(provider(other).getToken(), BoxAuthError);
    expect(await storedState()).toEqual(stale);
  });
});

describe('failing token stores', () => {
  const failingStore = (store: TokenStore, failing: Partial<Record<keyof TokenStore, number>>): TokenStore => {
    const left = { ...failing };
    const failFirst =
      <A extends unknown[], T>(name: keyof TokenStore, run: (...args: A) => Promise<T>) =>
      (...args: A): Promise<T> => {
        if ((left[name] ?? 0) <= 0) return run(...args);
        left[name] = (left[name] ?? 0) - 1;
        return Promise.reject(Object.assign(new Error(`wrote ${JSON.stringify(args)}`), { code: 'ECONNRESET', command: { args } }));
      };
    return {
      get: failFirst('get', () => store.get()),
      compareAndSet: failFirst('compareAndSet', (a, b) => store.compareAndSet(a, b)),
      acquireLease: failFirst('acquireLease', (ms) => store.acquireLease(ms)),
      releaseLease: failFirst('releaseLease', (id) => store.releaseLease(id)),
    };
  };
  const exposedText = (error: Error) =>
    [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true, getters: true })].join('\n');

  it('retries storing new tokens after transient failures', async () => {
    const { provider, store, storedState } = await setUp();
    expect(await provider(undefined, failingStore(store, { compareAndSet: 3 })).getToken()).toBe('access-1');
    expect(await storedState()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('rejects with the tokens hidden in the error when they cannot be stored', async () => {
    const { provider, store, storedState } = await setUp();
    const error = await rejection(provider(undefined, failingStore(store, { compareAndSet: 4 })).getToken(), BoxTokenStoreError);
    expect(error.unsavedTokens()).toEqual({ accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: clockStart + hour });
    expect(exposedText(error)).not.toMatch(/access-1|refresh-1|refresh-0/);
    expect(exposedText(error)).toContain('ECONNRESET');
    expect(await storedState()).toEqual(stale);
  });

  it('stores unsaved tokens on the next call without another token request', async () => {
    const { provider, store, storedState, used } = await setUp();
    const one = provider(undefined, failingStore(store, { compareAndSet: 4 }));
    await rejection(one.getToken(), BoxTokenStoreError);
    expect(await one.getToken()).toBe('access-1');
    expect(used).toEqual(['refresh-0']);
    expect(await storedState()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('stores unsaved tokens even after another process marked the old ones as spent', async () => {
    const { provider, store, storedState } = await setUp();
    const one = provider(undefined, failingStore(store, { compareAndSet: 4 }));
    await rejection(one.getToken(), BoxTokenStoreError);
    await rejection(provider().getToken(), BoxAuthError);
    expect((await storedState()).kind).toBe('spent');
    expect(await one.getToken()).toBe('access-1');
    expect(await provider().getToken()).toBe('access-1');
  });

  it.each<keyof TokenStore>(['get', 'acquireLease'])('rejects with BoxTokenStoreError without tokens when %s fails', async (name) => {
    const { provider, store } = await setUp();
    const error = await rejection(provider(undefined, failingStore(store, { [name]: 1 })).getToken(), BoxTokenStoreError);
    expect(error.unsavedTokens()).toBeUndefined();
    expect(error.message).toMatch(name === 'get' ? /read/ : /lease/);
  });

  it('returns a valid cached token when the store cannot be read', async () => {
    const { provider, store, clock } = await setUp();
    const failing: Partial<Record<keyof TokenStore, number>> = {};
    const flaky: TokenStore = { ...store, get: () => (failing.get === 1 ? Promise.reject(new Error('down')) : store.get()) };
    const one = provider(undefined, flaky);
    await one.getToken();
    clock.advance(hour - 60_000);
    failing.get = 1;
    expect(await one.getToken()).toBe('access-1');
  });

  it('ignores a failure of releaseLease', async () => {
    const { provider, store } = await setUp();
    expect(await provider(undefined, failingStore(store, { releaseLease: 1 })).getToken()).toBe('access-1');
  });

  it.each(['', '{}', 'null', '{"kind":"granted","accessToken":5}', '{"kind":"granted","accessToken":"secret-text"'])(
    'rejects foreign content (%j) in the store and leaves it unchanged',
    async (text) => {
      const store = memoryTokenStore();
      await store.compareAndSet(undefined, text);
      const { provider } = await setUp(null, store);
      const error = await rejection(provider().getToken(), BoxAuthError);
      expect(exposedText(error)).not.toContain('secret-text');
      expect(await store.get()).toBe(text);
    },
  );
});

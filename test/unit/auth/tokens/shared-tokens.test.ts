import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { memoryTokenStore } from '../../../../src/auth/tokens/memory-token-store.js';
import { sharedTokens, type RenewTokens } from '../../../../src/auth/tokens/shared-tokens.js';
import { parseState, serializeState, type TokenState } from '../../../../src/auth/tokens/token-state.js';
import { BoxTokenStoreError } from '../../../../src/auth/tokens/token-store-error.js';
import { BoxAuthError, BoxNetworkError, BoxTimeoutError } from '../../../../src/core/errors/box-errors.js';
import type { TokenProvider } from '../../../../src/core/types/ports/token-provider.js';
import type { TokenStore } from '../../../../src/core/types/ports/token-store.js';
import { fakeClock, startOfTime, type FakeClock } from '../../../support/clocks/fake-clock.js';
import { rejection } from '../../../support/rejection.js';

const hour = 3_600_000;

/** A service that gives `access-1`, `refresh-1`, `access-2` … and takes each refresh token once. */
function service(clock: FakeClock) {
  const used: string[] = [];
  let count = 0;
  let valid = 'refresh-0';
  const renew: RenewTokens = async (kept) => {
    await Promise.resolve();
    const refreshToken = kept?.kind === 'granted' ? String(kept.refreshToken) : 'none';
    used.push(refreshToken);
    if (refreshToken !== valid)
      throw new BoxAuthError('refused', { error: 'invalid_grant', errorDescription: 'Refresh token has expired' });
    count += 1;
    valid = `refresh-${String(count)}`;
    return {
      accessToken: `access-${String(count)}`,
      grantedAt: clock.now(),
      expiresAt: clock.now() + hour,
      refreshToken: valid,
      restrictedTo: [],
    };
  };
  return { used, renew };
}

const stale: TokenState = {
  kind: 'granted',
  accessToken: 'access-0',
  grantedAt: startOfTime - hour,
  expiresAt: startOfTime,
  refreshToken: 'refresh-0',
};

async function setUp(state: TokenState | null = stale, store: TokenStore = memoryTokenStore()) {
  const clock = fakeClock();
  if (state !== null) await store.compareAndSet(undefined, serializeState(state));
  const { used, renew } = service(clock);
  const provider = (renewing: RenewTokens = renew, over: TokenStore = store): TokenProvider =>
    sharedTokens({ clock, random: () => 0, pipeline: undefined }, { store: over }, renewing);
  const kept = async () => parseState((await store.get()) ?? '');
  return { clock, store, used, renew, provider, kept };
}

describe('tokens in a store', () => {
  it('are taken from there while they last', async () => {
    const { provider, used } = await setUp({ ...stale, expiresAt: startOfTime + hour });
    expect(await provider().getToken()).toBe('access-0');
    expect(used).toEqual([]);
  });

  it('are renewed once by many providers that find them run out at once', async () => {
    const { provider, used } = await setUp();
    const providers = Array.from({ length: 8 }, () => provider());
    const tokens = await Promise.all(providers.flatMap((one) => Array.from({ length: 5 }, () => one.getToken())));
    expect(new Set(tokens)).toEqual(new Set(['access-1']));
    expect(used).toEqual(['refresh-0']);
  });

  it('are kept before anyone uses them', async () => {
    const { provider, store, kept } = await setUp();
    const order: string[] = [];
    const watched: TokenStore = {
      ...store,
      async compareAndSet(expected, next) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push('kept');
        return store.compareAndSet(expected, next);
      },
    };
    order.push(await provider(undefined, watched).getToken());
    expect(order).toEqual(['kept', 'access-1']);
    expect(await kept()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('are renewed by the first whose time it is, and taken by the others from the store', async () => {
    const { provider, used, clock } = await setUp();
    const [first, second] = [provider(), provider()];
    await first.getToken();
    await second.getToken();
    clock.advance(hour - 60_000);
    expect([await first.getToken(), await second.getToken()]).toEqual(['access-2', 'access-2']);
    expect(used).toEqual(['refresh-0', 'refresh-1']);
  });

  it('are looked for in the store when one is refused, before they are renewed', async () => {
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

describe('the lease', () => {
  it('is given back after a renewal, and after a failure', async () => {
    const { provider, store } = await setUp();
    await rejection(provider(() => Promise.reject(new BoxNetworkError('down'))).getToken(), BoxNetworkError);
    await provider().getToken();
    expect(await store.acquireLease(1000)).toBeDefined();
  });

  it('is waited for, and taken over when its holder does not give it back', async () => {
    const { provider, store, used, clock } = await setUp();
    let left = 3;
    const busy: TokenStore = { ...store, acquireLease: (ms) => (left-- > 0 ? Promise.resolve(undefined) : store.acquireLease(ms)) };
    expect(await provider(undefined, busy).getToken()).toBe('access-1');
    expect(clock.sleeps).toEqual([12.5, 25, 50]);
    expect(used).toEqual(['refresh-0']);
  });

  it('that never comes free ends in a BoxTimeoutError', async () => {
    const { provider, store } = await setUp();
    const busy: TokenStore = { ...store, acquireLease: () => Promise.resolve(undefined) };
    await rejection(provider(undefined, busy).getToken(), BoxTimeoutError);
  });

  it('of another costs no wait while the token that is held is good', async () => {
    const { provider, store, clock } = await setUp();
    const one = provider();
    await one.getToken();
    clock.advance(hour - 60_000);
    await store.acquireLease(30_000);
    expect(await one.getToken()).toBe('access-1');
    expect(clock.sleeps).toEqual([]);
  });

  it('leaves a renewal two thirds of its time, counted from before it was taken', async () => {
    const { provider, store, clock } = await setUp();
    const limits: number[] = [];
    const slow: TokenStore = { ...store, acquireLease: (ms) => (clock.advance(4000), store.acquireLease(ms)) };
    await rejection(
      provider((_, limitMs) => (limits.push(limitMs), Promise.reject(new BoxNetworkError('x'))), slow).getToken(),
      BoxNetworkError,
    );
    expect(limits).toEqual([16_000]);
  });

  it('that took longer to get than it lasts is not used', async () => {
    const { provider, store, clock, used } = await setUp();
    let delay = 25_000;
    const slow: TokenStore = { ...store, acquireLease: (ms) => (clock.advance(delay), (delay = 0), store.acquireLease(ms)) };
    expect(await provider(undefined, slow).getToken()).toBe('access-1');
    expect(used).toEqual(['refresh-0']);
  });
});

describe('a refresh token that is refused', () => {
  it('is no matter when another process has won meanwhile', async () => {
    const { provider, store, kept } = await setUp();
    const won: TokenState = { ...stale, accessToken: 'access-9', refreshToken: 'refresh-9', expiresAt: startOfTime + hour };
    const loser = provider(async () => {
      await store.compareAndSet(serializeState(stale), serializeState(won));
      throw new BoxAuthError('refused', { error: 'invalid_grant' });
    });
    expect(await loser.getToken()).toBe('access-9');
    expect(await kept()).toEqual(won);
  });

  it('is sent once by all together, and each gets one clear error', async () => {
    const { provider, used, kept } = await setUp({ ...stale, refreshToken: 'lost' });
    const providers = Array.from({ length: 4 }, () => provider());
    for (const one of [...providers, ...providers]) {
      const error = await rejection(one.getToken(), BoxAuthError);
      expect(error.error).toBe('invalid_grant');
    }
    expect((await rejection(provider().getToken(), BoxAuthError)).message).toMatch(/Let the user authorize again/);
    expect(used).toEqual(['lost']);
    expect(await kept()).toEqual({ kind: 'spent', errorDescription: 'Refresh token has expired' });
  });

  it('is forgotten once the user has authorized again', async () => {
    const { provider, store } = await setUp({ kind: 'spent', errorDescription: undefined });
    const one = provider();
    await rejection(one.getToken(), BoxAuthError);
    await store.compareAndSet(await store.get(), serializeState({ ...stale, expiresAt: startOfTime + hour }));
    expect(await one.getToken()).toBe('access-0');
  });

  it('leaves the store alone for any other refusal', async () => {
    const { provider, kept } = await setUp();
    const other = () => Promise.reject(new BoxAuthError('wrong secret', { error: 'invalid_client' }));
    await rejection(provider(other).getToken(), BoxAuthError);
    expect(await kept()).toEqual(stale);
  });
});

describe('a store that fails', () => {
  const broken = (store: TokenStore, failing: Partial<Record<keyof TokenStore, number>>): TokenStore => {
    const left = { ...failing };
    const guarded =
      <A extends unknown[], T>(name: keyof TokenStore, run: (...args: A) => Promise<T>) =>
      (...args: A): Promise<T> => {
        if ((left[name] ?? 0) <= 0) return run(...args);
        left[name] = (left[name] ?? 0) - 1;
        return Promise.reject(Object.assign(new Error(`wrote ${JSON.stringify(args)}`), { code: 'ECONNRESET', command: { args } }));
      };
    return {
      get: guarded('get', () => store.get()),
      compareAndSet: guarded('compareAndSet', (a, b) => store.compareAndSet(a, b)),
      acquireLease: guarded('acquireLease', (ms) => store.acquireLease(ms)),
      releaseLease: guarded('releaseLease', (id) => store.releaseLease(id)),
    };
  };
  const shown = (error: Error) =>
    [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true, getters: true })].join('\n');

  it('to keep new tokens for a moment is tried again', async () => {
    const { provider, store, kept } = await setUp();
    expect(await provider(undefined, broken(store, { compareAndSet: 3 })).getToken()).toBe('access-1');
    expect(await kept()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('to keep new tokens for long says so, with the tokens in the error and in nothing that is shown of it', async () => {
    const { provider, store, kept } = await setUp();
    const error = await rejection(provider(undefined, broken(store, { compareAndSet: 4 })).getToken(), BoxTokenStoreError);
    expect(error.takeTokens()).toEqual({ accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: startOfTime + hour });
    expect(shown(error)).not.toMatch(/access-1|refresh-1|refresh-0/);
    expect(shown(error)).toContain('ECONNRESET');
    expect(await kept()).toEqual(stale);
  });

  it('keeps them with the next call, without asking the service again', async () => {
    const { provider, store, kept, used } = await setUp();
    const one = provider(undefined, broken(store, { compareAndSet: 4 }));
    await rejection(one.getToken(), BoxTokenStoreError);
    expect(await one.getToken()).toBe('access-1');
    expect(used).toEqual(['refresh-0']);
    expect(await kept()).toMatchObject({ refreshToken: 'refresh-1' });
  });

  it('keeps them even when another process has found the old ones spent meanwhile', async () => {
    const { provider, store, kept } = await setUp();
    const one = provider(undefined, broken(store, { compareAndSet: 4 }));
    await rejection(one.getToken(), BoxTokenStoreError);
    await rejection(provider().getToken(), BoxAuthError);
    expect((await kept()).kind).toBe('spent');
    expect(await one.getToken()).toBe('access-1');
    expect(await provider().getToken()).toBe('access-1');
  });

  it.each<keyof TokenStore>(['get', 'acquireLease'])('to %s is a BoxTokenStoreError without tokens', async (name) => {
    const { provider, store } = await setUp();
    const error = await rejection(provider(undefined, broken(store, { [name]: 1 })).getToken(), BoxTokenStoreError);
    expect(error.takeTokens()).toBeUndefined();
    expect(error.message).toMatch(name === 'get' ? /read/ : /lease/);
  });

  it('to be read fails no call while the token that is held is good', async () => {
    const { provider, store, clock } = await setUp();
    const failing: Partial<Record<keyof TokenStore, number>> = {};
    const flaky: TokenStore = { ...store, get: () => (failing.get === 1 ? Promise.reject(new Error('down')) : store.get()) };
    const one = provider(undefined, flaky);
    await one.getToken();
    clock.advance(hour - 60_000);
    failing.get = 1;
    expect(await one.getToken()).toBe('access-1');
  });

  it('to give the lease back is no matter', async () => {
    const { provider, store } = await setUp();
    expect(await provider(undefined, broken(store, { releaseLease: 1 })).getToken()).toBe('access-1');
  });

  it.each(['', '{}', 'null', '{"kind":"granted","accessToken":5}', '{"kind":"granted","accessToken":"secret-text"'])(
    'by holding something else (%j) is left as it is',
    async (text) => {
      const store = memoryTokenStore();
      await store.compareAndSet(undefined, text);
      const { provider } = await setUp(null, store);
      const error = await rejection(provider().getToken(), BoxAuthError);
      expect(shown(error)).not.toContain('secret-text');
      expect(await store.get()).toBe(text);
    },
  );
});

import { steadyClock } from '../../core/util/clock.js';
import { BoxAuthError, BoxTimeoutError } from '../../core/errors/box-errors.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { saveTokens } from './save-tokens.js';
import { renewalTime } from '../token-endpoint/renewal.js';
import { cachedTokens, type AccessToken, type CachedToken } from './token-cache.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { parseState, serializeState, type TokenState } from './token-state.js';
import { accessStore } from './token-store-error.js';

/** Shares the tokens of one subject between processes. */
export interface SharedTokensOptions {
  /** Stores the tokens. */
  store: TokenStore;
  /**
   * Duration of the lease in milliseconds, 30,000 by default. If its holder is killed, the other processes wait until it expires.
   * A refresh may take two thirds of it.
   */
  leaseMs?: number | undefined;
}

/** Obtains new tokens within `limitMs`. `stored` is the state in the store. */
export type RenewTokens = (stored: TokenState | undefined, limitMs: number) => Promise<GrantedTokens>;

/**
 * Provides tokens that processes share through a store. One process renews them under a lease and saves them before any use. The others read
 * the saved tokens. So a refresh token, which works once, is sent once.
 */
export function sharedTokens(
  environment: AuthEnvironment,
  { store, leaseMs = 30_000 }: SharedTokensOptions,
  renew: RenewTokens,
): TokenProvider {
  const { random } = environment;
  const clock = steadyClock(environment.clock);
  /** Granted, but not saved yet because the store failed. */
  let unsaved: { before: string | undefined; granted: GrantedTokens } | undefined;

  return cachedTokens(environment, async (cached) => {
    const deadline = clock.monotonic() + 10 * leaseMs;
    for (let attempt = 0; ; attempt++) {
      if (unsaved !== undefined) return save(unsaved.before, unsaved.granted);
      const usable = usableToken(await read(), cached);
      if (usable !== undefined) return usable;
      // Measured before the request for the lease, so that its duration is never overestimated.
      const leaseStart = clock.monotonic();
      const lease = await accessStore('acquire the lease', () => store.acquireLease(leaseMs));
      if (lease !== undefined) {
        try {
          const renewed = await renewUnderLease(leaseStart, cached);
          if (renewed !== undefined) return renewed;
        } finally {
          await store.releaseLease(lease).catch(() => undefined);
        }
      }
      // Another process renews. A token that is still valid stays in use, even if that process was killed.
      else if (cached?.rejected === false && clock.monotonic() < cached.usableUntil) return cached;
      if (clock.monotonic() >= deadline)
        throw new BoxTimeoutError('Another process holds the lease of the token store and does not release it.');
      await clock.sleep(Math.min(1000, 25 * 2 ** Math.min(attempt, 6)) * (0.5 + random()));
    }
  });

  /** Returns undefined if another process has changed the store: read it again. */
  async function renewUnderLease(leaseStart: number, cached: CachedToken | undefined): Promise<AccessToken | undefined> {
    // The store may have changed before the lease was acquired.
    const before = await read();
    const usable = usableToken(before, cached);
    if (usable !== undefined) return usable;
    const stored = before === undefined ? undefined : parseState(before);
    // The next holder of an expired lease must never overlap with a request of this one.
    const limitMs = leaseStart + (leaseMs * 2) / 3 - clock.monotonic();
    if (limitMs <= 0) return undefined;
    try {
      return await save(before, await renew(stored, limitMs));
    } catch (error) {
      if (!(error instanceof BoxAuthError) || error.error !== 'invalid_grant') throw error;
      // Another process may have used the refresh token first: then its tokens are in the store.
      if ((await read()) !== before) return undefined;
      if (stored?.kind === 'granted' && stored.refreshToken !== undefined) {
        const spent = serializeState({ kind: 'spent', errorDescription: error.errorDescription });
        await accessStore('write tokens', () => store.compareAndSet(before, spent));
      }
      throw error;
    }
  }

  async function save(before: string | undefined, granted: GrantedTokens): Promise<AccessToken> {
    unsaved = { before, granted };
    const saved = await saveTokens(store, clock, before, granted);
    unsaved = undefined;
    return saved.kind === 'granted' && saved.accessToken !== granted.accessToken ? saved : granted;
  }

  function usableToken(text: string | undefined, cached: CachedToken | undefined): AccessToken | undefined {
    const stored = text === undefined ? undefined : parseState(text);
    if (stored?.kind === 'spent') throw spentError(stored.errorDescription);
    // The cached token was rejected or is due for renewal, so only a different one is usable.
    if (stored === undefined || stored.accessToken === cached?.accessToken) return undefined;
    return clock.now() < renewalTime(stored, 0) ? stored : undefined;
  }

  function read(): Promise<string | undefined> {
    return accessStore('read tokens', () => store.get());
  }
}

/** Provides tokens that the application can request at any time. Shared through `store` if set, otherwise for this client only. */
export function applicationTokens(
  environment: AuthEnvironment,
  { store, leaseMs }: Partial<SharedTokensOptions>,
  request: (limitMs?: number) => Promise<GrantedTokens>,
): TokenProvider {
  return store === undefined
    ? cachedTokens(environment, () => request())
    : sharedTokens(environment, { store, leaseMs }, (_, limitMs) => request(limitMs));
}

/** The error for a refresh token that was used up without a response, or that the service no longer accepts. */
function spentError(errorDescription: string | undefined): BoxAuthError {
  const reason = errorDescription === undefined ? '' : ` (${errorDescription})`;
  return new BoxAuthError(`The refresh token was rejected${reason}, and there is no other. Let the user authorize again.`, {
    error: 'invalid_grant',
    errorDescription,
  });
}

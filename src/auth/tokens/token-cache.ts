import { steadyClock } from '../../core/util/clock.js';
import { BoxAuthError } from '../../core/errors/box-errors.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import { renewalTime } from '../token-endpoint/renewal.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { BoxTokenStoreError } from './token-store-error.js';

/** A token from a store has no `usableUntil`: its time of day is all that processes share. */
export type AccessToken = Pick<GrantedTokens, 'accessToken' | 'grantedAt' | 'expiresAt'> & Partial<Pick<GrantedTokens, 'usableUntil'>>;

/**
 * Tokens are renewed before they expire, so that a short outage of the service or the store fails no call while the old token is valid. An
 * error response is permanent, and so is a failure to save new tokens.
 */
function isPermanent(error: unknown): boolean {
  return error instanceof BoxTokenStoreError ? error.unsavedTokens() !== undefined : error instanceof BoxAuthError;
}

/** The token to replace. */
export interface CachedToken extends AccessToken {
  /** The service rejected it. */
  readonly rejected: boolean;
  /** On the monotonic clock: a system clock that is set must neither expire a token nor prolong it. */
  readonly usableUntil: number;
}

/**
 * Caches a token until shortly before it expires. Concurrent calls share one renewal. `obtain` may return the cached token, which then stays in
 * use for a quarter of its remaining lifetime.
 */
export function cachedTokens(
  { clock: anyClock, random }: Pick<AuthEnvironment, 'clock' | 'random'>,
  obtain: (cached: CachedToken | undefined) => Promise<AccessToken>,
): TokenProvider {
  const clock = steadyClock(anyClock);
  let cached: CachedToken | undefined;
  /** On the monotonic clock. */
  let renewAt = 0;
  let pending: Promise<string> | undefined;

  const isUsable = (token: CachedToken | undefined): token is CachedToken =>
    token?.rejected === false && clock.monotonic() < token.usableUntil;

  async function renew(): Promise<string> {
    const before = cached;
    try {
      const token = await obtain(before);
      setCached(token, token.accessToken === before?.accessToken);
      return token.accessToken;
    } catch (error) {
      if (isPermanent(error) || cached === undefined || !isUsable(cached)) throw error;
      setCached(cached, true);
      return cached.accessToken;
    } finally {
      pending = undefined;
    }
  }

  function setCached(token: AccessToken, isReused: boolean): void {
    const now = clock.monotonic();
    const { grantedAt, expiresAt } = token;
    // A token that is reused keeps its time. The lifetime bounds that of others: the system clock may have been set back since the grant.
    const known = isReused ? cached?.usableUntil : token.usableUntil;
    const usableUntil = known ?? now + Math.min(expiresAt - clock.now(), expiresAt - grantedAt);
    cached = { ...token, rejected: false, usableUntil };
    renewAt = isReused ? now + (usableUntil - now) / 4 : usableUntil - expiresAt + renewalTime(token, random());
  }

  return {
    getToken: () => {
      if (isUsable(cached) && clock.monotonic() < renewAt) return Promise.resolve(cached.accessToken);
      return (pending ??= renew());
    },
    invalidate(token) {
      // A late rejection of an older token does not affect the current one.
      if (cached?.accessToken === token) cached = { ...cached, rejected: true };
    },
  };
}

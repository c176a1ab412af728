import { BoxAuthError } from '../../core/errors/box-errors.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import { renewalTime } from '../token-endpoint/renewal.js';
import type { GrantedTokens } from '../token-endpoint/token-endpoint.js';
import { BoxTokenStoreError } from './token-store-error.js';

export type AccessToken = Pick<GrantedTokens, 'accessToken' | 'grantedAt' | 'expiresAt'>;

/**
 * A token is renewed ahead of time: while the old one lasts, a service or a store that is down for a moment fails no call. A refusal is
 * final, and so is a store that could not keep new tokens.
 */
function isFinal(error: unknown): boolean {
  return error instanceof BoxTokenStoreError ? error.takeTokens() !== undefined : error instanceof BoxAuthError;
}

/** The token that is to be replaced. */
export interface CachedToken extends AccessToken {
  /** The service did not take it. */
  readonly refused: boolean;
}

/**
 * Keeps a token until shortly before it runs out, and asks for a new one once, however many calls wait for it. `obtain` may give back the
 * token that is held, which is then used a little longer.
 */
export function cachedTokens(
  { clock, random }: Pick<AuthEnvironment, 'clock' | 'random'>,
  obtain: (held: CachedToken | undefined) => Promise<AccessToken>,
): TokenProvider {
  let held: CachedToken | undefined;
  let renewAt = 0;
  let pending: Promise<string> | undefined;

  const isUsable = (token: CachedToken | undefined): token is CachedToken => token?.refused === false && clock.now() < token.expiresAt;

  async function renew(): Promise<string> {
    const before = held;
    try {
      const token = await obtain(before);
      take(token, token.accessToken === before?.accessToken);
      return token.accessToken;
    } catch (error) {
      if (isFinal(error) || held === undefined || !isUsable(held)) throw error;
      take(held, true);
      return held.accessToken;
    } finally {
      pending = undefined;
    }
  }

  function take(token: AccessToken, again: boolean): void {
    const now = clock.now();
    held = { ...token, refused: false };
    renewAt = again ? now + (token.expiresAt - now) / 4 : renewalTime(token, random());
  }

  return {
    getToken: () => {
      if (isUsable(held) && clock.now() < renewAt) return Promise.resolve(held.accessToken);
      return (pending ??= renew());
    },
    invalidate(token) {
      // A late refusal of an older token says nothing about the current one.
      if (held?.accessToken === token) held = { ...held, refused: true };
    },
  };
}

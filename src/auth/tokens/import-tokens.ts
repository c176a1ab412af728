import { systemClock } from '../../core/util/clock.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { replaceTokens } from './save-tokens.js';
import { requireStore, requireNonEmpty } from '../token-endpoint/options.js';
import type { TokenSet } from './token-store-error.js';

/**
 * Keeps tokens that come from elsewhere, another program for example, in place of what the store holds. From then on nobody else may
 * refresh them. Throws BoxConfigError with the field's name; rejects with BoxTokenStoreError when the store fails.
 */
export async function importTokens(store: TokenStore, { accessToken, expiresAt, refreshToken }: TokenSet): Promise<void> {
  requireStore('importTokens', store);
  requireNonEmpty('importTokens', { accessToken, ...(refreshToken === undefined ? {} : { refreshToken }) });
  if (!Number.isFinite(expiresAt))
    throw new BoxConfigError('importTokens: expiresAt must be milliseconds since 1970; 0 for a token that has run out.');
  await replaceTokens(store, systemClock, { accessToken, grantedAt: systemClock.now(), expiresAt, refreshToken });
}

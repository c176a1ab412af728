import { systemClock } from '../../core/util/clock.js';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';
import { replaceTokens } from './save-tokens.js';
import { requireStore, requireNonEmpty } from '../token-endpoint/validate-grant-options.js';
import type { TokenSet } from './token-store-error.js';
import { checkNames, requireObject } from '../../core/options/check-names.js';

/**
 * Saves tokens from elsewhere, for example from another program, and replaces the content of the store. From then on only the store's clients may
 * refresh them. Rejects with BoxConfigError that names the field, and with BoxTokenStoreError if the store fails.
 */
export async function importTokens(store: TokenStore, tokens: TokenSet): Promise<void> {
  requireStore('importTokens', store);
  requireObject('importTokens', 'tokens', tokens);
  checkNames('importTokens: tokens', tokens, { accessToken: 1, expiresAt: 1, refreshToken: 1 });
  const { accessToken, expiresAt, refreshToken } = tokens;
  requireNonEmpty('importTokens', { accessToken, ...(refreshToken === undefined ? {} : { refreshToken }) });
  if (!Number.isFinite(expiresAt))
    throw new BoxConfigError('importTokens: expiresAt must be milliseconds since 1970, or 0 for an expired token.');
  await replaceTokens(store, systemClock, { accessToken, grantedAt: systemClock.now(), expiresAt, refreshToken });
}

import { BoxAuthError, BoxConfigError } from '../../core/errors/box-errors.js';
import type { Auth } from '../../core/options/options.js';
import { cachedTokens } from '../tokens/token-cache.js';
import { exchangeForm, exchangeToken, type DownscopeOptions } from '../token-endpoint/downscope-token.js';

/**
 * Restricts the tokens of `auth` (token exchange, RFC 8693). They are renewed like the originals.
 * Throws BoxConfigError that names the field. A rejected exchange rejects the call with BoxAuthError.
 */
export function downscoped(auth: Auth, options: DownscopeOptions): Auth {
  if (typeof auth !== 'function') throw new BoxConfigError('downscoped: auth must be a grant, such as clientCredentials(…).');
  const form = exchangeForm('downscoped', options);
  return (environment) => {
    const original = auth(environment);
    return cachedTokens(environment, async () => {
      const token = await original.getToken();
      try {
        return await exchangeToken(environment, token, form);
      } catch (error) {
        if (!(error instanceof BoxAuthError) || error.error !== 'invalid_grant') throw error;
        // The original was revoked or expired early, which its provider cannot detect.
        original.invalidate(token);
        const renewed = await original.getToken();
        if (renewed === token) throw error;
        return exchangeToken(environment, renewed, form);
      }
    });
  };
}

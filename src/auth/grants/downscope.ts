import { BoxAuthError, BoxConfigError, BoxError } from '../../core/errors/box-errors.js';
import { sanitizeCause, withSanitizedCause } from '../../core/errors/sanitize-cause.js';
import type { Auth, AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import { requireNonEmpty } from '../token-endpoint/options.js';
import { cachedTokens } from '../tokens/token-cache.js';
import { requestTokens, type GrantedTokens } from '../token-endpoint/token-endpoint.js';

/** What a narrowed token opens. */
export interface DownscopeOptions {
  /** At least one, such as `base_preview` or `item_download`. Never more than the original token has. */
  scopes: readonly string[];
  /** URL of the one file or folder that it opens, such as `https://api.box.com/2.0/files/12345`. */
  resource?: string | undefined;
  /** A shared link: the token opens what the link does. */
  sharedLink?: string | undefined;
}

/** A token to hand on, to a browser for example. It cannot be renewed. */
export interface DownscopedToken {
  readonly accessToken: string;
  /** Milliseconds since 1970; never later than the original token. */
  readonly expiresAt: number;
  /** Scopes and objects that it is restricted to, as the service says it. */
  readonly restrictedTo: readonly unknown[];
}

/**
 * Calls with a token that opens less than the one of `auth` (token exchange, RFC 8693). It is renewed like the original.
 * Throws BoxConfigError with the field's name; a refused exchange rejects the call with BoxAuthError.
 */
export function downscoped(auth: Auth, options: DownscopeOptions): Auth {
  if (typeof auth !== 'function') throw new BoxConfigError('downscoped: auth must be a grant, such as clientCredentials(…).');
  const form = formOf('downscoped', options);
  return (environment) => {
    const original = auth(environment);
    return cachedTokens(environment, async () => {
      const token = await original.getToken();
      try {
        return await exchange(environment, token, form);
      } catch (error) {
        if (!(error instanceof BoxAuthError) || error.error !== 'invalid_grant') throw error;
        // The original was revoked or expired early, which its provider could not see.
        original.invalidate(token);
        const other = await original.getToken();
        if (other === token) throw error;
        return exchange(environment, other, form);
      }
    });
  };
}

/** One narrowed token for one that the provider gives. */
export async function downscopeToken(
  environment: AuthEnvironment,
  tokens: TokenProvider,
  options: DownscopeOptions,
): Promise<DownscopedToken> {
  const form = formOf('downscope', options);
  const token = await tokens.getToken().catch((cause: unknown) => {
    throw cause instanceof BoxError
      ? withSanitizedCause(cause)
      : new BoxAuthError('The grant gave no token.', { cause: sanitizeCause(cause) });
  });
  const { accessToken, expiresAt, restrictedTo } = await exchange(environment, token, form);
  return { accessToken, expiresAt, restrictedTo };
}

function exchange(environment: AuthEnvironment, token: string, form: Readonly<Record<string, string>>): Promise<GrantedTokens> {
  return requestTokens(environment, { ...form, subject_token: token });
}

function formOf(owner: string, { scopes, resource, sharedLink }: DownscopeOptions): Record<string, string> {
  if (!Array.isArray(scopes) || scopes.length === 0) throw new BoxConfigError(`${owner}: scopes must name at least one scope.`);
  for (const scope of scopes) requireNonEmpty(owner, { scopes: scope });
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope: scopes.join(' '),
    ...(resource === undefined ? {} : { resource }),
    ...(sharedLink === undefined ? {} : { box_shared_link: sharedLink }),
  };
}

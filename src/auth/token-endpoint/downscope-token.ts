import { checkOptions, type OptionTypes } from '../../core/options/check-options.js';
import { BoxAuthError, BoxConfigError, BoxError } from '../../core/errors/box-errors.js';
import { sanitizeCause, withSanitizedCause } from '../../core/errors/sanitize-cause.js';
import type { AuthEnvironment } from '../../core/options/options.js';
import type { TokenProvider } from '../../core/types/ports/token-provider.js';
import { requestTokens, type GrantedTokens } from './token-endpoint.js';
import { requireNonEmpty } from './validate-grant-options.js';

/** The limits of a downscoped token. */
export interface DownscopeOptions {
  /** At least one, such as `base_preview` or `item_download`. They never extend the original token's scopes. */
  scopes: readonly string[];
  /** API URL of the only accessible file or folder, such as `https://api.box.com/2.0/files/12345`. */
  resource?: string | undefined;
  /** A shared link: the token can access the linked item. */
  sharedLink?: string | undefined;
}

/** A token to pass on, for example to a browser. It cannot be renewed. */
export interface DownscopedToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. Never later than the original token. */
  readonly expiresAt: number;
  /** Scopes and objects that the token is restricted to, as returned by the service. */
  readonly restrictedTo: readonly unknown[];
}

/** Exchanges the provider's token for one downscoped token. */
export async function downscopeToken(
  environment: AuthEnvironment,
  tokens: TokenProvider,
  options: DownscopeOptions,
): Promise<DownscopedToken> {
  const form = exchangeForm('downscope', options);
  const token = await tokens.getToken().catch((cause: unknown) => {
    throw cause instanceof BoxError
      ? withSanitizedCause(cause)
      : new BoxAuthError('The grant did not return a token.', { cause: sanitizeCause(cause) });
  });
  const { accessToken, expiresAt, restrictedTo } = await exchangeToken(environment, token, form);
  return { accessToken, expiresAt, restrictedTo };
}

/** Exchanges a token (RFC 8693). */
export function exchangeToken(environment: AuthEnvironment, token: string, form: Readonly<Record<string, string>>): Promise<GrantedTokens> {
  return requestTokens(environment, { ...form, subject_token: token });
}

const optionNames: OptionTypes<DownscopeOptions> = { scopes: 1, resource: 1, sharedLink: 'string' };

/** The form of an exchange, without the token. Throws BoxConfigError that names the field. */
export function exchangeForm(owner: string, options: DownscopeOptions): Record<string, string> {
  checkOptions(owner, options, optionNames);
  const { scopes, resource, sharedLink } = options;
  if (!Array.isArray(scopes) || scopes.length === 0) throw new BoxConfigError(`${owner}: scopes must contain at least one scope.`);
  for (const scope of scopes) requireNonEmpty(owner, { scopes: scope });
  // A bare ID would be rejected by the service with an error that does not name it.
  if (resource !== undefined && !(typeof resource === 'string' && /^https?:\/\/[^/]/.test(resource) && URL.canParse(resource)))
    throw new BoxConfigError(
      `${owner}: resource must be the API URL of a file or folder, such as https://api.box.com/2.0/files/12345 or https://api.box.com/2.0/folders/12345.`,
    );
  return {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    scope: scopes.join(' '),
    ...(resource === undefined ? {} : { resource }),
    ...(sharedLink === undefined ? {} : { box_shared_link: sharedLink }),
  };
}

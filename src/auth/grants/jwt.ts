import { steadyClock } from '../../core/util/clock.js';
import { openScope } from '../../core/call/scope.js';
import type { Auth, AuthEnvironment } from '../../core/options/options.js';
import { createAssertion } from '../jwt/jwt-assertion.js';
import { readJwtOptions, type JwtAuthOptions, type JwtIdentity } from '../jwt/jwt-options.js';
import { requireSharedTokensOptions } from '../token-endpoint/validate-grant-options.js';
import { applicationTokens } from '../tokens/shared-tokens.js';
import { sendOAuthRequest, readTokenResponse, type GrantedTokens, type OAuthResponse } from '../token-endpoint/token-endpoint.js';

/** Time limit of a token request in milliseconds, including all attempts. */
const maxRequestMs = 60_000;

/**
 * OAuth 2.0 with JSON Web Tokens: the application authenticates with its RSA key. Tokens are cached until shortly before they expire. A wrong
 * local clock is corrected by the service's. Throws BoxConfigError that names the field. A rejected token request rejects the call with BoxAuthError.
 */
export function jwtAuth(options: JwtAuthOptions): Auth {
  const identity = readJwtOptions(options);
  requireSharedTokensOptions('jwtAuth', options);
  return (environment) => {
    const request = assertionGrant(environment, identity);
    return applicationTokens(environment, options, (limitMs = maxRequestMs) => request(Math.min(limitMs, maxRequestMs)));
  };
}

/** Requests tokens with assertions. Remembers the offset between the service's clock and the local clock. */
function assertionGrant(environment: AuthEnvironment, identity: JwtIdentity): (limitMs: number) => Promise<GrantedTokens> {
  const clock = steadyClock(environment.clock);
  let clockOffsetMs = 0;

  const requestToken = (signal: AbortSignal, limitMs: number): Promise<OAuthResponse> =>
    sendOAuthRequest(
      environment,
      '/oauth2/token',
      // A new assertion for each attempt: it works once and expires soon.
      async () => ({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: identity.clientId,
        client_secret: identity.clientSecret,
        assertion: await createAssertion(identity, clock.now() + clockOffsetMs, signal),
      }),
      limitMs,
    );

  return async (limitMs) => {
    const deadline = clock.monotonic() + limitMs;
    const scope = openScope('POST /oauth2/token', undefined, limitMs);
    try {
      const response = await requestToken(scope.signal, limitMs);
      const claim = rejectedClaim(response);
      if (response.date !== undefined && claim !== undefined) clockOffsetMs = response.date - clock.now();
      // A wrong time needs the service's clock for its correction. A reused ID only needs a new one.
      const isRetryable = claim === 'jti' || (claim === 'exp' && response.date !== undefined);
      const remainingMs = deadline - clock.monotonic();
      return readTokenResponse(isRetryable && remainingMs > 0 ? await requestToken(scope.signal, remainingMs) : response);
    } finally {
      scope.end();
    }
  };
}

/** The assertion claim that an error response names, as in "Please check the 'exp' claim." */
function rejectedClaim({ status, body }: OAuthResponse): 'exp' | 'jti' | undefined {
  const description = body['error_description'];
  if (status < 400 || status >= 500 || typeof description !== 'string') return undefined;
  if (/\bexp\b/.test(description)) return 'exp';
  return /\bjti\b/.test(description) ? 'jti' : undefined;
}

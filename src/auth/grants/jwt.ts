import { openScope } from '../../core/call/scope.js';
import type { Auth, AuthEnvironment } from '../../core/options/options.js';
import { createAssertion } from '../jwt/jwt-assertion.js';
import { readJwtOptions, type JwtAuthOptions, type JwtIdentity } from '../jwt/jwt-options.js';
import { requireSharing } from '../token-endpoint/options.js';
import { applicationTokens } from '../tokens/shared-tokens.js';
import { sendOAuthRequest, readTokenResponse, type GrantedTokens, type OAuthResponse } from '../token-endpoint/token-endpoint.js';

/** Milliseconds for a token, all attempts together. */
const longest = 60_000;

/**
 * OAuth 2.0 with JSON Web Tokens: the application proves itself by its RSA key. Tokens are kept until shortly before they run out, and a clock
 * that is wrong is corrected by the service's. Throws BoxConfigError with the field's name; a refused request rejects the call with BoxAuthError.
 */
export function jwtAuth(options: JwtAuthOptions): Auth {
  const identity = readJwtOptions(options);
  requireSharing('jwtAuth', options);
  return (environment) => {
    const request = assertionGrant(environment, identity);
    return applicationTokens(environment, options, (limitMs = longest) => request(Math.min(limitMs, longest)));
  };
}

/** Asks for tokens with assertions, and remembers how far the service's clock is from ours. */
function assertionGrant(environment: AuthEnvironment, identity: JwtIdentity): (limitMs: number) => Promise<GrantedTokens> {
  const { clock } = environment;
  let aheadMs = 0;

  const ask = (signal: AbortSignal, limitMs: number): Promise<OAuthResponse> =>
    sendOAuthRequest(
      environment,
      '/oauth2/token',
      // Each attempt has its own: an assertion works once, and does not keep.
      async () => ({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        client_id: identity.clientId,
        client_secret: identity.clientSecret,
        assertion: await createAssertion(identity, clock.now() + aheadMs, signal),
      }),
      limitMs,
    );

  return async (limitMs) => {
    const deadline = clock.now() + limitMs;
    const scope = openScope('POST /oauth2/token', undefined, limitMs);
    try {
      const answer = await ask(scope.signal, limitMs);
      const claim = refusedClaim(answer);
      if (answer.date !== undefined && claim !== undefined) aheadMs = answer.date - clock.now();
      // The time can only be mended by the service's own; an id that was seen before is mended by another.
      const isWorthAnother = claim === 'jti' || (claim === 'exp' && answer.date !== undefined);
      const leftMs = deadline - clock.now();
      return readTokenResponse(isWorthAnother && leftMs > 0 ? await ask(scope.signal, leftMs) : answer);
    } finally {
      scope.end();
    }
  };
}

/** The claim of the assertion that the service refuses, in its words: "Please check the 'exp' claim." */
function refusedClaim({ status, body }: OAuthResponse): 'exp' | 'jti' | undefined {
  const description = body['error_description'];
  if (status < 400 || status >= 500 || typeof description !== 'string') return undefined;
  if (/\bexp\b/.test(description)) return 'exp';
  return /\bjti\b/.test(description) ? 'jti' : undefined;
}

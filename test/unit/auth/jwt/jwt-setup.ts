import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { startOfTime } from '../../../support/clocks/fake-clock.js';
import { json, scriptedFetch, type SeenRequest, type Step } from '../../../support/fake-fetch.js';
import { rsaKeys } from '../../../support/keys.js';
import { clientOver } from '../../../support/test-client.js';

export const { privateKey, publicKey } = rsaKeys();
export const clientSecret = 'hunter2-secret';
export const app = { clientId: 'my-id', clientSecret, publicKeyId: 'k1' };
export const enterprise: JwtAuthOptions = { ...app, privateKey, enterpriseId: '900' };

export const granted = (token: string) => json({ access_token: token, expires_in: 3600, token_type: 'bearer' });
export const dateOf = (ms: number) => ({ date: new Date(ms).toUTCString() });
/** An answer that refuses a claim, in the words of the service. */
export const refused =
  (claim: string, headers: Record<string, string> = {}) =>
  () =>
    json({ error: 'invalid_grant', error_description: `Please check the '${claim}' claim.` }, 400, headers);

/** A client with the grant, over a scripted `fetch`. */
export function setUp(options: JwtAuthOptions, steps: Step[], more: Partial<BoxOptions> = {}) {
  return clientOver(scriptedFetch(...steps), { auth: jwtAuth(options), ...more });
}

export const fieldsOf = (request: SeenRequest | undefined) => Object.fromEntries(new URLSearchParams(String(request?.body)));
export const isTokenRequest = ({ url }: SeenRequest) => url.pathname === '/oauth2/token';

/** Header and claims of the assertion in a request, when jose finds that the registered key signed it. */
export async function verified(request: SeenRequest | undefined, now = startOfTime) {
  const assertion = fieldsOf(request)['assertion'] ?? '';
  const { alg = '' } = decodeProtectedHeader(assertion);
  const { protectedHeader, payload } = await jwtVerify(assertion, await importSPKI(publicKey, alg), {
    algorithms: ['RS256', 'RS384', 'RS512'],
    issuer: 'my-id',
    audience: 'https://api.box.com/oauth2/token',
    currentDate: new Date(now),
  });
  return { header: protectedHeader, claims: payload, secondsAhead: (payload.exp ?? 0) - now / 1000, jti: payload.jti ?? '' };
}

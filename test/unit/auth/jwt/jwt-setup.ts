import { decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { jwtAuth } from '../../../../src/auth/grants/jwt.js';
import type { JwtAuthOptions } from '../../../../src/auth/jwt/jwt-options.js';
import type { BoxOptions } from '../../../../src/core/options/options.js';
import { clockStart } from '../../../support/clocks/fake-clock.js';
import { json, scriptedFetch, type RecordedRequest, type FakeReply } from '../../../support/fake-fetch.js';
import { rsaKeys } from '../../../support/keys.js';
import { clientWith } from '../../../support/test-client.js';

const keys = rsaKeys();
export const { privateKey } = keys;
export const clientSecret = 'hunter2-secret';
export const app = { clientId: 'my-id', clientSecret, publicKeyId: 'k1' };
export const enterprise: JwtAuthOptions = { ...app, privateKey, enterpriseId: '900' };

export const tokenResponse = (token: string) => json({ access_token: token, expires_in: 3600, token_type: 'bearer' });
export const dateHeader = (ms: number) => ({ date: new Date(ms).toUTCString() });
/** A response that rejects a claim, with the wording of the service. */
export const rejectedClaim =
  (claim: string, headers: Record<string, string> = {}) =>
  () =>
    json({ error: 'invalid_grant', error_description: `Please check the '${claim}' claim.` }, 400, headers);

/** A client with a JWT grant and a scripted `fetch`. */
export function jwtClient(options: JwtAuthOptions, replies: FakeReply[], overrides: Partial<BoxOptions> = {}) {
  return clientWith(scriptedFetch(...replies), { auth: jwtAuth(options), ...overrides });
}

export const formFields = (request: RecordedRequest | undefined) => Object.fromEntries(new URLSearchParams(String(request?.body)));
export const isTokenRequest = ({ url }: RecordedRequest) => url.pathname === '/oauth2/token';

/** Verifies the assertion of a request with jose and the registered key, and returns its header and claims. */
export async function verifiedAssertion(request: RecordedRequest | undefined, now = clockStart) {
  const assertion = formFields(request)['assertion'] ?? '';
  const { alg = '' } = decodeProtectedHeader(assertion);
  const { protectedHeader, payload } = await jwtVerify(assertion, await importSPKI(keys.publicKey, alg), {
    algorithms: ['RS256', 'RS384', 'RS512'],
    issuer: 'my-id',
    audience: 'https://api.box.com/oauth2/token',
    currentDate: new Date(now),
  });
  return { header: protectedHeader, claims: payload, secondsAhead: (payload.exp ?? 0) - now / 1000, jti: payload.jti ?? '' };
}

import { decodeText, encodeText, fromBase64, type Bytes } from '../../http/bytes.js';
import { oauthError } from '../../http/errors.js';
import { numberField, textField, type JsonObject } from '../../http/fields.js';
import type { ClientRecord } from './clients.js';

const hashes: Readonly<Record<string, string>> = { RS256: 'SHA-256', RS384: 'SHA-384', RS512: 'SHA-512' };

export interface Assertion {
  readonly jti: string;
  /** ID of the enterprise or of a user. */
  readonly sub: string;
  readonly isEnterprise: boolean;
}

export interface JwtSettings {
  /** The current time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Whether an assertion without a key ID is accepted. */
  readonly acceptVariants: boolean;
}

/**
 * Verifies a JWT assertion and returns its claims. Checks the issuer, the audience, a lifetime of at most 60 seconds, a `jti` of 16 to 128
 * characters and, if the client has keys, the signature. The caller checks that the `jti` is new. Throws `invalid_grant`.
 */
export async function readAssertion(assertion: string, client: ClientRecord, { now, acceptVariants }: JwtSettings): Promise<Assertion> {
  const [head = '', body = '', signature = '', ...more] = assertion.split('.');
  const header = decodePart(head);
  const claims = decodePart(body);
  if (more.length > 0) throw invalidGrant('The assertion is not a JSON Web Token');
  const hash = hashes[textField(header, 'alg') ?? ''];
  if (hash === undefined) throw invalidGrant('The algorithm of the assertion is not RS256, RS384 or RS512');
  const kid = textField(header, 'kid') ?? (acceptVariants ? onlyKeyOf(client) : undefined) ?? '';
  await checkSignature(`${head}.${body}`, signature, hash, kid, client);
  if (claims['iss'] !== client.clientId) throw invalidGrant("Please check the 'iss' claim");
  if (claims['aud'] !== 'https://api.box.com/oauth2/token') throw invalidGrant("Please check the 'aud' claim");
  checkTimes(claims, now() / 1000);
  const jti = textField(claims, 'jti') ?? '';
  if (jti.length < 16 || jti.length > 128) throw invalidGrant("Please check the 'jti' claim. It has 16 to 128 characters.");
  const kind = claims['box_sub_type'];
  if (kind !== 'enterprise' && kind !== 'user') throw invalidGrant("Please check the 'box_sub_type' claim");
  return { jti, sub: textField(claims, 'sub') ?? '', isEnterprise: kind === 'enterprise' };
}

export const invalidGrant = (description: string) => oauthError('invalid_grant', description);

function checkTimes(claims: JsonObject, seconds: number): void {
  const exp = numberField(claims, 'exp');
  if (exp === undefined || exp > seconds + 60) throw invalidGrant("Please check the 'exp' claim. It lies at most 60 seconds ahead.");
  if (exp <= seconds) throw invalidGrant("Current date/time MUST be before the expiration date/time listed in the 'exp' claim");
  if (Math.max(numberField(claims, 'nbf') ?? 0, numberField(claims, 'iat') ?? 0) > seconds)
    throw invalidGrant("Current date/time MUST be after or equal to the not-before date/time listed in the 'nbf' or 'iat' claim");
}

function decodePart(part: string): JsonObject {
  try {
    const value: unknown = JSON.parse(decodeText(fromBase64(part) ?? new Uint8Array(0)));
    if (typeof value === 'object' && value !== null) return value as JsonObject;
  } catch {
    // Falls through to the error below.
  }
  throw invalidGrant('The assertion is not a JSON Web Token');
}

/** The service needs no key ID in the assertion while the application has one key. */
function onlyKeyOf({ publicKeys }: ClientRecord): string | undefined {
  const [only, ...others] = Object.keys(publicKeys);
  return others.length === 0 ? only : undefined;
}

async function checkSignature(signed: string, signature: string, hash: string, kid: string, client: ClientRecord): Promise<void> {
  if (Object.keys(client.publicKeys).length === 0) return;
  const pem = Object.hasOwn(client.publicKeys, kid) ? client.publicKeys[kid] : undefined;
  if (pem === undefined) throw invalidGrant("'kid' invalid, unable to lookup correct key");
  const der = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ''));
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash };
  const key = await crypto.subtle.importKey('spki', der ?? new Uint8Array(0), algorithm, false, ['verify']);
  const bytes: Bytes = fromBase64(signature) ?? new Uint8Array(0);
  if (!(await crypto.subtle.verify(algorithm, key, bytes, encodeText(signed))))
    throw invalidGrant(
      "Signature verification error. The public key identified by 'kid' must correspond to the private key used for signing.",
    );
}

import { decodeText, encodeText, fromBase64, type Bytes } from '../bytes.js';
import { oauthError } from '../errors.js';
import type { Bag } from '../read.js';
import type { ClientRecord } from './tokens.js';

const hashes: Readonly<Record<string, string>> = { RS256: 'SHA-256', RS384: 'SHA-384', RS512: 'SHA-512' };

/**
 * The claims of a JWT assertion, when the service would take them: audience, lifetime of at most 60 seconds, a `jti` of 16 to 128
 * characters, and a signature by a registered key where the client has keys.
 */
export async function readAssertion(assertion: string, client: ClientRecord, now: number): Promise<Bag> {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const header = decodePart(head);
  const claims = decodePart(body);
  const hash = hashes[String(header['alg'])];
  if (hash === undefined) throw refused('The algorithm of the assertion is not RS256, RS384 or RS512');
  await checkSignature(`${head}.${body}`, signature, hash, header, client);
  if (claims['iss'] !== client.clientId) throw refused('The claim iss is not the client id');
  if (claims['aud'] !== 'https://api.box.com/oauth2/token') throw refused("Please check the 'aud' claim");
  const { exp, jti } = claims;
  const seconds = Math.floor(now / 1000);
  if (typeof exp !== 'number' || exp <= seconds || exp > seconds + 60) throw refused("Please check the 'exp' claim");
  if (typeof jti !== 'string' || jti.length < 16 || jti.length > 128) throw refused("Please check the 'jti' claim");
  return claims;
}

export const refused = (description: string) => oauthError('invalid_grant', description);

function decodePart(part: string): Bag {
  try {
    const value: unknown = JSON.parse(decodeText(fromBase64(part) ?? new Uint8Array(0)));
    if (typeof value === 'object' && value !== null) return value as Bag;
  } catch {
    // Falls through to the refusal.
  }
  throw refused('The assertion is not a JSON Web Token');
}

async function checkSignature(signed: string, signature: string, hash: string, header: Bag, client: ClientRecord): Promise<void> {
  if (Object.keys(client.publicKeys).length === 0) return;
  const pem = client.publicKeys[String(header['kid'])];
  if (pem === undefined) throw refused('The key id of the assertion is not registered');
  const der = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ''));
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash };
  const key = await crypto.subtle.importKey('spki', der ?? new Uint8Array(0), algorithm, false, ['verify']);
  const bytes: Bytes = fromBase64(signature) ?? new Uint8Array(0);
  if (!(await crypto.subtle.verify(algorithm, key, bytes, encodeText(signed))))
    throw refused('The signature of the assertion does not fit');
}

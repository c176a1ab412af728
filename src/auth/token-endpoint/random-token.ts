import { BoxConfigError } from '../../core/errors/box-errors.js';
import { webCrypto } from '../../core/platform/web-crypto.js';
import { base64Url } from '../../core/util/base64-url.js';

/** Returns 256 random bits in base64url. Throws BoxConfigError if the platform has no source of them. */
export function randomToken(): string {
  const source = webCrypto();
  // A guessable token would be worse than none.
  if (source.getRandomValues === undefined)
    throw new BoxConfigError(
      'crypto.getRandomValues: this platform lacks it. On React Native, import react-native-get-random-values before this package.',
    );
  return base64Url(source.getRandomValues(new Uint8Array(32)));
}

/** Returns the S256 challenge of a code verifier (RFC 7636, section 4.2). */
export async function codeChallenge(verifier: string): Promise<string> {
  return base64Url(await sha256(verifier));
}

/** Compares digests, which an attacker cannot choose, so that the time does not reveal how much of the text matches. */
export async function constantTimeEqual(a: string, b: string): Promise<boolean> {
  return base64Url(await sha256(a)) === base64Url(await sha256(b));
}

async function sha256(text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const { subtle } = webCrypto();
  return subtle === undefined ? (await import('@noble/hashes/sha2.js')).sha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes));
}

import { BoxConfigError } from '../../core/errors/box-errors.js';
import { base64Url } from '../../core/util/base64-url.js';

/** Returns 256 random bits in base64url. */
export function randomToken(): string {
  return base64Url(randomSource().getRandomValues(new Uint8Array(32)));
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
  const { subtle } = (globalThis.crypto ?? {}) as Partial<Crypto>;
  // React Native has no WebCrypto.
  return subtle === undefined ? (await import('@noble/hashes/sha2.js')).sha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes));
}

/** A guessable token would be worse than none. Throws BoxConfigError. */
function randomSource(): Pick<Crypto, 'getRandomValues'> {
  const { crypto: source } = globalThis as { crypto?: Partial<Crypto> };
  if (typeof source?.getRandomValues === 'function') return source as Crypto;
  throw new BoxConfigError(
    'crypto.getRandomValues: this platform lacks it. On React Native, import react-native-get-random-values before this package.',
  );
}

import { requireCrypto } from '../../core/platform/web-crypto.js';
import { base64Url } from '../../core/util/base64-url.js';

/** Returns 256 random bits in base64url. Throws BoxConfigError if the platform has no source of them. */
export function randomToken(): string {
  return base64Url(requireCrypto('getRandomValues').getRandomValues(new Uint8Array(32)));
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
  return new Uint8Array(await requireCrypto('subtle').subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

import { base64Url } from '../../core/util/base64-url.js';

/** 256 random bits as text for URLs. */
export function randomToken(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The S256 challenge of a code verifier (RFC 7636, section 4.2). */
export async function codeChallenge(verifier: string): Promise<string> {
  return base64Url(await digest(verifier));
}

/** Compares without telling by its time how much is equal: digests are compared, which nobody can steer. */
export async function constantTimeEqual(a: string, b: string): Promise<boolean> {
  return base64Url(await digest(a)) === base64Url(await digest(b));
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

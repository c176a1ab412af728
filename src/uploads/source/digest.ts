import type { Platform } from '../../core/types/ports/platform.js';

/** The SHA-1 of bytes that are all there, by WebCrypto: off the main thread. It is missing on pages that came over plain http. */
export async function sha1Of(bytes: Uint8Array<ArrayBuffer>, platform: Platform): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-1', bytes));
  const hash = platform.createSha1();
  hash.update(bytes);
  return hash.digest();
}

/** The form in which sessions take a SHA-1: `sha=` and the digest in base64 (RFC 3230). */
export function digestHeader(sha1: Uint8Array): string {
  return `sha=${btoa(String.fromCharCode(...sha1))}`;
}

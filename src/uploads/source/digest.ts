import type { Platform } from '../../core/types/ports/platform.js';

/** SHA-1 of bytes in memory. Uses WebCrypto, which works off the main thread but is missing on pages loaded over plain HTTP. */
export async function sha1Of(bytes: Uint8Array<ArrayBuffer>, platform: Platform): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle !== undefined) return new Uint8Array(await subtle.digest('SHA-1', bytes));
  const hash = platform.createSha1();
  hash.update(bytes);
  return hash.digest();
}

/** A SHA-1 as upload sessions take it: `sha=` and the digest in base64 (RFC 3230). */
export function digestHeader(sha1: Uint8Array): string {
  return `sha=${btoa(String.fromCharCode(...sha1))}`;
}

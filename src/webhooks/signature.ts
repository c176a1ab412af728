import { webCrypto } from '../core/platform/web-crypto.js';

const hmac = { name: 'HMAC', hash: 'SHA-256' };
const encoder = new TextEncoder();

/** Returns the signed bytes: the body followed by the timestamp. A copy, so that later changes of the body have no effect. */
export function signedBytes(body: string | Uint8Array | ArrayBuffer, timestamp: string): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? encoder.encode(body) : new Uint8Array(body);
  const time = encoder.encode(timestamp);
  const signed = new Uint8Array(bytes.length + time.length);
  signed.set(bytes);
  signed.set(time, bytes.length);
  return signed;
}

export async function sign(key: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...(await signatureOf(key, signed))));
}

/** Canonical base64 of 32 bytes: the last character before the equals sign has only four significant bits. */
const base64 = /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/;

/** Verifies a signature with a key, in constant time. */
export async function verifySignature(key: string, signed: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  if (!base64.test(signature)) return false;
  const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  const { subtle } = webCrypto();
  if (subtle !== undefined) return subtle.verify('HMAC', await importKey(subtle, key, 'verify'), bytes, signed);
  const expected = await signatureOf(key, signed);
  return expected.reduce((difference, byte, index) => difference | (byte ^ (bytes[index] ?? 0)), 0) === 0;
}

async function signatureOf(key: string, signed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { subtle } = webCrypto();
  if (subtle !== undefined) return new Uint8Array(await subtle.sign('HMAC', await importKey(subtle, key, 'sign'), signed));
  const [{ hmac: hmacOf }, { sha256 }] = await Promise.all([import('@noble/hashes/hmac.js'), import('@noble/hashes/sha2.js')]);
  return hmacOf(sha256, encoder.encode(key), signed);
}

function importKey(subtle: SubtleCrypto, key: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return subtle.importKey('raw', encoder.encode(key), hmac, false, [usage]);
}

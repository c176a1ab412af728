import { requireCrypto } from '../core/platform/web-crypto.js';

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
  const { subtle } = requireCrypto('subtle');
  const signature = await subtle.sign('HMAC', await importKey(key, 'sign'), signed);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** Canonical base64 of 32 bytes: the last character before the equals sign has only four significant bits. */
const base64 = /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/;

/** Verifies a signature with a key. WebCrypto compares in constant time. */
export async function verifySignature(key: string, signed: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  if (!base64.test(signature)) return false;
  const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  const { subtle } = requireCrypto('subtle');
  return subtle.verify('HMAC', await importKey(key, 'verify'), bytes, signed);
}

function importKey(key: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(key), hmac, false, [usage]);
}

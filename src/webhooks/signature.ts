const hmac = { name: 'HMAC', hash: 'SHA-256' };
const encoder = new TextEncoder();

/** What is signed: the bytes of the body, and behind them the text of the timestamp. A copy, which nobody changes meanwhile. */
export function signedBytes(body: string | Uint8Array | ArrayBuffer, timestamp: string): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? encoder.encode(body) : new Uint8Array(body);
  const stamp = encoder.encode(timestamp);
  const all = new Uint8Array(bytes.length + stamp.length);
  all.set(bytes);
  all.set(stamp, bytes.length);
  return all;
}

export async function sign(key: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', await importKey(key, 'sign'), signed);
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}

/** Base64 of 32 bytes, in the one form that encoders give: the last character before the sign of equality holds four bits only. */
const base64 = /^[A-Za-z\d+/]{42}[AEIMQUYcgkosw048]=$/;

/** Whether a signature is that of the key. WebCrypto compares in constant time. */
export async function isSignedBy(key: string, signed: Uint8Array<ArrayBuffer>, signature: string): Promise<boolean> {
  if (!base64.test(signature)) return false;
  const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
  return crypto.subtle.verify('HMAC', await importKey(key, 'verify'), bytes, signed);
}

function importKey(key: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(key), hmac, false, [usage]);
}

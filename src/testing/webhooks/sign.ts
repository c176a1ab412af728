import { encodeText, toBase64, type Bytes } from '../http/bytes.js';

/** The two signature keys of an application. The service signs with both, so that either can be replaced. */
export interface WebhookKeys {
  readonly primaryKey: string;
  readonly secondaryKey: string;
}

/** The headers of a delivery (developer.box.com, "Signatures"): HMAC-SHA256 of the body followed by the timestamp. */
export async function deliveryHeaders(
  body: string,
  { primaryKey, secondaryKey }: WebhookKeys,
  timestamp: string,
  deliveryId: string,
): Promise<Record<string, string>> {
  const signed = encodeText(body + timestamp);
  return {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Box-Webhook-Mock',
    'box-delivery-id': deliveryId,
    'box-delivery-timestamp': timestamp,
    'box-signature-version': '1',
    'box-signature-algorithm': 'HmacSHA256',
    'box-signature-primary': await hmac(primaryKey, signed),
    'box-signature-secondary': await hmac(secondaryKey, signed),
  };
}

async function hmac(key: string, bytes: Bytes): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', encodeText(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes)));
}

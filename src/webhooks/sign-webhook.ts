import { sign, signedBytes } from './signature.js';
import { readOptions, type WebhookKeys } from './verify-webhook.js';

export interface SignWebhookOptions extends WebhookKeys {
  /** The body as it will be sent. */
  body: string | Uint8Array | ArrayBuffer;
  /** When it is sent, as RFC 3339 has it. Now by default. */
  timestamp?: string | undefined;
  /** A new UUID by default. */
  deliveryId?: string | undefined;
}

/** The headers that the service would send with a body, for tests of the program that takes deliveries. Throws BoxConfigError when a key is wrong. */
export async function signWebhook(options: SignWebhookOptions): Promise<Record<string, string>> {
  const { body, timestamp = new Date().toISOString(), deliveryId = crypto.randomUUID() } = options;
  const { keys } = readOptions(options);
  const signed = signedBytes(body, timestamp);
  const signatures = await Promise.all(keys.map(async ({ name, key }) => [`box-signature-${name}`, await sign(key, signed)] as const));
  return {
    'box-delivery-id': deliveryId,
    'box-delivery-timestamp': timestamp,
    'box-signature-version': '1',
    'box-signature-algorithm': 'HmacSHA256',
    ...Object.fromEntries(signatures),
  };
}

import { sign, signedBytes } from './signature.js';
import { readVerifyOptions, type WebhookKeys } from './verify-webhook.js';
import { checkNames, type OptionNames } from '../core/options/check-names.js';

export interface SignWebhookOptions extends WebhookKeys {
  /** The exact body of the request. */
  body: string | Uint8Array | ArrayBuffer;
  /** Delivery time in RFC 3339 format. Default: now. */
  timestamp?: string | undefined;
  /** Default: a new UUID. */
  deliveryId?: string | undefined;
}

const optionNames: OptionNames<SignWebhookOptions> = { primaryKey: 1, secondaryKey: 1, body: 1, timestamp: 1, deliveryId: 1 };

/** Returns the headers that the service sends with a body, for tests of webhook handlers. Rejects with BoxConfigError if a key is invalid. */
export async function signWebhook(options: SignWebhookOptions): Promise<Record<string, string>> {
  checkNames('signWebhook', options, optionNames);
  const { body, timestamp = new Date().toISOString(), deliveryId = crypto.randomUUID() } = options;
  const { keys } = readVerifyOptions(options);
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

import { BoxConfigError } from '../core/errors/box-errors.js';
import { headerOf, type WebhookHeaders } from './headers.js';
import type { WebhookPayload } from './payload.js';
import { isSignedBy, signedBytes } from './signature.js';

/** The signature keys of the application, as its settings show them. One is enough; with both, either may be replaced without a gap. */
export interface WebhookKeys {
  primaryKey?: string | undefined;
  secondaryKey?: string | undefined;
}

export interface VerifyOptions extends WebhookKeys {
  /** Seconds that a delivery may be old, or ahead of the own clock. 600 by default, as the service advises. */
  toleranceSeconds?: number | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

export interface VerifyWebhookOptions extends VerifyOptions {
  /** The body as it came, byte for byte. What was parsed and written anew has another signature. */
  body: string | Uint8Array | ArrayBuffer;
  headers: WebhookHeaders;
}

export interface VerifiedWebhook {
  readonly valid: true;
  readonly payload: WebhookPayload;
  /** Another one for each attempt of the service to deliver the event, and not signed. Tell events apart by `payload.id`. */
  readonly deliveryId: string | undefined;
  /** The key whose signature fits. */
  readonly key: 'primary' | 'secondary';
}

export type WebhookRejectionReason =
  | 'missing_header'
  | 'unsupported_version'
  | 'unsupported_algorithm'
  | 'bad_timestamp'
  | 'too_old'
  | 'from_future'
  | 'wrong_signature'
  | 'bad_json'
  | 'too_large'
  | 'incomplete';

export interface RejectedWebhook {
  readonly valid: false;
  readonly reason: WebhookRejectionReason;
  /** For logs. Nothing of the delivery or of the keys stands in it. */
  readonly message: string;
}

export type WebhookResult = VerifiedWebhook | RejectedWebhook;

/** RFC 3339, section 5.6. */
const timestampForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Holds a delivery against its signatures and the time it was sent. Resolves with the typed payload, or with the reason why it is none of
 * the service's, or none of now. Rejects with BoxConfigError when a key or another option is wrong.
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WebhookResult> {
  const { body, headers } = options;
  if (typeof body !== 'string' && !(body instanceof Uint8Array) && !(body instanceof ArrayBuffer)) {
    throw new BoxConfigError('body: neither text nor bytes. Give the body as it came, before anything has parsed it.');
  }
  const { keys, toleranceMs, now } = readOptions(options);
  const missing = (name: string) => rejectedWebhook('missing_header', `The header ${name} is missing.`);

  const version = headerOf(headers, 'box-signature-version');
  if (version === undefined) return missing('BOX-SIGNATURE-VERSION');
  if (version !== '1') return rejectedWebhook('unsupported_version', 'BOX-SIGNATURE-VERSION is not 1.');
  const algorithm = headerOf(headers, 'box-signature-algorithm');
  if (algorithm === undefined) return missing('BOX-SIGNATURE-ALGORITHM');
  if (algorithm !== 'HmacSHA256') return rejectedWebhook('unsupported_algorithm', 'BOX-SIGNATURE-ALGORITHM is not HmacSHA256.');
  const timestamp = headerOf(headers, 'box-delivery-timestamp');
  if (timestamp === undefined) return missing('BOX-DELIVERY-TIMESTAMP');
  const sentAt = timestampForm.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(sentAt)) return rejectedWebhook('bad_timestamp', 'BOX-DELIVERY-TIMESTAMP is no time as RFC 3339 has it.');
  const signatures = keys.flatMap(({ name, key }) => {
    const signature = headerOf(headers, `box-signature-${name}`);
    return signature === undefined ? [] : [{ name, key, signature }];
  });
  if (signatures.length === 0) return missing(keys.map(({ name }) => `BOX-SIGNATURE-${name.toUpperCase()}`).join(' or '));

  const ageMs = now() - sentAt;
  if (ageMs > toleranceMs) return rejectedWebhook('too_old', 'The delivery is older than toleranceSeconds.');
  // Also refuses when the clock gives no number.
  if (!(ageMs >= -toleranceMs)) return rejectedWebhook('from_future', 'The delivery is from later than toleranceSeconds from now.');

  const signed = signedBytes(body, timestamp);
  for (const { name, key, signature } of signatures) {
    if (!(await isSignedBy(key, signed, signature))) continue;
    const payload = readPayload(signed.subarray(0, -timestamp.length));
    if (payload === undefined) return rejectedWebhook('bad_json', 'The body is signed, but no JSON object with an id and a trigger.');
    return { valid: true, payload, deliveryId: headerOf(headers, 'box-delivery-id'), key: name };
  }
  return rejectedWebhook('wrong_signature', 'No signature fits the body, the timestamp and the keys.');
}

export function rejectedWebhook(reason: WebhookRejectionReason, message: string): RejectedWebhook {
  return { valid: false, reason, message };
}

/** Checks everything but the delivery. Throws BoxConfigError with the field's name. */
export function readOptions({ primaryKey, secondaryKey, toleranceSeconds = 600, now = Date.now }: VerifyOptions) {
  const keys = [
    { name: 'primary' as const, key: primaryKey },
    { name: 'secondary' as const, key: secondaryKey },
  ].flatMap(({ name, key }) => (key === undefined ? [] : [{ name, key: readKey(`${name}Key`, key) }]));
  if (keys.length === 0) throw new BoxConfigError('primaryKey: missing. Give it, secondaryKey, or both.');
  if (!(Number.isFinite(toleranceSeconds) && toleranceSeconds >= 0)) {
    throw new BoxConfigError('toleranceSeconds: not a number of at least 0.');
  }
  return { keys, toleranceMs: toleranceSeconds * 1000, now };
}

/** An empty key would fit what anybody can sign. */
export function readKey(name: string, key: unknown): string {
  if (typeof key !== 'string' || key.trim() === '') throw new BoxConfigError(`${name}: empty or no text.`);
  return key;
}

function readPayload(bytes: Uint8Array): WebhookPayload | undefined {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<Record<'id' | 'trigger', unknown>> | null;
    return typeof value?.id === 'string' && typeof value.trigger === 'string' ? (value as unknown as WebhookPayload) : undefined;
  } catch {
    return undefined;
  }
}

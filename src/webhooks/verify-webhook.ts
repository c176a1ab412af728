import { requireValid } from '../core/options/check-options.js';
import { BoxConfigError } from '../core/errors/box-errors.js';
import { getHeader, type WebhookHeaders } from './headers.js';
import type { WebhookPayload } from './payload.js';
import { verifySignature, signedBytes } from './signature.js';
import { checkNames, type OptionNames } from '../core/options/check-names.js';

/** The signature keys from the application's settings. One is sufficient. With both, either key can be rotated without downtime. */
export interface WebhookKeys {
  primaryKey?: string | undefined;
  secondaryKey?: string | undefined;
}

export interface WebhookVerificationOptions extends WebhookKeys {
  /** Maximum age of a delivery, and maximum lead over the local clock, in seconds. Default: 600, as the service recommends. */
  toleranceSeconds?: number | undefined;
  /** Current time in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

export interface VerifyWebhookOptions extends WebhookVerificationOptions {
  /** The unchanged body. JSON that was parsed and serialized has another signature. */
  body: string | Uint8Array | ArrayBuffer;
  headers: WebhookHeaders;
}

export interface VerifiedWebhook {
  readonly valid: true;
  readonly payload: WebhookPayload;
  /** Unsigned, and different for each delivery attempt. Identify events by `payload.id`. */
  readonly deliveryId: string | undefined;
  /** The key whose signature matches. */
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
  /** For logs. Contains nothing from the delivery or the keys. */
  readonly message: string;
}

export type WebhookResult = VerifiedWebhook | RejectedWebhook;

export const verificationNames: OptionNames<WebhookVerificationOptions> = { primaryKey: 1, secondaryKey: 1, toleranceSeconds: 1, now: 1 };
const verifyNames: OptionNames<VerifyWebhookOptions> = { ...verificationNames, body: 1, headers: 1 };

/** RFC 3339, section 5.6. */
const timestampPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/**
 * Verifies the signatures and the timestamp of a delivery. Resolves with the typed payload, or with the reason for its rejection. Rejects with
 * BoxConfigError if a key or another option is invalid.
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WebhookResult> {
  checkNames('verifyWebhook', options, verifyNames);
  return verifyDelivery(options);
}

/** Like `verifyWebhook`, for options that were already checked. */
export async function verifyDelivery(options: VerifyWebhookOptions): Promise<WebhookResult> {
  const { body, headers } = options;
  const isRaw = () => typeof body === 'string' || body instanceof Uint8Array || body instanceof ArrayBuffer;
  requireValid('', 'body', 'be a string or bytes. Pass the raw body, before any parser', isRaw);
  // Copied, because a getter or a proxy may throw.
  requireValid('', 'headers', 'be an object', () => typeof headers === 'object' && typeof { ...headers } === 'object');
  const { keys, toleranceMs, now } = readVerifyOptions(options);
  const missing = (name: string) => rejectedWebhook('missing_header', `The header ${name} is missing.`);

  const version = getHeader(headers, 'box-signature-version');
  if (version === undefined) return missing('BOX-SIGNATURE-VERSION');
  if (version !== '1') return rejectedWebhook('unsupported_version', 'BOX-SIGNATURE-VERSION is not 1.');
  const algorithm = getHeader(headers, 'box-signature-algorithm');
  if (algorithm === undefined) return missing('BOX-SIGNATURE-ALGORITHM');
  if (algorithm !== 'HmacSHA256') return rejectedWebhook('unsupported_algorithm', 'BOX-SIGNATURE-ALGORITHM is not HmacSHA256.');
  const timestamp = getHeader(headers, 'box-delivery-timestamp');
  if (timestamp === undefined) return missing('BOX-DELIVERY-TIMESTAMP');
  const sentAt = timestampPattern.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(sentAt)) return rejectedWebhook('bad_timestamp', 'BOX-DELIVERY-TIMESTAMP is not an RFC 3339 time.');
  const signatures = keys.flatMap(({ name, key }) => {
    const signature = getHeader(headers, `box-signature-${name}`);
    return signature === undefined ? [] : [{ name, key, signature }];
  });
  if (signatures.length === 0) return missing(keys.map(({ name }) => `BOX-SIGNATURE-${name.toUpperCase()}`).join(' or '));

  const ageMs = now() - sentAt;
  if (ageMs > toleranceMs) return rejectedWebhook('too_old', 'The delivery is older than toleranceSeconds.');
  // Also rejects if the clock returns NaN.
  if (!(ageMs >= -toleranceMs)) return rejectedWebhook('from_future', 'The delivery time is more than toleranceSeconds ahead.');

  const signed = signedBytes(body, timestamp);
  for (const { name, key, signature } of signatures) {
    if (!(await verifySignature(key, signed, signature))) continue;
    const payload = readPayload(signed.subarray(0, -timestamp.length));
    if (payload === undefined) return rejectedWebhook('bad_json', 'The signed body is not a JSON object with an id and a trigger.');
    return { valid: true, payload, deliveryId: getHeader(headers, 'box-delivery-id'), key: name };
  }
  return rejectedWebhook('wrong_signature', 'No signature matches the body, the timestamp and the keys.');
}

export function rejectedWebhook(reason: WebhookRejectionReason, message: string): RejectedWebhook {
  return { valid: false, reason, message };
}

/** Validates the options except the delivery. Throws BoxConfigError that names the field. */
export function readVerifyOptions({ primaryKey, secondaryKey, toleranceSeconds = 600, now = Date.now }: WebhookVerificationOptions) {
  const keys = [
    { name: 'primary' as const, key: primaryKey },
    { name: 'secondary' as const, key: secondaryKey },
  ].flatMap(({ name, key }) => (key === undefined ? [] : [{ name, key: requireKey(`${name}Key`, key) }]));
  if (keys.length === 0) throw new BoxConfigError('primaryKey: missing. Set primaryKey, secondaryKey or both.');
  if (typeof now !== 'function') throw new BoxConfigError('now: must be a function.');
  if (!(Number.isFinite(toleranceSeconds) && toleranceSeconds >= 0)) {
    throw new BoxConfigError('toleranceSeconds: must be a number >= 0.');
  }
  return { keys, toleranceMs: toleranceSeconds * 1000, now };
}

/** Rejects an empty key, with which anyone could sign. */
function requireKey(name: string, key: unknown): string {
  if (typeof key !== 'string' || key.trim() === '') throw new BoxConfigError(`${name}: must be a non-empty string.`);
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

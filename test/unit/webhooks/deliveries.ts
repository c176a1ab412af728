import { signWebhook, verifyWebhook, type VerifyWebhookOptions } from '../../../src/webhooks/index.js';
import { clockStart } from '../../support/clocks/fake-clock.js';

export const keys = { primaryKey: 'primary-key-of-the-app', secondaryKey: 'secondary-key-of-the-app' };
export const now = () => clockStart;
export const sentAt = '2024-12-31T17:00:00-07:00';

export const event = {
  type: 'webhook_event',
  id: 'b1d5fa2c-6d1e-4b7a-9c21-5e8d7f6a4b10',
  created_at: '2024-12-31T16:59:58-07:00',
  trigger: 'FILE.UPLOADED',
  webhook: { type: 'webhook', id: '47001' },
  created_by: { type: 'user', id: '33001', name: 'Ada Moreno', login: 'ada@example.com' },
  source: { type: 'file', id: '70001', name: 'naïve 漢字 🙂/plan.txt', size: 12 },
  additional_info: [],
};

/** The event as bytes, formatted in a way that no JSON serializer produces. */
export const body = new TextEncoder().encode(JSON.stringify(event, undefined, 1).replace('/', '\\/'));

/** Creates a delivery that is valid at the start of the fake clock, except for the given changes. */
export async function delivery(
  changes: Partial<VerifyWebhookOptions> & { timestamp?: string; changed?: Record<string, string | undefined> } = {},
) {
  const { timestamp = sentAt, changed = {}, ...options } = changes;
  const headers = { ...(await signWebhook({ body, ...keys, timestamp, deliveryId: 'd-1', ...pick(options) })), ...changed };
  return { body, headers, now, ...keys, ...options };
}

const pick = ({ body: customBody }: Partial<VerifyWebhookOptions>) => (customBody === undefined ? {} : { body: customBody });

/** Verifies a delivery with the given changes and returns the outcome as text. */
export async function verificationOutcome(changes: Parameters<typeof delivery>[0] = {}): Promise<string> {
  const result = await verifyWebhook(await delivery(changes));
  return result.valid ? `valid by ${result.key}` : result.reason;
}

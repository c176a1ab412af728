export { BoxConfigError } from '../core/errors/box-errors.js';
export type { DeliveryStore } from '../core/types/ports/delivery-store.js';
export { webhookDeduplicator, type WebhookDeduplicator, type WebhookDeduplicatorOptions } from './deduplicator.js';
export type { WebhookHeaders } from './headers.js';
export { memoryDeliveryStore, type MemoryDeliveryStoreOptions } from './memory-delivery-store.js';
export type { SignRequestInfo, WebhookEvent, WebhookPayload, WebhookSource } from './payload.js';
export { readNodeWebhook, type NodeWebhookRequest } from './read-node-webhook.js';
export { readWebhook, type ReadWebhookOptions, type WebhookRequest } from './read-webhook.js';
export { signWebhook, type SignWebhookOptions } from './sign-webhook.js';
export {
  verifyWebhook,
  type RejectedWebhook,
  type VerifiedWebhook,
  type WebhookVerificationOptions,
  type VerifyWebhookOptions,
  type WebhookKeys,
  type WebhookRejectionReason,
  type WebhookResult,
} from './verify-webhook.js';

import { signWebhook, verifyWebhook } from 'box-openapi-sdk/webhooks';

/** The webhook functions as a browser page loads them from the package. */
export const webhooks = { signWebhook, verifyWebhook };

Object.assign(globalThis, { webhooks });

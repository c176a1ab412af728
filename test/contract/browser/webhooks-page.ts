import { signWebhook, verifyWebhook } from 'box-openapi-sdk/webhooks';

/** What a page has when it loads the package's webhooks. */
export const webhooks = { signWebhook, verifyWebhook };

Object.assign(globalThis, { webhooks });

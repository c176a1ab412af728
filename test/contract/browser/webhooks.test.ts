import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundlePage, servePage } from '../../../examples/browser-upload/serve.js';
import { startChromium } from './chromium.js';
import type { webhooks as Webhooks } from './webhooks-page.js';

const browser = await startChromium();
afterAll(() => browser?.close());

declare const webhooks: typeof Webhooks;

describe.skipIf(browser === undefined)('webhook verification in a browser', { timeout: 180_000 }, () => {
  it('verifyWebhook accepts only bodies signed with the right key in a browser', async () => {
    const script = await bundlePage(['box-openapi-sdk-source'], fileURLToPath(new URL('webhooks-page.ts', import.meta.url)));
    const server = await servePage(script, () => Promise.reject(new Error('The page needs no session.')));
    onTestFinished(() => server.close());
    const page = await browser?.newPage();
    await page?.goto(server.url);

    const body = JSON.stringify({ type: 'webhook_event', id: 'e1', trigger: 'FILE.UPLOADED', note: 'Grüße' });
    const timestamp = new Date().toISOString();
    const sign = (key: string) => createHmac('sha256', key).update(body).update(timestamp).digest('base64');
    const deliveries = [
      { body, key: 'of the application' },
      { body, key: 'another' },
      { body: body.replace('e1', 'e2'), key: 'of the application' },
    ].map((delivery) => ({
      body: delivery.body,
      headers: {
        'box-signature-version': '1',
        'box-signature-algorithm': 'HmacSHA256',
        'box-delivery-timestamp': timestamp,
        'box-signature-primary': sign(delivery.key),
      },
    }));
    const results = await page?.evaluate(
      (all) => Promise.all(all.map((one) => webhooks.verifyWebhook({ ...one, primaryKey: 'of the application' }))),
      deliveries,
    );
    const signed = await page?.evaluate((one) => webhooks.signWebhook({ ...one, primaryKey: 'of the application' }), { body, timestamp });
    expect(signed?.['box-signature-primary']).toBe(sign('of the application'));
    expect(results).toMatchObject([
      { valid: true, payload: { id: 'e1', note: 'Grüße' } },
      { valid: false, reason: 'wrong_signature' },
      { valid: false, reason: 'wrong_signature' },
    ]);
  });
});

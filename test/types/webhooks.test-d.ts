import type { IncomingMessage } from 'node:http';
import { describe, expectTypeOf, it } from 'vitest';
import type { File, Folder } from '../../src/index.js';
import {
  readNodeWebhook,
  readWebhook,
  verifyWebhook,
  webhookDeduplicator,
  type WebhookPayload,
  type WebhookResult,
} from '../../src/webhooks/index.js';
import { redisDeliveryStore } from '../../src/redis/index.js';

declare const payload: WebhookPayload;
declare const result: WebhookResult;
declare const incoming: IncomingMessage;

describe('webhook payloads', () => {
  it('the trigger determines the type of the source', () => {
    switch (payload.trigger) {
      case 'FILE.UPLOADED':
      case 'FILE.MOVED':
        expectTypeOf(payload.source.type).toEqualTypeOf<'file'>();
        expectTypeOf(payload.source.id).toEqualTypeOf<string>();
        expectTypeOf(payload.source.size).toEqualTypeOf<File['size'] | undefined>();
        break;
      case 'FOLDER.CREATED':
        expectTypeOf(payload.source.type).toEqualTypeOf<'folder'>();
        expectTypeOf(payload.source.name).toEqualTypeOf<Folder['name'] | undefined>();
        break;
      case 'METADATA_INSTANCE.UPDATED':
        if (payload.source.type === 'file') expectTypeOf(payload.source.sha1).toEqualTypeOf<File['sha1'] | undefined>();
        break;
      case 'COMMENT.CREATED':
        expectTypeOf(payload.source.message).toExtend<string | null | undefined>();
        break;
      case 'COLLABORATION.ACCEPTED':
        expectTypeOf(payload.source.type).toEqualTypeOf<'collaboration'>();
        break;
      case 'SIGN_REQUEST.COMPLETED':
        expectTypeOf(payload.source.type).toEqualTypeOf<'file'>();
        if (payload.additional_info !== undefined && 'sign_request_id' in payload.additional_info)
          expectTypeOf(payload.additional_info.sign_request_id).toEqualTypeOf<string | undefined>();
        break;
      default:
        expectTypeOf(payload.trigger).toExtend<string>();
    }
  });

  it('an unknown trigger is accepted', () => {
    const triggers: string[] = [payload.trigger];
    expectTypeOf(triggers).toEqualTypeOf<string[]>();
    if (payload.trigger === 'FILE.UPLOADED') expectTypeOf(payload.source.type).toEqualTypeOf<'file'>();
  });

  it('the result has a payload if it is valid and a reason otherwise', () => {
    if (result.valid) expectTypeOf(result.payload).toEqualTypeOf<WebhookPayload>();
    else expectTypeOf(result.reason).toExtend<string>();
    // @ts-expect-error -- valid was not checked
    expectTypeOf(result.payload).toBeAny();
  });
});

describe('webhook deliveries', () => {
  it('webhooks are read from Node.js and Fetch API requests', () => {
    const keys = { primaryKey: process.env['BOX_PRIMARY_KEY'], secondaryKey: undefined };
    expectTypeOf(readNodeWebhook(incoming, keys)).toEqualTypeOf<Promise<WebhookResult>>();
    expectTypeOf(readWebhook(new Request('https://h'), keys)).toEqualTypeOf<Promise<WebhookResult>>();
    const body = new Uint8Array();
    void verifyWebhook({ body, headers: new Headers(), primaryKey: 'k' });
    void verifyWebhook({ body, headers: incoming.headers, primaryKey: 'k' });
    void verifyWebhook({ body: Buffer.from(''), headers: { a: 'b' }, primaryKey: 'k' });
    // @ts-expect-error -- a parsed body cannot be verified
    void verifyWebhook({ body: { id: '1' }, headers: {}, primaryKey: 'k' });
  });

  it('webhookDeduplicator accepts an optional store', () => {
    webhookDeduplicator({ store: redisDeliveryStore({ client: () => Promise.resolve('OK') }) });
    webhookDeduplicator();
  });
});

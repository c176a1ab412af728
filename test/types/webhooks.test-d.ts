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

describe('a payload', () => {
  it('has the source of its trigger', () => {
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

  it('may have a trigger of tomorrow', () => {
    const triggers: string[] = [payload.trigger];
    expectTypeOf(triggers).toEqualTypeOf<string[]>();
    if (payload.trigger === 'FILE.UPLOADED') expectTypeOf(payload.source.type).toEqualTypeOf<'file'>();
  });

  it('is there when the delivery is valid, and the reason when it is not', () => {
    if (result.valid) expectTypeOf(result.payload).toEqualTypeOf<WebhookPayload>();
    else expectTypeOf(result.reason).toExtend<string>();
    // @ts-expect-error -- nobody has asked whether it is valid
    expectTypeOf(result.payload).toBeAny();
  });
});

describe('deliveries', () => {
  it('are read from the requests of Node and of the Fetch API', () => {
    const keys = { primaryKey: process.env['BOX_PRIMARY_KEY'], secondaryKey: undefined };
    expectTypeOf(readNodeWebhook(incoming, keys)).toEqualTypeOf<Promise<WebhookResult>>();
    expectTypeOf(readWebhook(new Request('https://h'), keys)).toEqualTypeOf<Promise<WebhookResult>>();
    const body = new Uint8Array();
    void verifyWebhook({ body, headers: new Headers(), primaryKey: 'k' });
    void verifyWebhook({ body, headers: incoming.headers, primaryKey: 'k' });
    void verifyWebhook({ body: Buffer.from(''), headers: { a: 'b' }, primaryKey: 'k' });
    // @ts-expect-error -- what was parsed has no signature
    void verifyWebhook({ body: { id: '1' }, headers: {}, primaryKey: 'k' });
  });

  it('are told apart by a store', () => {
    webhookDeduplicator({ store: redisDeliveryStore({ client: () => Promise.resolve('OK') }) });
    webhookDeduplicator();
  });
});

import { describe, expectTypeOf, it } from 'vitest';
import {
  memoryStateStore,
  type BoxClient,
  type BoxEvent,
  type Comment,
  type EventSource,
  type EventSourceResource,
  type EventStream,
  type FileProperties,
  type FolderProperties,
  type UserMini,
  type WebLinkProperties,
} from '../../src/index.js';

declare const box: BoxClient;
declare const event: BoxEvent;

describe('event types', () => {
  it('the event type determines the type of the source', () => {
    switch (event.event_type) {
      case 'ITEM_UPLOAD':
      case 'ITEM_TRASH':
      case 'LOCK_CREATE':
        expectTypeOf(event.source).toEqualTypeOf<FileProperties | FolderProperties | WebLinkProperties | null>();
        if (event.source?.type === 'file') expectTypeOf(event.source).toEqualTypeOf<FileProperties>();
        break;
      case 'COMMENT_CREATE':
        expectTypeOf(event.source).toEqualTypeOf<Comment | EventSource | null>();
        break;
      case 'UPLOAD':
      case 'DOWNLOAD':
        expectTypeOf(event.source).toEqualTypeOf<EventSource | null>();
        break;
      case 'LOGIN':
        expectTypeOf(event.source).toEqualTypeOf<UserMini | null>();
        break;
      case 'GROUP_CREATION':
        expectTypeOf(event.source).toEqualTypeOf<EventSourceResource | null>();
        break;
      // @ts-expect-error -- a typo, "ITEM_UPLAOD"
      case 'ITEM_UPLAOD':
        break;
      default:
        expectTypeOf(event.source).toExtend<EventSourceResource | UserMini | null>();
    }
  });

  it('an unknown event type is accepted', () => {
    const type: string = event.event_type;
    if (type === 'BRAND_NEW') expectTypeOf(event.source).not.toBeNever();
    expectTypeOf(event.event_id).toBeString();
    expectTypeOf(event.created_at).toBeString();
  });
});

describe('event streams', () => {
  it('a stream yields events and accepts only the options of its type', () => {
    expectTypeOf(box.events.stream({ type: 'user' })).toEqualTypeOf<EventStream>();
    expectTypeOf(box.asUser('1').events.stream({ type: 'user', streamType: 'sync' })).toExtend<AsyncIterable<BoxEvent>>();
    box.events.stream({ type: 'user', eventTypes: ['ITEM_UPLOAD', 'NEWER'], positionStore: memoryStateStore(), positionKey: 'k' });
    box.events.stream({ type: 'enterprise', eventTypes: ['LOGIN'], from: undefined, signal: new AbortController().signal });
    box.events.stream({ type: 'enterprise-history', createdAfter: '2026-01-01T00:00:00Z', createdBefore: undefined });
    // @ts-expect-error -- unknown type
    box.events.stream({ type: 'admin' });
    // @ts-expect-error -- the type is missing
    box.events.stream({ from: 'now' });
    // @ts-expect-error -- a number would lose digits
    box.events.stream({ type: 'user', from: 0 });
    // @ts-expect-error -- only enterprise-history accepts dates
    box.events.stream({ type: 'enterprise', createdAfter: '2026-01-01T00:00:00Z' });
    // @ts-expect-error -- only the type user accepts streamType
    box.events.stream({ type: 'enterprise', streamType: 'all' });
  });
});

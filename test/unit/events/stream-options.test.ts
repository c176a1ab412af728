import { describe, expect, it } from 'vitest';
import { memoryStateStore } from '../../../src/core/options/memory-state-store.js';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import type { EventStreamOptions } from '../../../src/events/stream-options.js';
import { rejection } from '../../support/rejection.js';
import { eventService, firstIds } from './event-service.js';

describe('event stream options', () => {
  it.each<[string, unknown]>([
    ['type', undefined],
    ['type', {}],
    ['type', { type: 'admin' }],
    ['from', { type: 'user', from: 17 }],
    ['from', { type: 'user', from: '' }],
    ['limit', { type: 'user', limit: 0 }],
    ['limit', { type: 'user', limit: 501 }],
    ['limit', { type: 'user', limit: 1.5 }],
    ['limit', { type: 'user', limit: 'many' }],
    ['streamType', { type: 'user', streamType: 'admin_logs' }],
    ['eventTypes', { type: 'user', eventTypes: 'LOGIN' }],
    ['eventTypes', { type: 'enterprise', eventTypes: [] }],
    ['createdAfter', { type: 'enterprise', createdAfter: '2026-01-01T00:00:00Z' }],
    ['createdAfter', { type: 'enterprise-history', createdAfter: 'yesterday' }],
    ['createdBefore', { type: 'enterprise-history', createdBefore: new Date() }],
    ['positionStore', { type: 'user', positionStore: {}, positionKey: 'k' }],
    ['positionKey', { type: 'user', positionStore: memoryStateStore() }],
    ['positionKey', { type: 'user', positionStore: memoryStateStore(), positionKey: '' }],
    ['pollMs.min', { type: 'user', pollMs: { min: 0 } }],
    ['pollMs.max', { type: 'user', pollMs: { min: 100, max: 99 } }],
    ['asUser', { type: 'user', asUser: '' }],
    ['onError', { type: 'user', onError: 'log' }],
  ])('reject an invalid %s without a request: %j', async (name, options) => {
    const { box, requests } = eventService();
    const stream = box.events.stream(options as EventStreamOptions);
    const error = await rejection(firstIds(stream, 1), BoxConfigError);
    expect(error.message.startsWith(`${name}: `)).toBe(true);
    await rejection(stream.commit(), BoxConfigError);
    expect(requests).toEqual([]);
  });
});

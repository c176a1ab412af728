import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { memoryDeliveryStore, webhookDeduplicator } from '../../../src/webhooks/index.js';
import { fakeClock } from '../../support/clocks/fake-clock.js';

function open(options: { maxEntries?: number; windowSeconds?: number | undefined } = {}) {
  const clock = fakeClock();
  const store = memoryDeliveryStore({ now: () => clock.now(), maxEntries: options.maxEntries });
  return { clock, store, ...webhookDeduplicator({ store, windowSeconds: options.windowSeconds }) };
}

describe('webhookDeduplicator', () => {
  it('reports an event as new once', async () => {
    const { isNew } = open();
    expect([await isNew('a'), await isNew('a'), await isNew('b'), await isNew('a')]).toEqual([true, false, true, false]);
  });

  it('reports an event as new to only one of 100 concurrent calls', async () => {
    const { isNew } = open();
    const results = await Promise.all(Array.from({ length: 100 }, () => isNew('a')));
    expect(results.filter(Boolean)).toEqual([true]);
  });

  it('reports an event as new again after forget', async () => {
    const { isNew, forget } = open();
    await isNew('a');
    await forget('a');
    await forget('never seen');
    expect([await isNew('a'), await isNew('a')]).toEqual([true, false]);
  });

  it.each([
    [undefined, 86_400],
    [60, 60],
  ])('remembers an event for a window of %s seconds', async (windowSeconds, seconds) => {
    const { isNew, clock } = open({ windowSeconds });
    await isNew('a');
    clock.advance(seconds * 1000 - 1);
    expect(await isNew('a')).toBe(false);
    clock.advance(1);
    expect(await isNew('a')).toBe(true);
  });

  it('rejects an event without an ID', async () => {
    const { isNew, forget } = open();
    for (const id of ['', undefined, 5] as string[]) {
      await expect(isNew(id)).rejects.toThrow(BoxConfigError);
      await expect(forget(id)).rejects.toThrow(BoxConfigError);
    }
  });
});

describe('memoryDeliveryStore', () => {
  it('drops the oldest entry when it is full', async () => {
    const { store } = open({ maxEntries: 3 });
    for (const key of ['a', 'b', 'c']) await store.add(key, 1000);
    await store.add('d', 1000);
    expect([await store.add('b', 1000), await store.add('c', 1000), await store.add('d', 1000)]).toEqual([false, false, false]);
    expect(await store.add('a', 1000)).toBe(true);
  });

  it('removes expired entries before it drops current ones', async () => {
    const { store, clock } = open({ maxEntries: 2 });
    await store.add('a', 10);
    await store.add('b', 1000);
    clock.advance(10);
    await store.add('c', 1000);
    expect([await store.add('b', 1000), await store.add('c', 1000)]).toEqual([false, false]);
  });
});

it('webhookDeduplicator rejects when the store rejects', async () => {
  const failing = webhookDeduplicator({
    store: { add: () => Promise.reject(new Error('unreachable')), delete: () => Promise.reject(new Error('unreachable')) },
  });
  await expect(failing.isNew('a')).rejects.toThrow('unreachable');
  await expect(failing.forget('a')).rejects.toThrow('unreachable');
});

it.each([0, -1, NaN, Infinity])('rejects %d as windowSeconds and as maxEntries', (number) => {
  expect(() => webhookDeduplicator({ windowSeconds: number })).toThrow(/^windowSeconds: /);
  expect(() => memoryDeliveryStore({ maxEntries: number })).toThrow(/^maxEntries: /);
});

import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { memoryDeliveryStore, webhookDeduplicator } from '../../../src/webhooks/index.js';
import { fakeClock } from '../../support/clocks/fake-clock.js';

function open(more: { maxEntries?: number; windowSeconds?: number | undefined } = {}) {
  const clock = fakeClock();
  const store = memoryDeliveryStore({ now: () => clock.now(), maxEntries: more.maxEntries });
  return { clock, store, ...webhookDeduplicator({ store, windowSeconds: more.windowSeconds }) };
}

describe('an event', () => {
  it('is new once', async () => {
    const { isNew } = open();
    expect([await isNew('a'), await isNew('a'), await isNew('b'), await isNew('a')]).toEqual([true, false, true, false]);
  });

  it('is new to one of many that ask at once', async () => {
    const { isNew } = open();
    const answers = await Promise.all(Array.from({ length: 100 }, () => isNew('a')));
    expect(answers.filter(Boolean)).toEqual([true]);
  });

  it('is new again when it was forgotten', async () => {
    const { isNew, forget } = open();
    await isNew('a');
    await forget('a');
    await forget('never seen');
    expect([await isNew('a'), await isNew('a')]).toEqual([true, false]);
  });

  it.each([
    [undefined, 86_400],
    [60, 60],
  ])('is remembered for a window of %s seconds', async (windowSeconds, seconds) => {
    const { isNew, clock } = open({ windowSeconds });
    await isNew('a');
    clock.advance(seconds * 1000 - 1);
    expect(await isNew('a')).toBe(false);
    clock.advance(1);
    expect(await isNew('a')).toBe(true);
  });

  it('needs a name', async () => {
    const { isNew, forget } = open();
    for (const id of ['', undefined, 5] as string[]) {
      await expect(isNew(id)).rejects.toThrow(BoxConfigError);
      await expect(forget(id)).rejects.toThrow(BoxConfigError);
    }
  });
});

describe('memory', () => {
  it('is bounded: the oldest goes', async () => {
    const { store } = open({ maxEntries: 3 });
    for (const key of ['a', 'b', 'c']) await store.add(key, 1000);
    await store.add('d', 1000);
    expect([await store.add('b', 1000), await store.add('c', 1000), await store.add('d', 1000)]).toEqual([false, false, false]);
    expect(await store.add('a', 1000)).toBe(true);
  });

  it('lets go of what is over before it drops what is not', async () => {
    const { store, clock } = open({ maxEntries: 2 });
    await store.add('a', 10);
    await store.add('b', 1000);
    clock.advance(10);
    await store.add('c', 1000);
    expect([await store.add('b', 1000), await store.add('c', 1000)]).toEqual([false, false]);
  });
});

it('rejects when the store does', async () => {
  const failing = webhookDeduplicator({
    store: { add: () => Promise.reject(new Error('away')), delete: () => Promise.reject(new Error('away')) },
  });
  await expect(failing.isNew('a')).rejects.toThrow('away');
  await expect(failing.forget('a')).rejects.toThrow('away');
});

it.each([0, -1, NaN, Infinity])('takes no window of %d seconds, and no room for so many', (number) => {
  expect(() => webhookDeduplicator({ windowSeconds: number })).toThrow(/^windowSeconds: /);
  expect(() => memoryDeliveryStore({ maxEntries: number })).toThrow(/^maxEntries: /);
});

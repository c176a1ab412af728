import { describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/webhooks/memory-delivery-store.js';

describe('a full delivery store', () => {
  it('drops the oldest ID', async () => {
    const store = memoryDeliveryStore({ maxEntries: 3, now: () => 0 });
    for (const id of ['a', 'b', 'c', 'd']) expect(await store.add(id, 1000)).toBe(true);
    expect(await Promise.all(['d', 'c', 'b', 'a'].map((id) => store.add(id, 1000)))).toEqual([false, false, false, true]);
  });

  it('counts an expired ID that is added again as the newest', async () => {
    let now = 0;
    const store = memoryDeliveryStore({ maxEntries: 2, now: () => now });
    await store.add('a', 10);
    await store.add('b', 1000);
    now = 20;
    expect(await store.add('a', 1000)).toBe(true);
    expect(await store.add('c', 1000)).toBe(true);
    expect(await store.add('a', 1000)).toBe(false);
  });

  it('has room again after a deletion', async () => {
    const store = memoryDeliveryStore({ maxEntries: 2, now: () => 0 });
    for (const id of ['a', 'b']) await store.add(id, 1000);
    await store.delete('b');
    await store.add('c', 1000);
    expect(await store.add('a', 1000)).toBe(false);
  });
});

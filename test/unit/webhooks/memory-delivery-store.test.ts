import { expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/webhooks/memory-delivery-store.js';

// Searching the oldest ID behind all deleted ones would take minutes.
it('a full delivery store drops the oldest ID with constant work', async () => {
  const store = memoryDeliveryStore({ maxEntries: 100_000, now: () => 0 });
  const count = 1_000_000;
  for (let index = 0; index < count; index++) await store.add(String(index), 1000);
  const known = await Promise.all([count - 1, count - 100_000, count - 100_001, 0].map((index) => store.add(String(index), 1000)));
  // Each new ID drops another one.
  expect(known).toEqual([false, false, true, true]);
});

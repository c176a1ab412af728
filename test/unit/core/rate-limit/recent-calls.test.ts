import { expect, it } from 'vitest';
import { callsInOrder } from '../../../../src/core/rate-limit/calls-in-order.js';
import { RecentCalls } from '../../../../src/core/rate-limit/recent-calls.js';

it('callsInOrder returns calls in the order in which they were sent', () => {
  const sent = new RecentCalls();
  expect(callsInOrder(sent)).toEqual([]);
  sent.add('files.get', 1_700_000_000_000);
  sent.add('search.query', 1_700_000_000_001);
  expect(callsInOrder(sent)).toEqual([
    { operationId: 'files.get', at: 1_700_000_000_000 },
    { operationId: 'search.query', at: 1_700_000_000_001 },
  ]);
});

it.each([1000, 1001, 2500])('RecentCalls keeps the last 1,000 of %i calls', (count) => {
  const sent = new RecentCalls();
  for (let number = 0; number < count; number++) sent.add(`call ${String(number)}`, number);
  expect(callsInOrder(sent).map(({ at }) => at)).toEqual(Array.from({ length: 1000 }, (_, index) => count - 1000 + index));
  expect(callsInOrder(sent).at(-1)).toEqual({ operationId: `call ${String(count - 1)}`, at: count - 1 });
});

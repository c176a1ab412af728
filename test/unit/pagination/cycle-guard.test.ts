import { expect, it } from 'vitest';
import { cycleGuard } from '../../../src/pagination/cycle-guard.js';

/** At which step the watch sees that the list goes round; 0 when it does not. */
function noticed(places: Iterable<string>): number {
  const wasThere = cycleGuard('');
  let step = 0;
  for (const place of places) {
    step += 1;
    if (wasThere(place)) return step;
  }
  return 0;
}

/** `tail` places, then `length` places round and round. */
function* round(tail: number, length: number): Generator<string> {
  for (let step = 0; step < tail; step++) yield `tail ${String(step)}`;
  for (let step = 0; ; step++) yield `round ${String(step % length)}`;
}

it('sees the same place twice in a row at once', () => {
  expect(noticed(['a', 'a'])).toBe(2);
});

it('sees A-B-A when A comes again', () => {
  expect(noticed(['a', 'b', 'a', 'b'])).toBe(3);
});

it('sees the way back to the first page', () => {
  expect(noticed([''])).toBe(1);
});

it.each([1, 2, 3, 7, 100, 1000])('sees a cycle of %i places, whatever comes before it, within a few rounds', (length) => {
  for (const tail of [0, 1, 5, 64, 999]) {
    const step = noticed(round(tail, length));
    expect(step).toBeGreaterThan(tail + length);
    expect(step).toBeLessThanOrEqual(3 * (tail + length) + 1);
  }
});

it('sees a list that stands still at once, also when hundreds of pages have come', () => {
  expect(noticed(round(600, 1))).toBe(602);
});

it.each([2, 3])('sees a ring of %i places deep in a list before three times as many pages have come as are different', (length) => {
  for (const tail of [600, 1023, 1024, 5000]) expect(noticed(round(tail, length))).toBeLessThanOrEqual(3 * (tail + length));
});

it('raises no alarm on a long list, whose places all differ', () => {
  expect(noticed(Array.from({ length: 200_000 }, (_, index) => String(index)))).toBe(0);
});

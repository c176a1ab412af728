import { expect, it } from 'vitest';
import { cycleGuard } from '../../../src/pagination/cycle-guard.js';

/** The step at which the guard detects a cycle; 0 when it detects none. */
function detectedAt(positions: Iterable<string>): number {
  const isRepeated = cycleGuard('');
  let step = 0;
  for (const position of positions) {
    step += 1;
    if (isRepeated(position)) return step;
  }
  return 0;
}

/** Yields `tail` distinct positions, then cycles through `length` positions. */
function* tailThenCycle(tail: number, length: number): Generator<string> {
  for (let step = 0; step < tail; step++) yield `tail ${String(step)}`;
  for (let step = 0; ; step++) yield `round ${String(step % length)}`;
}

it('the cycle guard detects an immediate repetition', () => {
  expect(detectedAt(['a', 'a'])).toBe(2);
});

it('the cycle guard detects A-B-A when A repeats', () => {
  expect(detectedAt(['a', 'b', 'a', 'b'])).toBe(3);
});

it('the cycle guard detects a return to the first page', () => {
  expect(detectedAt([''])).toBe(1);
});

it.each([1, 2, 3, 7, 100, 1000])('the cycle guard detects a cycle of %i positions after a prefix of any length', (length) => {
  for (const tail of [0, 1, 5, 64, 999]) {
    const step = detectedAt(tailThenCycle(tail, length));
    expect(step).toBeGreaterThan(tail + length);
    expect(step).toBeLessThanOrEqual(3 * (tail + length) + 1);
  }
});

it('the cycle guard detects a repeated position at once after hundreds of pages', () => {
  expect(detectedAt(tailThenCycle(600, 1))).toBe(602);
});

it.each([2, 3])('the cycle guard detects a cycle of %i positions within three times the distinct pages', (length) => {
  for (const tail of [600, 1023, 1024, 5000]) expect(detectedAt(tailThenCycle(tail, length))).toBeLessThanOrEqual(3 * (tail + length));
});

it('the cycle guard reports no cycle for 200,000 distinct positions', () => {
  expect(detectedAt(Array.from({ length: 200_000 }, (_, index) => String(index)))).toBe(0);
});

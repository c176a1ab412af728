import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grownRate, learnedRate, windowOf } from '../../../src/core/learned-rate.js';
import type { LimitKind } from '../../../src/core/rate-limiter.js';

const kinds: LimitKind[] = ['call', 'upload', 'search'];
const minute = 60_000;

describe('the window before a refusal', () => {
  it('is as long as the service asks to wait, between a second and a minute', () => {
    expect([0, 999, 1000, 1001, 30_000, minute, minute + 1, Infinity].map(windowOf)).toEqual([
      1000,
      1000,
      1000,
      1001,
      30_000,
      minute,
      minute,
      minute,
    ]);
  });
});

describe('the rate after a refusal', () => {
  it('is four fifths of what the service took', () => {
    expect(learnedRate('call', 1000, minute, Infinity)).toBeCloseTo((0.8 * 1000) / 60);
    expect(learnedRate('call', 50, 1000, Infinity)).toBeCloseTo(40);
    expect(learnedRate('upload', 240, minute, Infinity)).toBeCloseTo((0.8 * 240) / 60);
    expect(learnedRate('search', 6, 1000, Infinity)).toBeCloseTo(4.8);
  });

  it('is a tenth of the documented limit when nothing went through', () => {
    expect(learnedRate('call', 0, 1000, Infinity)).toBeCloseTo(100 / 60);
    expect(learnedRate('upload', 0, 1000, Infinity)).toBeCloseTo(24 / 60);
    expect(learnedRate('search', 0, 1000, Infinity)).toBeCloseTo(6 / 60);
  });

  it('falls by a fifth at least and by a half at most', () => {
    expect(learnedRate('call', 100, 1000, 20)).toBeCloseTo(16);
    expect(learnedRate('call', 18, 1000, 20)).toBeCloseTo(14.4);
    expect(learnedRate('call', 0, 1000, 20)).toBeCloseTo(10);
  });

  it('never rises, never reaches zero, and never falls with what was taken', () => {
    const amounts = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        amounts,
        fc.integer({ min: 1000, max: minute }),
        fc.nat(1000),
        (kind, [few, many], ms, above) => {
          const slowest = learnedRate(kind, 0, ms, Infinity);
          const before = slowest + above;
          const [less, more] = [learnedRate(kind, few, ms, before), learnedRate(kind, many, ms, before)];
          expect(less).toBeGreaterThanOrEqual(slowest);
          expect(more).toBeGreaterThanOrEqual(less);
          expect(more).toBeLessThanOrEqual(Math.max(before * 0.8, slowest) + 1e-9);
        },
      ),
    );
  });
});

describe('the rate while nothing is refused', () => {
  it('grows by a fifth of the documented limit in a minute', () => {
    expect(grownRate('call', 10, minute) - 10).toBeCloseTo(200 / 60);
    expect(grownRate('upload', 1, minute) - 1).toBeCloseTo(48 / 60);
    expect(grownRate('search', 1, minute) - 1).toBeCloseTo(12 / 60);
    expect(grownRate('call', 10, 2 * minute) - 10).toBeCloseTo(400 / 60);
  });

  it('does not grow before the wait is over', () => {
    expect(grownRate('call', 10, -5000)).toBe(10);
    expect(grownRate('call', 10, 0)).toBe(10);
  });

  it('is unlimited after ten minutes', () => {
    expect(grownRate('call', 10, 10 * minute - 1)).toBeLessThan(100);
    expect(grownRate('call', 10, 10 * minute)).toBe(Infinity);
  });
});

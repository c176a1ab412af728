import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { increasedRate, adaptiveRate, maxCallsWithin, windowOf } from '../../../../src/core/rate-limit/adaptive-rate.js';
import type { LimitKind } from '../../../../src/core/types/rate-limiter.js';

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

describe('the most in any window', () => {
  it('is found wherever it lies, and its end is outside', () => {
    expect(maxCallsWithin([], 1000)).toBe(0);
    expect(maxCallsWithin([5, 5, 5], 1000)).toBe(3);
    expect(maxCallsWithin([0, 999, 1000, 1001, 5000], 1000)).toBe(3);
    expect(maxCallsWithin([0, 1000, 2000], 1000)).toBe(1);
  });

  it('is what counting from each time gives', () => {
    const times = fc.array(fc.nat(5000), { maxLength: 60 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 3000 }), (list, ms) => {
        const counts = list.map((start) => list.filter((at) => at >= start && at < start + ms).length);
        expect(maxCallsWithin(list, ms)).toBe(Math.max(0, ...counts));
      }),
    );
  });
});

describe('the rate after a refusal', () => {
  it('is four fifths of what the service took', () => {
    expect(adaptiveRate('call', 1000, minute, Infinity)).toBeCloseTo((0.8 * 1000) / 60);
    expect(adaptiveRate('call', 50, 1000, Infinity)).toBeCloseTo(40);
    expect(adaptiveRate('upload', 240, minute, Infinity)).toBeCloseTo((0.8 * 240) / 60);
    expect(adaptiveRate('search', 6, 1000, Infinity)).toBeCloseTo(4.8);
  });

  it('is a quarter of the documented limit when nothing went through', () => {
    expect(adaptiveRate('call', 0, 1000, Infinity)).toBeCloseTo(250 / 60);
    expect(adaptiveRate('upload', 0, 1000, Infinity)).toBeCloseTo(60 / 60);
    expect(adaptiveRate('search', 0, 1000, Infinity)).toBeCloseTo(15 / 60);
  });

  it('falls by a fifth at least and by a half at most', () => {
    expect(adaptiveRate('call', 100, 1000, 20)).toBeCloseTo(16);
    expect(adaptiveRate('call', 18, 1000, 20)).toBeCloseTo(14.4);
    expect(adaptiveRate('call', 0, 1000, 20)).toBeCloseTo(10);
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
          const slowest = adaptiveRate(kind, 0, ms, Infinity);
          const before = slowest + above;
          const [less, more] = [adaptiveRate(kind, few, ms, before), adaptiveRate(kind, many, ms, before)];
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
    expect(increasedRate('call', 10, minute) - 10).toBeCloseTo(200 / 60);
    expect(increasedRate('upload', 1, minute) - 1).toBeCloseTo(48 / 60);
    expect(increasedRate('search', 1, minute) - 1).toBeCloseTo(12 / 60);
    expect(increasedRate('call', 10, 2 * minute) - 10).toBeCloseTo(400 / 60);
  });

  it('does not grow before the wait is over', () => {
    expect(increasedRate('call', 10, -5000)).toBe(10);
    expect(increasedRate('call', 10, 0)).toBe(10);
  });

  it('is unlimited after ten minutes', () => {
    expect(increasedRate('call', 10, 10 * minute - 1)).toBeLessThan(100);
    expect(increasedRate('call', 10, 10 * minute)).toBe(Infinity);
  });
});

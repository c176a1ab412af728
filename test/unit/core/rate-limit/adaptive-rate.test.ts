import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoveredRate, adaptiveRate, maxCallsWithin, countingWindowMs } from '../../../../src/core/rate-limit/adaptive-rate.js';
import type { LimitKind } from '../../../../src/core/types/rate-limiter.js';

const kinds: LimitKind[] = ['call', 'upload', 'search'];
const minute = 60_000;

describe('window before a rejection', () => {
  it('counts calls within the requested wait, limited to between one second and one minute', () => {
    expect([0, 999, 1000, 1001, 30_000, minute, minute + 1, Infinity].map(countingWindowMs)).toEqual([
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

describe('maxCallsWithin', () => {
  it('finds the window with the most calls and excludes its end', () => {
    expect(maxCallsWithin([], 1000)).toBe(0);
    expect(maxCallsWithin([5, 5, 5], 1000)).toBe(3);
    expect(maxCallsWithin([0, 999, 1000, 1001, 5000], 1000)).toBe(3);
    expect(maxCallsWithin([0, 1000, 2000], 1000)).toBe(1);
  });

  it('matches a count of the calls from every start time', () => {
    const times = fc.array(fc.nat(5000), { maxLength: 60 }).map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 3000 }), (list, ms) => {
        const counts = list.map((start) => list.filter((at) => at >= start && at < start + ms).length);
        expect(maxCallsWithin(list, ms)).toBe(Math.max(0, ...counts));
      }),
    );
  });
});

describe('rate after a rejection', () => {
  it('sets the rate to four fifths of the accepted rate', () => {
    expect(adaptiveRate('call', 1000, minute, Infinity)).toBeCloseTo((0.8 * 1000) / 60);
    expect(adaptiveRate('call', 50, 1000, Infinity)).toBeCloseTo(40);
    expect(adaptiveRate('upload', 240, minute, Infinity)).toBeCloseTo((0.8 * 240) / 60);
    expect(adaptiveRate('search', 6, 1000, Infinity)).toBeCloseTo(4.8);
  });

  it('sets the rate to a quarter of the documented limit when no call was accepted', () => {
    expect(adaptiveRate('call', 0, 1000, Infinity)).toBeCloseTo(250 / 60);
    expect(adaptiveRate('upload', 0, 1000, Infinity)).toBeCloseTo(60 / 60);
    expect(adaptiveRate('search', 0, 1000, Infinity)).toBeCloseTo(15 / 60);
  });

  it('lowers the rate by at least a fifth and at most half', () => {
    expect(adaptiveRate('call', 100, 1000, 20)).toBeCloseTo(16);
    expect(adaptiveRate('call', 18, 1000, 20)).toBeCloseTo(14.4);
    expect(adaptiveRate('call', 0, 1000, 20)).toBeCloseTo(10);
  });

  it('never raises the rate, never sets it to zero and never lowers it for more accepted calls', () => {
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

describe('rate without rejections', () => {
  it('increases the rate by a fifth of the documented limit per minute', () => {
    expect(recoveredRate('call', 10, minute) - 10).toBeCloseTo(200 / 60);
    expect(recoveredRate('upload', 1, minute) - 1).toBeCloseTo(48 / 60);
    expect(recoveredRate('search', 1, minute) - 1).toBeCloseTo(12 / 60);
    expect(recoveredRate('call', 10, 2 * minute) - 10).toBeCloseTo(400 / 60);
  });

  it('does not increase the rate before the wait ends', () => {
    expect(recoveredRate('call', 10, -5000)).toBe(10);
    expect(recoveredRate('call', 10, 0)).toBe(10);
  });

  it('removes the limit after ten minutes without rejections', () => {
    expect(recoveredRate('call', 10, 10 * minute - 1)).toBeLessThan(100);
    expect(recoveredRate('call', 10, 10 * minute)).toBe(Infinity);
  });
});

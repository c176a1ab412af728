import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, retryAfterSeconds } from '../../../../src/core/util/backoff.js';

const limits = { baseMs: 1000, maxMs: 60_000 };

describe('backoffMs', () => {
  it('doubles its bound with each attempt until the cap', () => {
    const almostOne = 1 - Number.EPSILON;
    const bounds = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => Math.round(backoffMs(attempt, limits, almostOne)));
    expect(bounds).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('waits nothing when chance says so', () => {
    expect(backoffMs(3, limits, 0)).toBe(0);
  });

  it('spreads evenly between nothing and the bound', () => {
    expect(backoffMs(2, limits, 0.25)).toBe(500);
    expect(backoffMs(2, limits, 0.75)).toBe(1500);
  });

  it('stays within zero and both bounds for any attempt, limits and chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.record({ baseMs: fc.integer({ min: 0, max: 100_000 }), maxMs: fc.integer({ min: 0, max: 1_000_000 }) }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, options, random) => {
          const wait = backoffMs(attempt, options, random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(options.maxMs);
          if (attempt < 30) expect(wait).toBeLessThanOrEqual(options.baseMs * 2 ** (attempt - 1));
        },
      ),
    );
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.parse('2025-01-01T00:00:00Z');

  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 0],
    ['1.5', 1.5],
  ])('reads %j as seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });

  it('reads a date as the time until then', () => {
    expect(retryAfterSeconds('Wed, 01 Jan 2025 00:01:30 GMT', now)).toBe(90);
  });

  it('reads a date that has passed as no wait', () => {
    expect(retryAfterSeconds('Tue, 31 Dec 2024 23:59:00 GMT', now)).toBe(0);
  });

  it.each([null, '', '   ', 'soon', '1e', 'NaN', '12 parsecs from here'])('makes nothing of %j', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });

  it.each(['-5', '-1', '+3'])('makes nothing of %j, which is neither seconds nor a date', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });

  it('gives back every whole number of seconds', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(retryAfterSeconds(String(seconds), now)).toBe(seconds);
      }),
    );
  });

  it('gives back every date to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        expect(retryAfterSeconds(new Date(now + seconds * 1000).toUTCString(), now)).toBe(seconds);
      }),
    );
  });
});

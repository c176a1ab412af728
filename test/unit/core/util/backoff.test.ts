import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, retryAfterSeconds } from '../../../../src/core/util/backoff.js';

const limits = { baseMs: 1000, maxMs: 60_000 };

describe('backoffMs', () => {
  it('doubles the upper bound with each attempt up to maxMs', () => {
    const almostOne = 1 - Number.EPSILON;
    const bounds = [1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => Math.round(backoffMs(attempt, limits, almostOne)));
    expect(bounds).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('returns 0 when the random number is 0', () => {
    expect(backoffMs(3, limits, 0)).toBe(0);
  });

  it('scales the random number linearly between 0 and the upper bound', () => {
    expect(backoffMs(2, limits, 0.25)).toBe(500);
    expect(backoffMs(2, limits, 0.75)).toBe(1500);
  });

  it('stays between 0 and both bounds for any attempt, limits and random number', () => {
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
  ])('parses %j as seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });

  it('parses a date as the seconds until then', () => {
    expect(retryAfterSeconds('Wed, 01 Jan 2025 00:01:30 GMT', now)).toBe(90);
  });

  it('parses a past date as 0 seconds', () => {
    expect(retryAfterSeconds('Tue, 31 Dec 2024 23:59:00 GMT', now)).toBe(0);
  });

  it.each([null, '', '   ', 'soon', '1e', 'NaN', '12 parsecs from here'])('returns undefined for %j', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });

  it.each(['-5', '-1', '+3'])('returns undefined for the signed number %j', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });

  it('parses every whole number of seconds exactly', () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(retryAfterSeconds(String(seconds), now)).toBe(seconds);
      }),
    );
  });

  it('parses every date to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        expect(retryAfterSeconds(new Date(now + seconds * 1000).toUTCString(), now)).toBe(seconds);
      }),
    );
  });
});

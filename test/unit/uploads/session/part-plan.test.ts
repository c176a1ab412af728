import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxDecodeError } from '../../../../src/core/errors/box-errors.js';
import { contentRange, planParts } from '../../../../src/uploads/session/part-plan.js';

const sizes = fc.integer({ min: 0, max: 5000 });
const partSizes = fc.integer({ min: 1, max: 3000 });

describe('planParts', () => {
  it('splits at multiples of the part size, with the remainder as the last part', () => {
    expect(planParts(25, 10)).toEqual([
      { index: 0, start: 0, end: 10 },
      { index: 1, start: 10, end: 20 },
      { index: 2, start: 20, end: 25 },
    ]);
  });

  it('creates no empty last part', () => {
    expect(planParts(20, 10).map(({ end }) => end)).toEqual([10, 20]);
  });

  it('returns no parts for an empty file', () => {
    expect(planParts(0, 10)).toEqual([]);
  });

  it('covers every byte once and in order', () => {
    fc.assert(
      fc.property(sizes, partSizes, (size, partSize) => {
        const parts = planParts(size, partSize);
        const joined = parts.every(({ index, start, end }, at) => index === at && start === (parts[at - 1]?.end ?? 0) && end > start);
        expect([joined, parts.at(-1)?.end ?? 0]).toEqual([true, size]);
      }),
    );
  });

  it('aligns every part and fills every part but the last', () => {
    fc.assert(
      fc.property(sizes, partSizes, (size, partSize) => {
        const parts = planParts(size, partSize);
        expect(parts.every(({ start }) => start % partSize === 0)).toBe(true);
        expect(parts.slice(0, -1).every(({ start, end }) => end - start === partSize)).toBe(true);
        expect(parts.length).toBe(Math.ceil(size / partSize));
      }),
    );
  });

  it('is exact for sizes above 2^32 bytes', () => {
    const parts = planParts(50 * 1024 ** 3, 64 * 1024 ** 2);
    expect(parts.length).toBe(800);
    expect(parts.at(-1)).toEqual({ index: 799, start: 799 * 64 * 1024 ** 2, end: 50 * 1024 ** 3 });
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('rejects a part size of %j', (partSize) => {
    expect(() => planParts(10, partSize)).toThrow(BoxDecodeError);
  });
});

describe('contentRange', () => {
  it('uses inclusive byte positions', () => {
    expect(contentRange({ index: 0, start: 0, end: 8_388_608 }, 31_457_280)).toBe('bytes 0-8388607/31457280');
    expect(contentRange({ index: 1, start: 10, end: 11 }, 11)).toBe('bytes 10-10/11');
  });
});

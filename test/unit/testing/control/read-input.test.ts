import { describe, expect, it } from 'vitest';
import { page } from '../../../../src/testing/control/read-input.js';

const letters = Array.from({ length: 1000 }, (_, index) => `record ${String(index)}`);
const byPlace = (_: unknown, index: number): number => index + 1;
const numbersOf = (query: string, all = letters, numberOf: (record: string, index: number) => number = byPlace): number[] =>
  page(all, numberOf, new URLSearchParams(query)).map(({ number }) => number);

describe('a page of numbered records', () => {
  it('contains the records after a number, or the latest ones', () => {
    expect(numbersOf('after=0&limit=3')).toEqual([1, 2, 3]);
    expect(numbersOf('after=997&limit=10')).toEqual([998, 999, 1000]);
    expect(numbersOf('after=1000')).toEqual([]);
    expect(numbersOf('limit=2')).toEqual([999, 1000]);
    expect(numbersOf('limit=0')).toEqual([]);
    expect(numbersOf('limit=0&after=5')).toEqual([]);
    expect(numbersOf('limit=5', ['a', 'b'])).toEqual([1, 2]);
    expect(page(letters, byPlace, new URLSearchParams('after=41&limit=1'))).toEqual([{ record: 'record 41', number: 42 }]);
  });

  it('uses the numbers of the records, of which the first may be missing', () => {
    const numberOf = (record: string): number => Number(record.slice('record '.length)) + 500;
    expect(numbersOf('after=498&limit=2', letters, numberOf)).toEqual([500, 501]);
    expect(numbersOf('after=1497', letters, numberOf)).toEqual([1498, 1499]);
  });

  it.each(['limit=5', 'after=3&limit=5'])('numbers only the records that it needs (%s)', (query) => {
    let calls = 0;
    numbersOf(query, letters, (_, index) => {
      calls += 1;
      return index + 1;
    });
    // The five records, and about log2(1000) of the search.
    expect(calls).toBeLessThanOrEqual(16);
  });
});

import { describe, expect, it } from 'vitest';
import { median, quantile, ratiosByRound, relativeSpread, summarize } from '../../../../scripts/bench/statistics/summary.js';

describe('the statistics of a benchmark', () => {
  it('computes the median of an odd and of an even number of values in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  it('interpolates quartiles between neighboring values', () => {
    expect(quantile([0, 10, 20, 30], 0.25)).toBe(7.5);
    expect(quantile([4], 0.75)).toBe(4);
  });

  it('summarizes values by quartiles, range and count', () => {
    expect(summarize([5, 1, 2, 4, 3])).toEqual({ median: 3, lowerQuartile: 2, upperQuartile: 4, min: 1, max: 5, count: 5 });
  });

  it('has no median without values', () => {
    expect(median([])).toBeNaN();
  });

  it('divides the values of the same round', () => {
    expect(ratiosByRound([2, 9], [1, 3])).toEqual([2, 3]);
  });

  it('states the distance between the quartiles as a share of the median', () => {
    expect(relativeSpread(summarize([8, 9, 10, 11, 12]))).toBeCloseTo(0.2);
  });
});

import { expect, it } from 'vitest';
import { percentOf } from '../../../../src/core/util/percent.js';

it.each([
  [0, 0, 100],
  [0, 10, 0],
  [999, 1000, 99],
  [1000, 1000, 100],
  [1001, 1000, 100],
  [1, 3, 33],
  [0, undefined, undefined],
])('%s of %s bytes are %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

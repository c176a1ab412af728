import { expect, it } from 'vitest';
import { FastBody } from '../../../../src/node/fast-fetch/fast-body.js';
import { countArraySteps } from '../../../support/counting/count-array-steps.js';

const source = { resume: () => undefined, abandon: () => undefined, settled: () => undefined };
const chunk = (index: number) => Uint8Array.of(index);

/** Reads chunks of one byte that are buffered before the first read. */
async function readBuffered(count: number): Promise<void> {
  const body = new FastBody(source);
  for (let index = 0; index < count; index++) body.push(chunk(index));
  body.end();
  const reader = body.getReader();
  let read = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value[0] === (read & 255)) read += 1;
  expect(read).toBe(count);
}

/** Starts all reads before the first chunk. */
async function readAhead(count: number): Promise<void> {
  const body = new FastBody(source);
  const reader = body.getReader();
  const reads = Array.from({ length: count + 1 }, () => reader.read());
  for (let index = 0; index < count; index++) body.push(chunk(index));
  body.end();
  const results = await Promise.all(reads);
  expect(results.findIndex(({ value }, index) => value?.[0] !== (index & 255))).toBe(count);
  expect(results.at(-1)).toEqual({ done: true, value: undefined });
}

it.each([
  ['buffered chunks', readBuffered],
  ['waiting reads', readAhead],
])('the work for %s grows with their number', async (_, read) => {
  const few = await countArraySteps(() => read(300));
  expect(await countArraySteps(() => read(3000))).toBeLessThanOrEqual(Math.max(12 * few, 30_000));
});

import { expect, it } from 'vitest';
import { FastBody } from '../../../../src/node/fast-fetch/fast-body.js';

const source = { resume: () => undefined, abandon: () => undefined, settled: () => undefined };
const count = 500_000;

// Moving the rest of the chunks, or of the reads, at each step would take minutes.
it('500,000 buffered chunks of one byte are read with constant work per chunk', async () => {
  const body = new FastBody(source);
  for (let index = 0; index < count; index++) body.push(Uint8Array.of(index));
  body.end();
  const reader = body.getReader();
  let read = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value[0] === (read & 255)) read += 1;
  expect(read).toBe(count);
});

it('500,000 waiting reads are served in order with constant work per read', async () => {
  const body = new FastBody(source);
  const reader = body.getReader();
  const reads = Array.from({ length: count }, () => reader.read());
  for (let index = 0; index < count - 1; index++) body.push(Uint8Array.of(index));
  body.end();
  const results = await Promise.all(reads);
  expect(results.findIndex(({ value }, index) => value?.[0] !== (index & 255))).toBe(count - 1);
  expect(results.at(-1)).toEqual({ done: true, value: undefined });
});

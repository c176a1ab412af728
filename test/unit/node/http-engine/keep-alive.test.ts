import { expect, it } from 'vitest';
import { keepAliveMs } from '../../../../src/node/http-engine/keep-alive.js';

it.each([
  ['', 4000],
  ['max=100', 4000],
  ['timeout=5', 3000],
  ['timeout=60, max=100', 58_000],
  ['max=100,timeout=60', 58_000],
  ['Timeout=60', 58_000],
  ['timeout=2', 0],
  ['timeout=1', 0],
  ['timeout=0', 0],
  ['timeout=99999999999', 600_000],
  ['mytimeout=60', 4000],
])('a connection with the keep-alive header "%s" is reused for %i ms', (header, ms) => {
  expect(keepAliveMs(header)).toBe(ms);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// Its tests run as tests of this file.
import '../../../examples/testing-your-code.test.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('is what the page about the mock Box begins with', () => {
  const [, first] = /^```\w+\n([\s\S]*?)^```$/m.exec(read('docs/guides/mock-box.md')) ?? [];
  expect(first).toBe(read('examples/testing-your-code.test.ts'));
});

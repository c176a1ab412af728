import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// The tests of the example run as tests of this file.
import '../../../examples/testing-your-code.test.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('the mock Box guide begins with the tested example', () => {
  const [, first] = /^```\w+\n([\s\S]*?)^```$/m.exec(read('docs/guides/mock-box.md')) ?? [];
  expect(first).toBe(read('examples/testing-your-code.test.ts'));
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceConditions } from '../support/source-conditions.js';

/** Runs the packed package in the tools of this folder, one file after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ...sourceConditions,
  test: {
    name: 'matrix',
    include: ['test/matrix/*.test.ts'],
    globalSetup: 'test/package/pack.ts',
    reporters: ['default', './test/reporters/closing-line.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});

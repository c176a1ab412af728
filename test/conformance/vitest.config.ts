import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceConditions } from '../support/source-conditions.js';

/**
 * Runs the integration tests of the vendor's SDK against the mock Box. They ship in its npm package and are run in place, unmodified.
 * `scripts/conformance.ts` compares the outcomes with `expected.json`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const sdk = `${root}node_modules/box-node-sdk/src`;

export default defineConfig({
  root,
  ...sourceConditions,
  resolve: { ...sourceConditions.resolve, alias: { '@': sdk } },
  test: {
    name: 'conformance',
    include: [`${sdk}/test/*.test.ts`],
    exclude: [],
    globals: true,
    setupFiles: [fileURLToPath(new URL('setup.ts', import.meta.url))],
    // Vitest does not transform packages by default. These tests are TypeScript.
    server: { deps: { inline: [/box-node-sdk\/src/] } },
    // The SDK has hundreds of modules. They are loaded once per worker, and every file has its own mock.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

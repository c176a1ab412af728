import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Runs the tests of the mock's operations, and records what they observe. `scripts/fidelity.ts` reads the records. */
const conditions = ['box-openapi-sdk-source', 'node', 'import', 'default'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'fidelity',
    include: [
      'test/unit/testing/added-objects.test.ts',
      'test/unit/testing/access/*.test.ts',
      'test/unit/testing/handlers/**/*.test.ts',
      'test/contract/mock/*.test.ts',
      'test/contract/scenarios/every-operation.test.ts',
      'test/contract/scenarios/resources/*.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('setup.ts', import.meta.url))],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

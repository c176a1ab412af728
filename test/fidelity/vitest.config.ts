import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceConditions } from '../support/source-conditions.js';

/** Runs the tests of the mock's operations, and records what they observe. `scripts/fidelity.ts` reads the records. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ...sourceConditions,
  test: {
    name: 'fidelity',
    // By default, vitest leaves one core idle.
    maxWorkers: availableParallelism(),
    // Together, they call every operation and observe every state. docs/decisions/testing/fidelity-evidence.md gives the reason for the choice.
    include: ['test/contract/mock/*.test.ts', 'test/contract/scenarios/every-operation.test.ts'],
    setupFiles: [fileURLToPath(new URL('setup.ts', import.meta.url))],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

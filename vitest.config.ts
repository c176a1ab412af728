import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceConditions } from './test/support/source-conditions.js';

// Limits guard against hanging only: tests pass on a busy machine.
const limits = { testTimeout: 180_000, hookTimeout: 180_000 };
// No module of the sources has state, so the test files of a worker share them, which halves the CPU time.
const shared = { ...limits, isolate: false, unstubEnvs: true, unstubGlobals: true };
// These tests replace a module, or set what the whole process shares, such as the dispatcher of undici, or count work from the first use of a module.
// Some collect garbage often to measure the heap, which takes a second each time among the modules and mocks of other files.
const isolated = [
  'test/unit/core/retry/load-retry-loop.test.ts',
  'test/unit/node/**/*.test.ts',
  'test/contract/transfers/counted-work.test.ts',
  'test/contract/mirror/large-mirror.test.ts',
  'test/contract/scenarios/downloads/large-trees.test.ts',
  'test/contract/scenarios/lists/large-lists.test.ts',
];

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run soak` runs the long stress tests in full size. Otherwise they run small.
    env: { SOAK: mode === 'soak' ? '1' : '' },
    // By default, vitest leaves one core idle. One worker more than cores, because some files mostly wait for processes and time limits.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './test/reporters/closing-line.ts'],
    projects: [
      { ...sourceConditions, test: { ...shared, name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: isolated } },
      { ...sourceConditions, test: { ...limits, name: 'isolated', include: isolated } },
      { ...sourceConditions, test: { ...shared, name: 'contract', include: ['test/contract/**/*.test.ts'], exclude: isolated } },
      { ...sourceConditions, test: { ...limits, name: 'docs', include: ['test/docs/**/*.test.ts'] } },
      {
        ...sourceConditions,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
            // TypeScript 7, which takes seconds. The build uses TypeScript 5.
            checker: fileURLToPath(new URL('node_modules/typescript-7/bin/tsc', import.meta.url)),
          },
        },
      },
      {
        ...sourceConditions,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/pack.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
}));

import type { KnipConfig } from 'knip';

/** `npm run check:unused` finds files, exports and dependencies that nothing uses. */
export default {
  // An exported declaration contains these types, which are useful where they are.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs of the operating system.
  ignoreBinaries: ['mkfifo', 'openssl', 'rclone', 'redis-server', 'taskset'],
  workspaces: {
    '.': {
      entry: [
        'src/testing/server/box-mock.ts',
        // The exports of the functions are the exports of the package.
        'generated/*.ts',
        'spec/plugins/x-box.js',
        'examples/*/{main,start}.ts',
        // Started as processes or loaded by name.
        'scripts/bench/child/*.ts',
        'scripts/bench/server/{api-server,transfer-server,distance}.ts',
        'src/testing/server/page/main.js',
        'src/testing/server/tls/generate-certificate.ts',
        'test/**/*-worker.ts',
        'test/conformance/*.{ts,mjs}',
        'test/fidelity/{setup,vitest.config}.ts',
        'test/fixtures/migrate/*/*.{ts,js}',
        'test/fixtures/plugins/*.mjs',
        'test/matrix/*.{test,config}.ts',
        'test/package/runtimes/{main,worker,page,edge,edge-host}.mjs',
        'test/package/runtimes/react-native/*.mjs',
        'test/types/**/*.test-d.ts',
      ],
      project: ['{src,generated,codegen,scripts,examples,spec,test}/**/*.{ts,js,mjs}'],
      ignoreDependencies: [
        // An alias that a test loads by a name that it computes.
        'node-fetch-2',
        // Without types, so that a test requires it.
        'dynalite',
        // A package whose programs `migrate` converts. It is not installed.
        'box-typescript-sdk-gen',
        // A plugin in test/fixtures imports it as a user of the package does.
        'box-openapi-cli',
      ],
    },
    cli: {
      entry: ['src/bin.ts', 'src/verbs/*/definition.ts'],
      project: ['src/**/*.ts'],
      // The build of the command contains codegen/, which imports the first five. Tests compute the name of the last.
      ignoreDependencies: ['@redocly/openapi-core', 'json-p3', 'leven', 'openapi-typescript', 'yaml', 'box-node-sdk-3'],
    },
  },
} satisfies KnipConfig;

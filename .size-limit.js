/** What is loaded on demand (uploads, form bodies) is no part of what a program starts with. */
const onDemand = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

const modifyEsbuildConfig = (config) => ({ ...config, format: 'esm', plugins: [...(config.plugins ?? []), onDemand] });

export default [
  {
    name: 'one function over a core with a developer token',
    path: 'dist/src/entry-core.js',
    import: { 'dist/src/entry-core.js': '{ createBoxCore, developerToken }', 'dist/generated/functions.js': '{ filesGet }' },
    // 8 KB of 1,024 bytes.
    limit: '8192 B',
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: 'createBoxClient with every method',
    path: 'dist/src/index.js',
    import: '{ createBoxClient, developerToken }',
    limit: '20 kB',
    gzip: true,
    modifyEsbuildConfig,
  },
];

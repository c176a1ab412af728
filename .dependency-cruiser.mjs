/**
 * The import rules. `npm run check:imports` enforces them.
 *
 * The first part orders the top folders. The second part orders the folders inside the large ones: a file may import from its own folder and from
 * lower layers, never from a higher layer or from another folder of its layer.
 */
const between = [
  { name: 'no-cycles', comment: 'Two files in a cycle cannot be read or tested separately.', from: {}, to: { circular: true } },
  {
    name: 'generated-imports-leaves',
    from: { path: '^generated/' },
    to: { path: '^src/', pathNot: '^src/core/(types/index|operation/operation-function)\\.ts$|^src/pagination/paginate\\.ts$' },
  },
  {
    name: 'leaves-import-nothing-generated',
    from: { path: '^src/core/(types|operation)/' },
    to: { path: '^generated/' },
  },
  {
    name: 'generated-through-schema',
    from: { path: '^src/', pathNot: '^src/(core/schema|index)\\.ts$|^src/testing/' },
    to: { path: '^generated/' },
  },
  { name: 'core-stands-alone', from: { path: '^src/core/' }, to: { path: '^src/', pathNot: '^src/core/' } },
  {
    name: 'features-import-core-only',
    from: { path: '^src/(auth|pagination|uploads|downloads|folders|events|jobs|webhooks|validation|users)/' },
    to: { path: '^src/', pathNot: '^src/(core|transfers|$1)/|^src/(node|web)/(platform|signer)\\.ts$' },
  },
  {
    name: 'mirror-imports-features',
    comment: 'It combines uploads, downloads, folders and events, and no other feature.',
    from: { path: '^src/mirror/' },
    to: { path: '^src/', pathNot: '^src/(core|transfers|uploads|downloads|folders|events|mirror)/|^src/(node|web)/platform\\.ts$' },
  },
  {
    name: 'only-the-mirror-combines-features',
    comment: 'The client and the entries load the parts. Everything else knows at most the feature that it belongs to.',
    from: {
      path: '^src/',
      pathNot:
        '^src/(mirror|uploads|downloads|folders|events|testing)/|^src/(client|index|entry-common|entry-core|create-core)\\.ts$|^src/node/index\\.ts$',
    },
    to: { path: '^src/(uploads|downloads|folders|events|mirror)/' },
  },
  {
    name: 'only-the-client-loads-the-mirror',
    from: { path: '^src/', pathNot: '^src/mirror/|^src/(client|index)\\.ts$' },
    to: { path: '^src/mirror/' },
  },
  {
    name: 'transfers-import-core-only',
    comment: 'The rules that several capabilities share. They do not know which one uses them.',
    from: { path: '^src/transfers/' },
    to: { path: '^src/', pathNot: '^src/(core|transfers)/' },
  },
  {
    name: 'only-trees-use-transfers',
    comment:
      'Uploads, downloads and folders work on trees of files. Everything else has no use for journals, filters and names on disk. The run over users is one over tasks.',
    from: { path: '^(src|generated)/', pathNot: '^src/(transfers|uploads|downloads|folders|mirror|users|index|node/index)(/|\\.ts$)' },
    to: { path: '^src/transfers/' },
  },
  {
    name: 'platforms-implement-ports',
    comment: 'The entry of Node also exports what is built from grants and stores of Node.',
    from: { path: '^src/(node|web|redis)/', pathNot: '^src/node/index\\.ts$' },
    to: { path: '^src/', pathNot: '^src/(core|$1)/' },
  },
  {
    name: 'nothing-imports-testing',
    from: { path: '^src/', pathNot: '^src/testing/' },
    to: { path: '^src/testing/' },
  },
  {
    name: 'testing-stands-alone',
    comment: 'The SDK and the mock must not share a mistake. A port is a type without behavior.',
    from: { path: '^src/testing/' },
    to: { path: '^(src|generated)/', pathNot: '^src/testing/|^src/core/types/ports/token-store\\.ts$|^generated/openapi\\.json$' },
  },
  {
    name: 'node-modules-of-node',
    comment: 'Everything else must run in a browser.',
    from: { path: '^(src|generated)/', pathNot: '^src/(node|environment)/|^src/testing/server/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'codegen-stands-alone',
    comment: 'The generator writes code for the SDK and must not share a mistake with it. It is part of both packages.',
    from: { path: '^codegen/' },
    to: { path: '^(src|generated|scripts|cli|test)/' },
  },
  {
    name: 'cli-imports-codegen-and-packages',
    comment: 'box-openapi-cli uses the SDK as its users do, by its name.',
    from: { path: '^cli/src/' },
    to: { path: '^(generated|scripts|test)/' },
  },
  {
    name: 'nothing-imports-the-cli',
    comment: 'Except for the command that writes the tables of a verb.',
    from: { path: '^(src|generated|codegen|scripts)/', pathNot: '^scripts/migration(/|\\.ts$)' },
    to: { path: '^cli/' },
  },
  {
    name: 'no-dev-dependency-in-package',
    from: { path: '^(src|generated)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'npm-optional'] },
  },
];

/** The layers of each folder, the lowest first. A name with an extension is a file. */
const layers = {
  core: [
    ['types'],
    ['schema.ts'],
    ['util', 'errors'],
    ['operation', 'platform'],
    ['options', 'call'],
    ['encoding', 'redaction', 'hooks', 'rate-limit', 'retry'],
    ['body'],
    ['pipeline'],
    ['client'],
    ['request'],
  ],
  auth: [['token-endpoint'], ['tokens'], ['jwt'], ['grants']],
  uploads: [['source'], ['options'], ['session'], ['file'], ['many'], ['uploads-api.ts']],
  downloads: [['options'], ['target'], ['range'], ['download-file.ts', 'zip.ts', 'representation.ts'], ['many'], ['downloads-api.ts']],
  mirror: [
    ['mirror-options.ts', 'model'],
    ['plan'],
    ['scan'],
    ['state'],
    ['apply', 'watch'],
    ['check-options.ts'],
    ['run-mirror.ts'],
    ['mirror.ts'],
  ],
  node: [
    ['file-system', 'fast-fetch'],
    ['undici-engine', 'http-engine'],
    ['fast-transport', 'files', 'stores', 'diagnostics-hooks.ts', 'node-fetch.ts', 'signer.ts'],
    ['platform.ts', 'index.ts'],
  ],
  testing: [
    ['http', 'load-peer.ts', 'token-store'],
    ['contract', 'faults', 'formats', 'journal', 'platform-memory.ts', 'query', 'redaction'],
    ['state'],
    ['views'],
    ['mock-state.ts', 'access', 'webhooks', 'time'],
    ['handlers'],
    ['seed', 'snapshot'],
    ['options', 'dispatch'],
    ['control', 'fetch.ts', 'load-msw.ts', 'msw-handlers.ts'],
    ['create-mock-box.ts'],
    ['mock.ts'],
    ['index.ts', 'server'],
  ],
};

/** Imports that the layers do not allow. `#testing-platform` selects `server/platform.ts` on Node. */
const exceptions = { 'testing/create-mock-box.ts': '^src/testing/server/platform\\.ts$' };

const pathOf = (folder, name) => `^src/${folder}/${name.endsWith('.ts') ? `${name.replace('.ts', '')}\\.ts$` : `${name}/`}`;

const within = Object.entries(layers).flatMap(([folder, order]) => [
  ...order.flatMap((layer, index) =>
    layer.map((name) => {
      const allowed = [...order.slice(0, index).flat(), name].map((lower) => pathOf(folder, lower));
      const exception = exceptions[`${folder}/${name}`] ?? [];
      return {
        name: `${folder}: ${name} imports lower layers only`,
        from: { path: pathOf(folder, name) },
        to: { path: `^src/${folder}/`, pathNot: allowed.concat(exception).join('|') },
      };
    }),
  ),
  {
    name: `${folder}: every file has a layer`,
    comment: 'Add the new file or folder to the layers in this file.',
    from: {
      path: `^src/${folder}/`,
      pathNot: order
        .flat()
        .map((name) => pathOf(folder, name))
        .join('|'),
    },
    to: {},
  },
]);

export default {
  forbidden: [...between, ...within].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['box-openapi-sdk-source', 'import', 'node', 'default', 'types'],
    },
  },
};

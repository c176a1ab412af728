import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import { functionsFromTable } from './functions-from-table.js';

/** A module that package.json selects by platform, under `imports`. */
export interface PlatformModule {
  readonly specifier: string;
  /** The modules as tsc has written them, relative to the package. */
  readonly node: string;
  readonly web: string;
  /** Whether package.json names the files of dist/cjs. */
  readonly isCommonJs: boolean;
}

interface Options {
  readonly root: string;
  /** The modules of the entry points and commands, by name, as tsc has written them. */
  readonly entries: ReadonlyMap<string, string>;
  readonly platforms: readonly PlatformModule[];
}

/**
 * Builds dist/cjs from the ES modules of dist/, for programs that cannot load those, above all Jest. docs/decisions/commonjs.md has the reasons.
 *
 * The files contain no `import()`, which Jest cannot run. They contain the dependencies, of which one exists only as ES modules. The platform is
 * that of Node. The field `browser` of package.json replaces it.
 */
export async function buildCommonJs({ root, entries, platforms }: Options): Promise<void> {
  const folder = join(root, 'dist/cjs');
  const inputs = new Map(entries);
  for (const { node, web } of platforms) for (const path of [node, web]) inputs.set(platformName(path), path);
  const bundled = await rollup({
    input: Object.fromEntries([...inputs].map(([name, path]) => [name, join(root, path)])),
    plugins: [modulesOf(root, platforms)],
    treeshake: { moduleSideEffects: false },
    onwarn(warning) {
      // `schema` contains only types.
      if (warning.code !== 'EMPTY_BUNDLE') throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({
    ...{ format: 'cjs', interop: 'default', exports: 'named', dynamicImportInCjs: false, minifyInternalExports: true },
    paths: (id) => (id.endsWith('.json') ? relative(folder, id) : id),
    ...{ dir: folder, entryFileNames: '[name].cjs', chunkFileNames: '[name]-chunk.cjs', hoistTransitiveImports: false },
  });
  mkdirSync(folder, { recursive: true });
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    const isMock = Object.keys(file.modules).every((path) => path.startsWith(join(root, 'dist/src/testing/')));
    writeFileSync(join(folder, file.fileName), minify(file.code, !isMock));
  }
}

/** The name in dist/cjs of a module that package.json selects by platform: `node-signer` for `dist/src/node/signer.js`. */
function platformName(path: string): string {
  return relative('dist/src', path).replace(/\.js$/, '').replaceAll('/', '-');
}

function modulesOf(root: string, platforms: readonly PlatformModule[]): Plugin {
  return {
    name: 'modules',
    resolveId(source, importer) {
      const platform = platforms.find(({ specifier }) => specifier === source);
      if (platform !== undefined) return platform.isCommonJs ? { id: source, external: true } : join(root, platform.node);
      if (source.startsWith('.') || source.startsWith('/')) {
        if (!source.endsWith('.json')) return null;
        return { id: resolve(dirname(importer ?? root), source), external: true };
      }
      if (isBundled(source)) return fileURLToPath(import.meta.resolve(source));
      return { id: source, external: true };
    },
    load(id) {
      if (id !== join(root, 'dist/generated/functions.js')) return null;
      const table = readFileSync(join(root, 'dist/generated/operations.js'), 'utf8');
      return functionsFromTable(readFileSync(id, 'utf8'), table, '../src/core/schema.js');
    },
    // A path beside a module is a path beside the module's place among the ES modules, where its files are.
    resolveImportMeta(property, { moduleId }) {
      if (property !== 'url') return null;
      const path = JSON.stringify(relative(join(root, 'dist/cjs'), moduleId));
      return `require('node:url').pathToFileURL(require('node:path').join(__dirname, ${path})).href`;
    },
  };
}

/** The dependencies, which an ES module imports from where they are installed. */
function isBundled(source: string): boolean {
  return source === 'openapi-fetch' || source.startsWith('@noble/hashes/');
}

/** The names of functions stay, for stack traces, except in the mock, where they would take 1 % of the package. */
function minify(code: string, keepNames: boolean): string {
  // Without the format, esbuild keeps the names at the top.
  return transformSync(code, { minify: true, keepNames, format: 'cjs', lineLimit: 160, target: 'node18' }).code;
}

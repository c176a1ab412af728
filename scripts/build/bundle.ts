import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { PlatformModule } from './common-js.js';
import { minifyFile } from './minify-file.js';
import { mockFile, mockModule } from './mock-module.js';
import { loadedWith, readModuleGraph, type ModuleGraph } from './module-graph.js';
import {
  marker,
  placesOf,
  placesOfBarrel,
  reexport,
  withPlacedImports,
  type PlacedExports,
  type PlacedModules,
  type WholeFiles,
} from './placed-modules.js';
import { functionsFile, splitFunctions } from './split-functions.js';

/** Modules that become one file, with everything that is loaded with them. */
interface Group {
  readonly file: string;
  readonly modules: readonly string[];
  /** Whether modules that the client loads at once stay out. */
  readonly isLoadedLater?: true;
  /** Whether its modules stay out of the groups before it. */
  readonly isOnlyLater?: true;
  /** Whether its modules have only public names, so that `export *` from the file is one from them. */
  readonly isPublic?: true;
}

const groups: readonly Group[] = [
  {
    // The code of every call.
    file: 'dist/src/core.js',
    modules: [
      'dist/src/create-core.js',
      'dist/src/auth/grants/developer-token.js',
      'dist/src/core/operation/operation-function.js',
      'dist/src/core/options/checked-store.js',
      'dist/src/pagination/paginate.js',
    ],
  },
  {
    // The error classes that only code that is loaded on demand throws. Without anything else, so that the entries can export the whole file.
    file: 'dist/src/errors.js',
    modules: ['dist/src/core/errors/api-errors.js', 'dist/src/core/errors/transfer-errors.js'],
    isOnlyLater: true,
    isPublic: true,
  },
  {
    // What several files that are loaded on demand need, and neither the core nor the client.
    file: 'dist/src/later-parts.js',
    modules: [
      'dist/src/core/body/read-chunk.js',
      'dist/src/core/errors/sanitize-cause.js',
      'dist/src/core/options/shared-link.js',
      'dist/src/core/platform/web-crypto.js',
      'dist/src/core/util/ignore-errors.js',
      'dist/src/core/util/bytes.js',
      'dist/src/core/util/parse-json.js',
    ],
    isOnlyLater: true,
  },
  {
    // What the client needs and the core does not.
    file: 'dist/src/client-parts.js',
    modules: [
      'dist/src/core/encoding/client-headers.js',
      'dist/src/core/hooks/console-logger.js',
      'dist/src/core/options/check-options.js',
      'dist/src/core/util/async-dispose.js',
    ],
  },
  // Not with other parts of the client: a program that uses one of those would have the names that sending such a request needs.
  { file: 'dist/src/core/request/request.js', modules: ['dist/src/core/request/request.js'] },
  // One file for the entry of Node and for `#signer`.
  { file: 'dist/src/node/signer.js', modules: ['dist/src/node/signer.js'] },
  // The first call loads it.
  { file: 'dist/src/core/retry/retry-loop.js', modules: ['dist/src/core/retry/retry-loop.js'], isLoadedLater: true },
];
/** Only data: the core needs the hosts, the client needs the table. Each file gets what it uses. */
const data = ['dist/src/core/schema.js', 'dist/generated/operations.js'];
/** Re-exports modules of several groups, so it is in none. */
const barrel = 'dist/src/core/errors/box-errors.js';
/** Parts of entry points that become files. */
const partsOfEntries = ['dist/src/entry-calls.js', 'dist/src/entry-common.js'];
/**
 * What an entry re-exports with `export *`. For a name that comes this way, esbuild loads only the file that has it. For one in
 * `export { … } from`, it would load every file that the entry re-exports and that any part of the program uses.
 */
const wholeFiles: WholeFiles = new Map([
  ...groups.flatMap(({ file, modules, isPublic }) => (isPublic === true ? modules.map((module) => [module, file] as const) : [])),
  ...partsOfEntries.map((module) => [module, module] as const),
]);

/**
 * Replaces the modules of dist/ by few files, because loading a module takes longer than compiling it (docs/decisions/few-files.md). Entry points
 * and modules that are loaded on demand keep their paths.
 */
export async function bundle(root: string, entryPoints: readonly string[], platforms: readonly PlatformModule[]): Promise<void> {
  const graph = await readModuleGraph(root, entryPoints);
  const placed = new Map<string, PlacedExports>();
  const filesOfModules = new Map<string, string>();
  const code = await platformFiles(root, platforms);
  for (const group of groups) {
    const members = membersOf(group, graph, placed);
    for (const [module, places] of placesOf(group.file, await exportsOf(root, members))) {
      placed.set(module, places);
      filesOfModules.set(module, group.file);
    }
  }
  for (const { file } of groups) {
    const isOwn = ([module]: readonly [string, PlacedExports]) => filesOfModules.get(module) === file;
    const others = new Map([...placed].filter((entry) => !isOwn(entry)));
    const contents = [...placed].filter(isOwn).map(([module, places]) => exportOwn(module, places));
    await bundleInto(code, root, filesOf(root, others), {
      stdin: { contents: contents.join('\n'), resolveDir: root },
      outfile: join(root, file),
    });
  }
  rejectCycles(code);
  placed.set(barrel, placesOfBarrel(root, barrel, placed));
  const entries = [...new Set([...entryPoints, ...partsOfEntries, ...graph.onDemand])].filter((entry) => !code.has(entry));
  await bundleInto(code, root, filesOf(root, placed, wholeFiles), {
    entryPoints: entries,
    outdir: join(root, 'dist'),
    outbase: join(root, 'dist'),
    splitting: true,
  });
  for (const [file, text] of splitFunctions(code.get(functionsFile) ?? '')) code.set(file, text);
  deleteCode(join(root, 'dist'));
  for (const [file, text] of code) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), await minifyFile(file, text));
  }
}

/** The file that imports what package.json selects by platform. */
const platformFile = (specifier: string): string => `dist/src/${specifier.slice(1)}.js`;

/**
 * One file for each module that package.json selects by platform, and nothing else imports those. The default resolver of Parcel does not know
 * `imports`, but it replaces a file that `browser` names.
 */
async function platformFiles(root: string, platforms: readonly PlatformModule[]): Promise<Map<string, string>> {
  const own = platforms.filter(({ isCommonJs }) => !isCommonJs);
  const exported = await exportsOf(
    root,
    own.map(({ web }) => web),
  );
  return new Map(
    own.map(({ specifier, web }) => [platformFile(specifier), `export { ${(exported.get(web) ?? []).join(', ')} } from '${specifier}';\n`]),
  );
}

function membersOf({ file, modules, isLoadedLater }: Group, graph: ModuleGraph, placed: PlacedModules): string[] {
  const later = groups.flatMap((group) => (group.isOnlyLater === true && group.file !== file ? group.modules : []));
  const excluded = new Set([barrel, ...later, ...(isLoadedLater === true ? loadedWith(graph, ['dist/src/index.js']) : data)]);
  const members = [...loadedWith(graph, modules)].filter((module) => !placed.has(module) && !excluded.has(module));
  // A module that is the file itself keeps its names.
  return members.sort((a, b) => Number(b === file) - Number(a === file));
}

/** The names of a module within its file. */
function exportOwn(module: string, places: PlacedExports): string {
  return `export { ${[...places].map(([name, { name: as }]) => `${name} as ${as}`).join(', ')} } from './${module}';`;
}

/** A class that extends one of a file that imports its own file would fail at load time. */
function rejectCycles(code: ReadonlyMap<string, string>): void {
  const importsOf = (file: string) =>
    [...(code.get(file) ?? '').matchAll(/^(?:import|export) [^;]*?from "(\.[^"]+)"/gm)].map(([, path = '']) => join(dirname(file), path));
  const visit = (file: string, importers: readonly string[]): void => {
    if (importers.includes(file)) throw new Error(`Files of the package import each other: ${[...importers, file].join(' -> ')}`);
    for (const imported of importsOf(file)) visit(imported, [...importers, file]);
  };
  for (const file of code.keys()) visit(file, []);
}

async function exportsOf(root: string, modules: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [...modules], outdir: join(root, 'unwritten'), outbase: root },
    ...{ format: 'esm', write: false, metafile: true, logLevel: 'error' },
  });
  const found = new Map(Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]));
  return new Map(modules.map((module) => [module, found.get(module) ?? []]));
}

/** Adds the code of bundled files to `code`. Imports of placed modules become imports of their files. */
async function bundleInto(code: Map<string, string>, root: string, plugin: Plugin, options: BuildOptions): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...{ absWorkingDir: root, bundle: true, format: 'esm', target: 'esnext', packages: 'external', external: ['node:*'] },
    ...{ chunkNames: 'src/shared/[hash]', plugins: [plugin], logLevel: 'error', write: false, metafile: true },
    ...options,
  });
  const files = outputFiles?.map(({ path, text }) => [relative(root, path), text] as const) ?? [];
  const outputs = metafile?.outputs ?? {};
  const names = sharedNames(outputs);
  for (const [path, text] of files) {
    const file = names.get(path) ?? path;
    const renamed = [...names].reduce((all, [from, to]) => all.replaceAll(basename(from), basename(to)), text);
    code.set(file, withoutBareImports(withRelativePaths(renamed, file)));
  }
}

/** Names each shared file after its largest module. */
function sharedNames(outputs: Readonly<Record<string, { inputs: Record<string, { bytesInOutput: number }> }>>): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const [path, { inputs }] of Object.entries(outputs)) {
    if (dirname(path) !== 'dist/src/shared') continue;
    const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)[0] ?? [path];
    let name = basename(largest, '.js');
    while (taken.has(name)) name = `${name}-`;
    taken.add(name);
    names.set(path, `dist/src/shared/${name}.js`);
  }
  return names;
}

function filesOf(root: string, placed: PlacedModules, whole: WholeFiles = new Map()): Plugin {
  return {
    name: 'files',
    setup(bundler) {
      bundler.onResolve({ filter: new RegExp(`^${marker}`) }, ({ path }) => ({ path, external: true, sideEffects: false }));
      bundler.onResolve({ filter: /^#/ }, ({ path }) => ({ path: marker + platformFile(path), external: true, sideEffects: false }));
      bundler.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
        if (relative(root, resolve(resolveDir, path)) === mockModule) return { path: marker + mockFile, external: true };
        if (kind !== 'dynamic-import' && !path.endsWith('.json')) return undefined;
        return { path: marker + relative(root, resolve(resolveDir, path)), external: true };
      });
      bundler.onLoad({ filter: /\.js$/ }, ({ path }) => {
        const own = placed.get(relative(root, path));
        return { contents: own === undefined ? withPlacedImports(path, { root, placed, whole }) : reexport(own) };
      });
    },
  };
}

function withRelativePaths(code: string, file: string): string {
  return code.replaceAll(new RegExp(`(["'])${marker}([^"']+)\\1`, 'g'), (_, quote: string, to: string) => {
    const path = relative(dirname(file), to);
    return `${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
}

/** No module has side effects, so an import without names does nothing. */
function withoutBareImports(code: string): string {
  return code.replace(/^import "\.[^"]+";\n/gm, '');
}

function deleteCode(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (path.endsWith('.js')) rmSync(join(folder, path));
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { PlatformModule } from './common-js.js';
import { minifyFile } from './minify-file.js';
import { mockFile, mockModule } from './mock-module.js';
import { loadedWith, readModuleGraph, type ModuleGraph } from './module-graph.js';

/** Modules that become one file, with everything that is loaded with them. */
interface Group {
  readonly file: string;
  readonly modules: readonly string[];
  /** Whether modules that the client loads at once stay out. */
  readonly isLoadedLater?: true;
  /** Whether its modules stay out of the groups before it. */
  readonly isOnlyLater?: true;
}

const groups: readonly Group[] = [
  {
    // The code of every call.
    file: 'dist/src/core.js',
    modules: [
      'dist/src/create-core.js',
      'dist/src/core/operation/operation-function.js',
      'dist/src/core/options/checked-store.js',
      'dist/src/pagination/paginate.js',
    ],
  },
  {
    // What several files that are loaded on demand need, and neither the core nor the client.
    file: 'dist/src/later-parts.js',
    modules: [
      'dist/src/core/errors/api-errors.js',
      'dist/src/core/errors/transfer-errors.js',
      'dist/src/core/body/read-chunk.js',
      'dist/src/core/errors/conflicts.js',
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
  // The first call loads it.
  { file: 'dist/src/core/retry/retry-loop.js', modules: ['dist/src/core/retry/retry-loop.js'], isLoadedLater: true },
];
/** Only data: the core needs the hosts, the client needs the table. Each file gets what it uses. */
const data = ['dist/src/core/schema.js', 'dist/generated/operations.js'];
/** Re-exports modules of several groups, so it is in none. */
const barrel = 'dist/src/core/errors/box-errors.js';

/**
 * Replaces the modules of dist/ by few files, because loading a module takes longer than compiling it (docs/decisions/few-files.md). Entry points
 * and modules that are loaded on demand keep their paths.
 */
export async function bundle(root: string, entryPoints: readonly string[], platforms: readonly PlatformModule[]): Promise<void> {
  const graph = await readModuleGraph(root, entryPoints);
  const placed = new Map<string, Place>();
  const code = await platformFiles(root, platforms);
  for (const group of groups) {
    const members = membersOf(group, graph, placed);
    for (const [module, place] of placesOf(group.file, await exportsOf(root, members))) placed.set(module, place);
  }
  for (const { file } of groups) {
    const own = [...placed].filter(([, place]) => place.file === file);
    const others = new Map([...placed].filter(([, place]) => place.file !== file));
    const contents = own.map(([module, { names }]) => `export { ${renamings(names)} } from './${module}';`).join('\n');
    await bundleInto(code, root, others, { stdin: { contents, resolveDir: root }, outfile: join(root, file) });
  }
  rejectCycles(code);
  const entries = [...new Set([...entryPoints, ...graph.onDemand])].filter((entry) => !code.has(entry));
  await bundleInto(code, root, placed, {
    entryPoints: entries,
    outdir: join(root, 'dist'),
    outbase: join(root, 'dist'),
    splitting: true,
  });
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

/** The exports of a module, and the file that has them. */
interface Place {
  readonly file: string;
  /** Names in the file by names in the module. */
  readonly names: ReadonlyMap<string, string>;
}

function membersOf({ file, modules, isLoadedLater }: Group, graph: ModuleGraph, placed: ReadonlyMap<string, Place>): string[] {
  const later = groups.flatMap((group) => (group.isOnlyLater === true && group.file !== file ? group.modules : []));
  const excluded = new Set([barrel, ...later, ...(isLoadedLater === true ? loadedWith(graph, ['dist/src/index.js']) : data)]);
  const members = [...loadedWith(graph, modules)].filter((module) => !placed.has(module) && !excluded.has(module));
  // A module that is the file itself keeps its names.
  return members.sort((a, b) => Number(b === file) - Number(a === file));
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

/** Names that several modules export get an underscore. */
function placesOf(file: string, exports: ReadonlyMap<string, readonly string[]>): Map<string, Place> {
  const taken = new Set<string>();
  const unique = (name: string): string => (taken.has(name) ? unique(`${name}_`) : name);
  const places = new Map<string, Place>();
  for (const [module, names] of exports) {
    places.set(module, {
      file,
      names: new Map(
        names.map((name) => {
          const renamed = unique(name);
          taken.add(renamed);
          return [name, renamed];
        }),
      ),
    });
  }
  return places;
}

async function exportsOf(root: string, modules: readonly string[]): Promise<Map<string, readonly string[]>> {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [...modules], outdir: join(root, 'unwritten'), outbase: root },
    ...{ format: 'esm', write: false, metafile: true, logLevel: 'error' },
  });
  const found = new Map(Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]));
  return new Map(modules.map((module) => [module, found.get(module) ?? []]));
}

/** Precedes the path of a file until its path relative to the importing file is known. */
const marker = 'dist-file:';

/** Adds the code of bundled files to `code`. Imports of placed modules become imports of their files. */
async function bundleInto(
  code: Map<string, string>,
  root: string,
  placed: ReadonlyMap<string, Place>,
  options: BuildOptions,
): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...{ absWorkingDir: root, bundle: true, format: 'esm', target: 'esnext', packages: 'external', external: ['node:*'] },
    ...{ chunkNames: 'src/shared/[hash]', plugins: [filesOf(root, placed)], logLevel: 'error', write: false, metafile: true },
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

function filesOf(root: string, placed: ReadonlyMap<string, Place>): Plugin {
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
        return { contents: own === undefined ? withPlacedImports(root, placed, path) : reexport(own) };
      });
    },
  };
}

/** The code of a module, as tsc writes it, with its imports of placed modules replaced by imports of their files. */
function withPlacedImports(root: string, placed: ReadonlyMap<string, Place>, path: string): string {
  const placeOf = (from: string) => placed.get(relative(root, resolve(dirname(path), from)));
  return readFileSync(path, 'utf8')
    .replace(/^(import|export) \{([^}]*)\} from '(\.[^']+)';$/gm, (whole: string, keyword: string, list: string, from: string) => {
      const place = placeOf(from);
      if (place === undefined) return whole;
      const specifiers = list.split(',').map((specifier) => specifier.trim());
      const renamed = specifiers.filter(Boolean).map((specifier) => {
        const [name = '', as = name] = specifier.split(' as ');
        return `${requireName(place, name)} as ${as}`;
      });
      return `${keyword} { ${renamed.join(', ')} } from '${marker}${place.file}';`;
    })
    .replace(/^export \* from '(\.[^']+)';$/gm, (whole, from: string) => {
      const place = placeOf(from);
      return place === undefined ? whole : reexport(place);
    });
}

function requireName({ file, names }: Place, name: string): string {
  const renamed = names.get(name);
  if (renamed === undefined) throw new Error(`${file} does not export ${name}`);
  return renamed;
}

function reexport({ file, names }: Place): string {
  return `export { ${renamings(new Map([...names].map(([name, renamed]) => [renamed, name])))} } from '${marker}${file}';`;
}

function renamings(names: ReadonlyMap<string, string>): string {
  return [...names].map(([name, as]) => `${name} as ${as}`).join(', ');
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

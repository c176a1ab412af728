import { join } from 'node:path';
import { build } from 'esbuild';
import { mockModule } from './mock-module.js';

/** The modules of dist/ that the entry points reach, by their path relative to the package. */
export interface ModuleGraph {
  /** Each module with the modules that its `import` and `export from` statements name. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The modules that are loaded with `import()`. */
  readonly onDemand: readonly string[];
}

export async function readModuleGraph(root: string, entryPoints: readonly string[]): Promise<ModuleGraph> {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: [...entryPoints], outdir: join(root, 'unwritten') },
    ...{ bundle: true, splitting: true, format: 'esm', packages: 'external', external: ['#*', 'node:*', '*.json', join(root, mockModule)] },
    ...{ write: false, metafile: true, logLevel: 'error' },
  });
  const imports = new Map<string, string[]>();
  const onDemand = new Set<string>();
  for (const [module, input] of Object.entries(metafile.inputs)) {
    const own = input.imports.filter(({ external }) => external !== true);
    imports.set(
      module,
      own.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    );
    for (const { path, kind } of own) if (kind === 'dynamic-import') onDemand.add(path);
  }
  return { imports, onDemand: [...onDemand].sort() };
}

/** The given modules and everything that they load with them. */
export function loadedWith({ imports }: ModuleGraph, modules: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const visit = (module: string) => {
    if (loaded.has(module)) return;
    loaded.add(module);
    imports.get(module)?.forEach(visit);
  };
  modules.forEach(visit);
  return loaded;
}

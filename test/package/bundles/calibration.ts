import { build, type Metafile } from 'esbuild';

/** The parts into which a program is split, by index. */
interface Parts {
  /** The parts that the first one loads later. */
  readonly first: readonly number[];
  readonly later: readonly Part[];
}

interface Part {
  /** The parts that are loaded with it. */
  readonly imports: readonly number[];
  /** The parts that it loads later. */
  readonly loads: readonly number[];
}

/**
 * The files of a program that is split as the module `main` of the project is, but whose parts are empty. What remains in its first part is
 * what a bundler itself adds to a program with this number of parts, and no package can influence it.
 */
export async function calibrationFiles(dir: string, main: string): Promise<Record<string, string>> {
  const { first, later } = await partsOf(dir, main);
  const load = (part: number) => `() => import('./part-${String(part)}.js')`;
  const files = later.map(({ imports, loads }, index) => {
    const lines = imports.map((part) => `import { part as part${String(part)} } from './part-${String(part)}.js';`);
    const values = [...imports.map((part) => `part${String(part)}`), ...loads.map(load)];
    return [`part-${String(index)}.js`, [...lines, `export const part = [${values.join(', ')}];`, ''].join('\n')] as const;
  });
  return { ...Object.fromEntries(files), 'main.js': `globalThis.program = [\n  ${first.map(load).join(',\n  ')},\n];\n` };
}

/** esbuild assigns each file of the package to a part, as the other bundlers do. */
async function partsOf(dir: string, main: string): Promise<Parts> {
  const { metafile } = await build({
    ...{ absWorkingDir: dir, stdin: { contents: main, resolveDir: dir }, outdir: 'unwritten', write: false, metafile: true },
    ...{ bundle: true, splitting: true, format: 'esm', logLevel: 'error' },
  });
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')?.[0];
  if (entry === undefined) throw new Error('esbuild has written no entry.');
  const atStart = reached(metafile, [entry], ['import-statement']);
  const all = [...reached(metafile, [entry], ['import-statement', 'dynamic-import'])];
  const later = all.filter((path) => !atStart.has(path));
  const indexes = (paths: Iterable<string>) => [...new Set(paths)].map((path) => later.indexOf(path)).filter((index) => index >= 0);
  return {
    first: indexes([...atStart].flatMap((path) => importsOf(metafile, path, ['dynamic-import']))),
    later: later.map((path) => ({
      imports: indexes(importsOf(metafile, path, ['import-statement'])),
      loads: indexes(importsOf(metafile, path, ['dynamic-import'])),
    })),
  };
}

function importsOf({ outputs }: Metafile, path: string, kinds: readonly string[]): string[] {
  return (outputs[path]?.imports ?? []).filter(({ kind, external }) => kinds.includes(kind) && external !== true).map(({ path: to }) => to);
}

function reached(metafile: Metafile, from: readonly string[], kinds: readonly string[]): Set<string> {
  const found = new Set<string>(from);
  for (const path of found) for (const to of importsOf(metafile, path, kinds)) found.add(to);
  return found;
}

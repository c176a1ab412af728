import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { rollup, type Plugin } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { testingDeclaration } from './testing-declaration.js';

/** The names of the entry points in dist/types, by their modules: `testing` by `src/testing/index`. */
export type EntryNames = ReadonlyMap<string, string>;

/**
 * Replaces the declarations that tsc has written by dist/types, without those that no entry point exports.
 *
 * Each declaration exists once, as CommonJS, which both kinds of modules can import. An ES module gets it through a file of one line:
 * TypeScript rejects ES declarations in a CommonJS module (TS1479). Throws if a declaration needs a newer TypeScript than 5.0.
 */
export async function bundleDeclarations(root: string, entries: EntryNames): Promise<void> {
  const dist = join(root, 'dist');
  const types = join(dist, 'types');
  const generated = new Set(readdirSync(join(root, 'generated')).map((file) => `generated/${basename(file, '.ts')}`));
  const names = new Map(entries);
  // Generated declarations stay as they are. The hand-written modules that they import become files.
  for (const module of generated) {
    if (!hasDeclaration(dist, module)) continue;
    if (!names.has(module)) names.set(module, freeName(names, basename(module)));
    for (const imported of importsOf(dist, module)) if (!names.has(imported)) names.set(imported, freeName(names, basename(imported)));
  }
  const written = [...names].filter(([module]) => !generated.has(module));
  const bundled = await rollup({
    input: Object.fromEntries(written.map(([module, name]) => [name, join(dist, `${module}.d.ts`)])),
    plugins: [externalDeclarations(dist, generated), dts({ tsconfig: join(root, 'tsconfig.build.json') })],
    external: /^[^./]/,
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({
    format: 'es',
    entryFileNames: '[name].d.cts',
    chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}-types.d.cts`,
    minifyInternalExports: false,
    paths: (id) => (generated.has(id) ? `./${String(names.get(id))}.cjs` : id),
  });
  const files = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, indentedByOne(file.code)] as const] : [])));
  for (const [module, name] of names) if (generated.has(module)) files.set(`${name}.d.cts`, generatedDeclaration(root, module, names));
  for (const [, name] of entries) {
    files.set(`${name}.d.mts`, name === 'testing' ? testingDeclaration : `export * from './${name}.cjs';\n`);
  }
  for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' })) if (path.endsWith('.d.ts')) rmSync(join(dist, path));
  mkdirSync(types, { recursive: true });
  for (const [file, text] of files) {
    if (/\bUint8Array</.test(text))
      throw new Error(`dist/types/${file} contains Uint8Array<...>, which TypeScript 5.6 rejects. Use Bytes.`);
    writeFileSync(join(types, file), text);
  }
}

function hasDeclaration(dist: string, module: string): boolean {
  return ts.sys.fileExists(join(dist, `${module}.d.ts`));
}

/** The modules of the package that a declaration imports. */
function importsOf(dist: string, module: string): string[] {
  const path = join(dist, `${module}.d.ts`);
  const imported = ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map(({ fileName }) => fileName);
  return imported.filter((name) => name.startsWith('.')).map((name) => moduleOf(dist, resolve(dirname(path), name)));
}

function moduleOf(folder: string, path: string): string {
  return relative(folder, path).replace(/(\.d)?\.[jt]s$/, '');
}

function freeName(names: EntryNames, name: string): string {
  const taken = new Set(names.values());
  return taken.has(name) ? freeName(names, `${name}-table`) : name;
}

function externalDeclarations(dist: string, generated: ReadonlySet<string>): Plugin {
  return {
    name: 'generated-declarations',
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const id = moduleOf(dist, resolve(dirname(importer), source));
      return generated.has(id) ? { id, external: true } : null;
    },
  };
}

/**
 * The declaration of a generated module. Two of them contain only types, so they are their own declarations: tsc would reformat them with deeper
 * indentation.
 */
function generatedDeclaration(root: string, module: string, names: EntryNames): string {
  const source = readFileSync(join(root, `${module}.ts`), 'utf8');
  const isOnlyTypes = !/^export (const|function|class) /m.test(source);
  // Without an `export {}`, a declaration file exports its private types too.
  const text = `${isOnlyTypes ? source : readFileSync(join(root, 'dist', `${module}.d.ts`), 'utf8')}\nexport {};\n`;
  // A twentieth of these files would be indentation and semicolons. A line break ends a member or a statement too, and
  // what is exported is declared anyway. Comments stay.
  return text
    .replace(/^ +/gm, '')
    .replace(/^(?!\/?\*)(.*);$/gm, '$1')
    .replace(/^export declare const /gm, 'export const ')
    .replace(/ from '(\.[^']+)'$/gm, (whole, from: string) => {
      const name = names.get(moduleOf(root, resolve(root, dirname(module), from)));
      if (name === undefined) throw new Error(`generated/${basename(module)}.ts imports ${from}, which has no declaration in dist/types`);
      return ` from './${name}.cjs'`;
    });
}

/** A fifth of an indented line would be spaces. */
function indentedByOne(code: string): string {
  return code.replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 4));
}

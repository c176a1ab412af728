import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const entryPoints = [
  ...['src/index', 'src/entry-core', 'src/metadata/index', 'src/testing/index', 'src/webhooks/index'],
  ...['generated/functions', 'generated/openapi'],
];
const libraries = ['es2023', 'esnext.disposable', 'webworker', 'webworker.asynciterable'];

/**
 * The files that the editor needs, by path: the declarations of the package in `/sdk`, those of the platform, and those of the variables of a
 * program. Written from the sources. Throws if the compiler fails.
 */
export function declarations(root: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'playground-types-'));
  try {
    emitDeclarations(root, folder);
    return filesOf(root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesOf(root: string, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string): void => {
    const name = `/sdk/${relative(folder, path).split(sep).join('/')}`;
    if (files.has(name)) return;
    const text = readFileSync(path, 'utf8');
    files.set(name, withoutIndentation(text));
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) add(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const entry of entryPoints) add(join(folder, `${entry}.d.ts`));
  for (const [name, text] of libraryFiles()) files.set(name, text);
  files.set('/variables.d.ts', readFileSync(join(root, 'site/playground/language/variables.d.ts'), 'utf8'));
  return files;
}

function emitDeclarations(root: string, folder: string): void {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The declarations for the playground cannot be written:\n${stdout}`);
}

/** The libraries of the compiler and the ones that they refer to. */
function libraryFiles(): Map<string, string> {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const files = new Map<string, string>();
  const add = (library: string): void => {
    const name = `lib.${library}.d.ts`;
    if (files.has(`/${name}`) || !existsSync(join(folder, name))) return;
    const text = readFileSync(join(folder, name), 'utf8');
    files.set(`/${name}`, text);
    for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) add(fileName);
  };
  for (const library of libraries) add(library);
  return files;
}

function withoutIndentation(text: string): string {
  return text.replaceAll(/^ +/gm, '');
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Rebuilds the package. Returns `false` if the build fails, after tsc has printed its errors. */
export function buildPackage(): boolean {
  const args = [...process.execArgv, join(root, 'scripts/build.ts')];
  return spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Compiles these scripts into a new folder and returns its path. As plain JavaScript, they import dist/ by the package name, like a program
 * that installs the package. A TypeScript loader would add its own memory and time to each measurement. The folder is inside the repository
 * because only there does the package name resolve to this package.
 */
export function compileScripts(): string {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/bench-'));
  const here = fileURLToPath(new URL('.', import.meta.url));
  for (const name of readdirSync(here)) {
    const { outputText } = ts.transpileModule(readFileSync(join(here, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    writeFileSync(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  return folder;
}

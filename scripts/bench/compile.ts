import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the package anew. False when that fails; tsc has said why. */
export function buildPackage(): boolean {
  const args = [...process.execArgv, join(root, 'scripts/build.ts')];
  return spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Compiles these scripts into a new folder and gives its path. Run as plain JavaScript they load dist/ by the package's name, as a program
 * that installed it does; a loader in the process would add its own memory and time to everybody's. The folder stands in the repository
 * since that is where the name leads to the package itself.
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

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scripts = join(root, 'scripts/bench');

/** Rebuilds the package. Resolves to `false` if the build fails, after it has printed its errors. */
export function buildPackage(): Promise<boolean> {
  const build = spawn(process.execPath, [...process.execArgv, join(root, 'scripts/build.ts')], { stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    build.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

/**
 * Compiles these scripts into a new folder and returns its path. As plain JavaScript, they import dist/ by the package name, like a program
 * that installs the package. A TypeScript loader would add its own memory and time to each measurement. The folder is inside the repository
 * because only there does the package name resolve to this package.
 */
export function compileScripts(): string {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/bench-'));
  for (const entry of readdirSync(scripts, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(folder, relative(scripts, source).replace(/\.ts$/, '.js'));
    const { code } = transformSync(readFileSync(source, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2022' });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return folder;
}

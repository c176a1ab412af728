import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { ReportEntry } from './entries.js';

/** The path of a copy. The extractor reads ES modules only. */
export function stagedFile(file: string): string {
  return file.replace(/\.d\.cts$/, '.d.ts');
}

/**
 * Copies the declarations of `dist/` below `root` to `folder` so that modules import the shared entries by the name of the package. The extractor
 * then refers to them and does not repeat them in each report. A second copy in `node_modules` is what the names resolve to.
 */
export function stageDeclarations(root: string, folder: string, packageName: string, shared: readonly ReportEntry[]): void {
  const installed = join(folder, 'node_modules', packageName);
  for (const file of declarationsIn(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    write(join(installed, stagedFile(file)), withImports(file, text, []));
    write(join(folder, stagedFile(file)), withImports(file, text, shared));
  }
  const exports = shared.map(({ specifier, file }) => [specifier.replace(packageName, '.'), `./${stagedFile(file)}`]);
  write(
    join(installed, 'package.json'),
    JSON.stringify({ name: packageName, type: 'module', exports: Object.fromEntries(exports) as unknown }),
  );
  write(join(folder, 'package.json'), JSON.stringify({ name: `${packageName}-report`, type: 'module' }));
}

/** The text of a declaration file whose relative imports name the copies, or the package for shared entries. */
function withImports(file: string, text: string, shared: readonly ReportEntry[]): string {
  return text.replace(/(from |import\()(['"])(\.[^'"]+)\2/g, (_, keyword: string, quote: string, path: string) => {
    const target = posix.join(posix.dirname(file), path).replace(/\.c?js$/, '.d.ts');
    const entry = shared.find((candidate) => stagedFile(candidate.file) === target);
    return `${keyword}${quote}${entry?.specifier ?? path.replace(/\.cjs$/, '.js')}${quote}`;
  });
}

function declarationsIn(root: string): string[] {
  return readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.d\.c?ts$/.test(path))
    .map((path) => `dist/${path.replaceAll('\\', '/')}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Builds dist/ with tsc, then makes smaller what only tools read.
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);

const generated = join(dist, 'generated');
const document = join(generated, 'openapi.json');
writeFileSync(document, JSON.stringify(JSON.parse(readFileSync(document, 'utf8'))));

// What the words say is in the declarations, where editors read it; in the code they would be a tenth of the package, as maps would be.
const printer = ts.createPrinter({ removeComments: true });
for (const path of filesIn(join(dist, 'src'))) {
  if (!path.endsWith('.js')) continue;
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, printer.printFile(ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)));
}
// tsc would set the types anew, with wider margins; they declare nothing but types, so they are their own declarations.
for (const name of ['openapi', 'api']) writeFileSync(join(generated, `${name}.d.ts`), readFileSync(join(root, 'generated', `${name}.ts`)));
// Words are for editors, which read the declarations.
const functions = join(generated, 'functions.js');
writeFileSync(functions, readFileSync(functions, 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\n/gm, ''));
chmodSync(join(dist, 'src/testing/server/box-mock.js'), 0o755);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

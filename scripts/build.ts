import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

// Generated code has no source that a reader would step into, and the mock is read by few: their maps would be a fifth of the package.
for (const path of [...filesIn(generated), ...filesIn(join(dist, 'src/testing'))]) {
  if (path.endsWith('.map')) rmSync(path);
  else if (path.endsWith('.js')) writeFileSync(path, readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n'));
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

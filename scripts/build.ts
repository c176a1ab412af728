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

// Generated code has no source that a reader would step into, and its maps would double the package.
for (const name of readdirSync(generated)) {
  const path = join(generated, name);
  if (name.endsWith('.map')) rmSync(path);
  else if (name.endsWith('.js')) writeFileSync(path, readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n'));
}
chmodSync(join(dist, 'src/testing/server/box-mock.js'), 0o755);

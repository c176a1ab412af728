import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { bundle } from './build/bundle.js';
import { runTsc } from './build/run-tsc.js';
import { publishedSeedSchema } from './build/seed-schema.js';

// Builds dist/ with tsc, then reduces its size and the number of its files.
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = runTsc(root);

const generated = join(dist, 'generated');
const document = join(generated, 'openapi.json');
writeFileSync(document, JSON.stringify(JSON.parse(readFileSync(document, 'utf8'))));
writeFileSync(join(generated, 'seed.schema.json'), JSON.stringify(publishedSeedSchema()));

// Comments and indentation would be a fifth of the package, as would source maps, so the files have neither.
await bundle(root, entryPoints());
// These files contain only types, so they are their own declarations. tsc would reformat them with deeper indentation.
for (const name of ['openapi', 'api']) writeFileSync(join(generated, `${name}.d.ts`), readFileSync(join(root, 'generated', `${name}.ts`)));
deleteUnreachableDeclarations();
chmodSync(join(dist, 'src/testing/server/box-mock.js'), 0o755);
copyPage();

/** The files of dist/ that package.json names. */
function entryPoints(): string[] {
  const { exports, imports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  const files = JSON.stringify([exports, imports, bin]).match(/dist\/[^"]+\.js(?=")/g) ?? [];
  return [...new Set(files)];
}

/** Deletes the declarations that no export of the package reaches. */
function deleteUnreachableDeclarations(): void {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, { types?: string } | string>;
  };
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) visit(join(path, '..', fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const entry of Object.values(exports)) if (typeof entry !== 'string' && entry.types !== undefined) visit(join(root, entry.types));
  for (const path of filesIn(dist)) if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
}

/** The page of box-mock consists of sources that the browser reads as they are. */
function copyPage(): void {
  const page = 'src/testing/server/page';
  rmSync(join(dist, page), { recursive: true, force: true });
  cpSync(join(root, page), join(dist, page), { recursive: true, filter: (path) => !path.endsWith('README.md') });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

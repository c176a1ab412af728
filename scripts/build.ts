import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { buildCommonJs } from './build/common-js.js';
import { copyPage } from './build/copy-page.js';
import { bundleDeclarations } from './build/declarations.js';
import { readEntryPoints } from './build/entry-points.js';
import { packagedDocument } from './build/packaged-document.js';
import { runTsc } from './build/run-tsc.js';
import { publishedSeedSchema } from './build/seed-schema.js';

// Builds dist/ with tsc, then reduces its size and the number of its files.
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = runTsc(root);

const generated = join(dist, 'generated');
const document = join(generated, 'openapi.json');
writeFileSync(document, packagedDocument(readFileSync(document, 'utf8')));
writeFileSync(join(generated, 'seed.schema.json'), JSON.stringify(publishedSeedSchema()));

const { code, declarations, entries, platforms } = readEntryPoints(root);
await bundleDeclarations(root, declarations);
await buildCommonJs({ root, entries, platforms });
// Comments and indentation would be a fifth of the package, as would source maps, so the files have neither.
await bundle(root, code, platforms);
chmodSync(join(dist, 'cjs/box-mock.cjs'), 0o755);
copyPage(root);

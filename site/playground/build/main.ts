import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playground, sectionsOf } from '../../../scripts/site/pages/navigation.js';
import { readPages } from '../../../scripts/site/pages/read-pages.js';
import { buildAssets } from '../../build-assets.js';
import { buildPlayground } from './build-playground.js';

// Builds only the playground, and the files that it shares with the other pages, into the folder of the first argument.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = resolve(process.argv[2] ?? join(root, '.tmp/playground'));
const sections = sectionsOf(readPages(root));

rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, 'assets'), { recursive: true });
await buildAssets({ root, output, sections });
const { all, runnable } = await buildPlayground({ root, output, section: sections.findIndex(({ title }) => title === playground) });
process.stdout.write(`${String(runnable)} of ${String(all)} examples run in ${output}/playground/index.html.\n`);

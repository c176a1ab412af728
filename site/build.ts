import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../codegen/ledger/ledger.js';
import { readModel } from '../codegen/read-model.js';
import { llmsText } from '../scripts/assistants/llms-text.js';
import { isAsset } from '../scripts/site/links/link-target.js';
import { checkLinks } from '../scripts/site/links/check-links.js';
import { playground, sectionsOf, unlisted } from '../scripts/site/pages/navigation.js';
import { pageUrl } from '../scripts/site/pages/page-url.js';
import { readPages } from '../scripts/site/pages/read-pages.js';
import { referencePages } from '../scripts/site/reference/reference-pages.js';
import { buildAssets } from './build-assets.js';
import { buildPlayground } from './playground/build/build-playground.js';
import { readBuiltPage } from './read-built-page.js';
import { renderPages } from './render-pages.js';
import { encodeSearchPages } from './search/encode.js';
import { keywordFaults } from './search/keyword-faults.js';
import { exportPages } from './typedoc.js';

// Builds the documentation site into .tmp/site, checks every link and the size. Ends with 1 if there is a fault.
const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, '.tmp/site');
const maxBytes = 3_000_000;
/** The playground is not part of the site's limit, because only its readers load it. */
const maxPlaygroundBytes = 3_500_000;

rmSync(output, { recursive: true, force: true });
mkdirSync(join(output, 'assets'), { recursive: true });

const written = readPages(root);
const specFolder = join(root, 'spec');
const reference = referencePages(await readModel({ spec: specFolder, cwd: root }), readLedger(join(specFolder, 'ledger')), written);
const pages = [...written, ...reference, ...(await exportPages(root, join(root, '.tmp/site-exports')))];
const sections = sectionsOf(pages);
const { searchPages, faults } = await renderPages({ root, output, pages, sections });

const searchScript = encodeSearchPages(searchPages);
writeFileSync(join(output, 'assets/search-index.js'), searchScript);
await buildAssets({ root, output, sections });
for (const name of readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })) {
  const path = `docs/${name.split(sep).join('/')}`;
  if (isAsset(path)) cpSync(join(root, path), join(output, path.slice('docs/'.length)));
}
writeFileSync(join(output, 'llms.txt'), llmsText(root));
const counts = await buildPlayground({ root, output, section: sections.findIndex(({ title }) => title === playground) });

const files = readdirSync(output, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => statSync(join(output, name)).isFile());
const built = files.filter((name) => name.endsWith('.html')).map((name) => readBuiltPage(name, readFileSync(join(output, name), 'utf8')));
const bytesOf = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(output, name)).size, 0);
const bytes = bytesOf(files.filter((name) => !name.startsWith('playground/')));
const playgroundBytes = bytesOf(files.filter((name) => name.startsWith('playground/')));
const all = [
  ...faults,
  ...unlisted(pages, sections).map((path) => `${path}: no list of pages contains it. Add a row to docs/README.md.`),
  ...sections
    .filter(({ start }) => !files.includes(pageUrl(start)))
    .map(({ title, start }) => `${start}: the section ${title} begins with it, but it does not exist.`),
  ...checkLinks(built, new Set(files)),
  ...(await keywordFaults(searchScript)),
  ...(playgroundBytes > maxPlaygroundBytes
    ? [`The playground has ${playgroundBytes.toLocaleString('en-US')} bytes. The limit is ${maxPlaygroundBytes.toLocaleString('en-US')}.`]
    : []),
  ...(bytes > maxBytes ? [`The site has ${bytes.toLocaleString('en-US')} bytes. The limit is ${maxBytes.toLocaleString('en-US')}.`] : []),
];
for (const fault of all) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${String(built.length)} pages, ${String(built.reduce((sum, { links }) => sum + links.length, 0))} links, ${bytes.toLocaleString('en-US')} bytes in .tmp/site. Open ${pageUrl('README.md')} there.\n`,
);
process.stdout.write(
  `The playground has ${playgroundBytes.toLocaleString('en-US')} more bytes, ${String(counts.runnable)} of ${String(counts.all)} examples run in it.\n`,
);
process.exitCode = all.length === 0 ? 0 : 1;

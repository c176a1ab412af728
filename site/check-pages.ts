import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { startChromium } from '../test/contract/browser/chromium.js';

// Opens pages of each kind from the folder, without a server, in Chromium. Ends with 1 if a page has a fault.
const site = fileURLToPath(new URL('../.tmp/site/', import.meta.url));
const kinds = [
  'index.html',
  'documentation.html',
  'guides/uploads.html',
  'cookbook/index.html',
  'reference/index.html',
  'reference/by-route.html',
  'reference/folders.html',
  'reference/schemas/FolderFull.html',
  'api/webhooks.html',
  'guides/mock-box.html',
  'decisions/index.html',
  'changelog.html',
  'performance.html',
];
const screens = [
  { width: 1360, height: 860, colorScheme: 'light' },
  { width: 360, height: 740, colorScheme: 'dark' },
] as const;

if (!existsSync(join(site, 'index.html'))) throw new Error('The site is not built. Run `npm run docs`.');
const browser = await startChromium();
const faults: string[] = [];
let checked = 0;
for (const { opened, width, height, colorScheme } of browser === undefined
  ? []
  : screens.map((screen) => ({ opened: browser, ...screen }))) {
  const context = await opened.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const report = (message: string) =>
    faults.push(`${page.url().slice(pathToFileURL(site).href.length)} at ${String(width)} px, ${colorScheme}: ${message}`);
  page.on('pageerror', (error) => report(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') report(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) report(`requests ${request.url()}`);
  });
  for (const kind of kinds) {
    await page.goto(pathToFileURL(join(site, kind)).href);
    for (const fault of await faultsOf(page)) report(fault);
    checked += 1;
  }
  // All pages have the same style.
  for (const fault of [...(await tabFaults(page)), ...(await searchFaults(page))]) report(fault);
  await context.close();
}
await browser?.close();
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${String(checked)} pages in Chromium, ${String(faults.length)} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Violations of WCAG 2 A and AA, and content that is wider than the screen. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // It would fetch the style sheets, which a page from a folder cannot do.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    });
    return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 160) ?? ''})`);
  });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...violations, ...(tooWide > 0 ? [`is ${String(tooWide)} px wider than the screen`] : [])];
}

/** Reports consist of columns, with tabs in place of spaces (`withTabs`). A tab must be as wide as eight characters. */
async function tabFaults(page: Page): Promise<string[]> {
  const [tab, spaces] = await page.evaluate(() =>
    ['\tx', '        x'].map((text) => {
      const code = Object.assign(document.createElement('code'), { textContent: text });
      const block = document.createElement('pre');
      block.append(code);
      document.querySelector('main')?.append(block);
      const { width } = code.getBoundingClientRect();
      block.remove();
      return width;
    }),
  );
  return Math.abs((tab ?? 0) - (spaces ?? 0)) < 1 ? [] : [`a tab is ${String(tab)} px wide, and eight characters ${String(spaces)} px`];
}

/** Opens the search by keyboard, and follows the first result for a guide, a method and a schema. */
async function searchFaults(page: Page): Promise<string[]> {
  const expected = [
    ['folder paths', 'guides/folder-paths.html'],
    ['box.webLinks.create', 'reference/web-links.html#boxweblinkscreate'],
    ['ZipDownloadStatus', 'reference/schemas/ZipDownloadStatus.html'],
  ] as const;
  const found: string[] = [];
  for (const [query, url] of expected) {
    await page.goto(pathToFileURL(join(site, 'index.html')).href);
    await page.keyboard.press('/');
    await page.locator('dialog input').fill(query);
    await page.locator('dialog li a').first().waitFor();
    if (query === expected[0][0]) found.push(...(await faultsOf(page)));
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.href.endsWith('index.html'), { timeout: 5000 }).catch(() => undefined);
    if (!page.url().endsWith(url)) found.push(`the search for "${query}" leads to ${page.url()}, not to ${url}`);
  }
  return found;
}

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './examples.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/guides/start/comparison.md');
const results = read('docs/performance.md').split('### Fresh process results')[1] ?? '';

/** The cells of the row with this first cell. */
function row(title: string): string[] {
  const line = page.split('\n').find((text) => text.startsWith(`| ${title} `));
  return (line ?? '')
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

/** The values of a contestant in a section of the results, without its name: `5.33 s`, `4.29 s`. */
function values(section: string, contestant: string): string[] {
  const lines = (results.split(`\n${section}`)[1] ?? '').split(/\n\n/)[0]?.split('\n') ?? [];
  const line = lines.find((text) => text.startsWith(`  ${contestant} `)) ?? '';
  return line
    .slice(contestant.length + 2)
    .trim()
    .split(/ {2,}/);
}

const upload = (ms: number) => `upload (fresh): 512 MB in parts of 8 MB, 4 at once, responses after ${String(ms)} ms`;
const measured = [
  ['upload of 512 MB, responses after 0 ms', upload(0), 'uploads.upload', 'box-node-sdk', 1],
  ['upload of 512 MB, responses after 50 ms', upload(50), 'uploads.upload', 'box-node-sdk', 1],
  ['the same upload, peak memory above start', 'upload (fresh): 512 MB, peak memory', 'uploads.upload', 'box-node-sdk', 0],
  ['download of 512 MB, SHA-1 verified', 'download (fresh)', 'downloads.download, verified', undefined, 1],
  ['download of 512 MB, not verified', 'download (fresh)', 'downloads.download, verify: false', 'box-node-sdk', 1],
  ['import of the package', 'import (fresh): loading', 'import of box-openapi-sdk', 'import of box-node-sdk', 1],
  ['first client', 'import (fresh): creating', 'createBoxClient, first client', 'box-node-sdk, first client', 0],
  ['connections for 2,000 calls, 50 at once', 'connections (fresh)', 'box.files.get', 'box-node-sdk', 0],
  ['one call, processor time', 'call (fresh): one call, 1 at once', 'box.files.get', 'box-node-sdk', 0],
  [
    'list of 100,000 items by page, processor time',
    'list (fresh): 100,000 items, the first',
    'by page: box.folders.items.list',
    'by page: box-node-sdk',
    0,
  ],
  [
    'list of 100,000 items by page, peak memory above start',
    'list (fresh): 100,000 items, peak',
    'by page: box.folders.items.list',
    'by page: box-node-sdk',
    0,
  ],
] as const;

/** The bytes of the files of a package, without nested packages. */
function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? bytesOf(path) : lstatSync(path).size);
    }, 0);
}

describe('the figures of the comparison', () => {
  it.each(measured)('%s is that of the benchmark', (title, section, ours, theirs, index) => {
    expect(row(title)).toEqual([values(section, ours)[index], theirs === undefined ? '' : values(section, theirs)[index]]);
  });

  it('every row of the table of speeds is compared', () => {
    const table = page.split('## Speed')[1]?.split('## Size')[0] ?? '';
    const titles = Array.from(table.matchAll(/^\| (?!measurement|-)(.*?) +\|/gm), ([, title]) => title);
    expect(titles).toEqual(measured.map(([title]) => title));
  });

  it('the README has figures of the same run', () => {
    const cells = (title: string) =>
      read('README.md')
        .split('\n')
        .find((line) => line.startsWith(`| ${title} `))
        ?.split('|')
        .slice(2, -1)
        .map((cell) => Number(cell.trim().replace(/ .*|,/g, '')));
    const exact = (title: string) => row(title).map((cell) => Number(cell.split(' ')[0]));
    const rounded = (title: string, digits: number) => exact(title).map((value) => Number(value.toFixed(digits)));
    expect(cells('upload of 512 MB')).toEqual(rounded('upload of 512 MB, responses after 0 ms', 1));
    expect(cells('import of the package')).toEqual(rounded('import of the package', 0));
    expect(cells('connections for 2,000 calls')).toEqual(exact('connections for 2,000 calls, 50 at once'));
  });

  it('the sizes and the number of dependencies are those of the packages', () => {
    const folder = join(root, 'node_modules/box-node-sdk');
    const vendor = JSON.parse(read('node_modules/box-node-sdk/package.json')) as { version: string; dependencies: object };
    const own = JSON.parse(read('package.json')) as { dependencies: object };
    const limit = /toBeLessThan\(([\d_]+)\)/.exec(read('test/package/packed.test.ts'))?.[1]?.replaceAll('_', '');
    expect(page).toContain(`box-node-sdk ${vendor.version}`);
    expect(row('files of the package on disk')).toEqual([
      `less than ${String(Number(limit) / 1e6)} MB`,
      `${(bytesOf(folder) / 1e6).toFixed(1)} MB`,
    ]);
    expect(row('number of direct dependencies')).toEqual([own, vendor].map(({ dependencies }) => String(Object.keys(dependencies).length)));
  });

  it('the limits of bundles are those of the size check', () => {
    const limits = Array.from(read('.size-limit.js').matchAll(/limit: '(.*?)'/g), ([, limit]) => limit);
    expect(limits).toEqual(['8192 B', '20 kB']);
    expect(page).toContain('at most 8,192 bytes, and the whole client at most 20 kB (gzip)');
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DownloadManyResult } from 'box-openapi-sdk';
import { decodeDiskName } from 'box-openapi-sdk/node';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox } from '../../support/box.js';

/** Contents by name in Box, and the name on a portable disk. `ID` stands for the ID of the item. */
const portable: [string, string][] = [
  ['CON', '%43ON'],
  ['nul.txt', '%6Eul.txt'],
  ['dots...', 'dots..%2E'],
  ['a:b?.txt', 'a%3Ab%3F.txt'],
  ['100%25.txt', '100%2525.txt'],
  ['50% off.txt', '50% off.txt'],
  [`${'ä'.repeat(200)}.txt`, `${'ä'.repeat(119)}%id-ID.txt`],
];

describe('downloadMany with names that a disk cannot store', () => {
  it('encodes them reversibly', async () => {
    const { box, mock } = await openBox({ seed: { tree: Object.fromEntries(portable.map(([name]) => [name, `content of ${name}`])) } });
    const to = await temporaryFolder();
    const found: DownloadManyResult[] = [];
    const onResult = (result: DownloadManyResult) => void found.push(result);
    const summary = await box.downloads.downloadMany({ folderId: '0', to, portableNames: true, onResult });
    expect(summary.failed).toEqual([]);
    const idOf = (name: string) => mock.state.items().find((item) => item['name'] === name)?.id ?? '';
    const long = portable.at(-1)?.[0] ?? '';
    const names = await readdir(to);
    for (const [name, onDisk] of portable.slice(0, -1)) {
      expect(names).toContain(onDisk);
      expect(await readFile(join(to, onDisk), 'utf8')).toBe(`content of ${name}`);
      expect(decodeDiskName(onDisk)).toEqual({ name, id: undefined });
    }
    const shortened = names.find((name) => name.startsWith('ä')) ?? '';
    expect(Buffer.byteLength(shortened)).toBeLessThanOrEqual(255);
    expect(decodeDiskName(shortened).id).toBe(idOf(long));
    expect(found.find(({ path }) => path === 'CON')?.localPath).toBe(join(to, '%43ON'));
  });

  it('reports them with names: report, and downloads everything else', async () => {
    const { box } = await openBox({ seed: { tree: { CON: 'c', 'plain.txt': 'p', 'dir.': { 'x.txt': 'x' } } } });
    const to = await temporaryFolder();
    const summary = await box.downloads.downloadMany({ folderId: '0', to, portableNames: true, names: 'report' });
    expect(summary).toMatchObject({ downloaded: 1 });
    expect(summary.failed.map(({ path, error }) => [path, (error as { reason?: string }).reason]).sort()).toEqual([
      ['CON', 'name'],
      ['dir.', 'name'],
      ['dir./x.txt', 'name'],
    ]);
    expect(await readdir(to)).toEqual(['plain.txt']);
  });

  it('stores items whose names the disk cannot tell apart under their IDs, the same in each run', async () => {
    const { box, mock } = await openBox({
      seed: { tree: { One: { 'Read.md': '1' }, Two: { 'READ.md': '2' }, Three: { 'r\u00e9ad.md': '3' }, Four: { 're\u0301ad.md': '4' } } },
    });
    const to = await temporaryFolder();
    const files = mock.state.items().filter(({ type }) => type === 'file');
    const items = ['1', '2', '3', '4'].map((_, index) => ({ id: files[index]?.id ?? '' }));
    const run = () => box.downloads.downloadMany({ items, to, portableNames: true });
    expect(await run()).toMatchObject({ downloaded: 4, failed: [] });
    const names = await readdir(to);
    expect(names).toHaveLength(4);
    expect(names.filter((name) => /%id-\d+\.md$/.test(name))).toHaveLength(2);
    expect(new Set(await Promise.all(names.map((name) => readFile(join(to, name), 'utf8'))))).toEqual(new Set(['1', '2', '3', '4']));
    expect(await run()).toMatchObject({ downloaded: 0, skipped: 4, failed: [] });
    expect((await readdir(to)).sort()).toEqual(names.sort());
  });
});

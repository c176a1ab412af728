import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, type FilterItem, type UploadManyOptions } from 'box-openapi-sdk';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { rejection } from '../../../support/rejection.js';
import { openBox, collect } from '../../support/box.js';

const paths = ['a.txt', 'b.pdf', '.env', 'docs/c.txt', 'docs/d.pdf', 'docs/old/e.txt', 'node_modules/f.txt', 'docs/node_modules/g.txt'];

/** The paths that each filter lets pass, the same for uploads, downloads and walks. */
const cases: [string, Pick<UploadManyOptions, 'include' | 'exclude' | 'filter'>, string[]][] = [
  ['include', { include: '**/*.pdf' }, ['b.pdf', 'docs/d.pdf']],
  ['several globs', { include: ['a.txt', './docs/old/**'] }, ['a.txt', 'docs/old/e.txt']],
  ['names with a period', { include: '*' }, ['a.txt', 'b.pdf', '.env']],
  ['exclude', { exclude: ['**/node_modules', '**/*.pdf', '.*'] }, ['a.txt', 'docs/c.txt', 'docs/old/e.txt']],
  ['exclude a folder with a slash', { exclude: '/docs/' }, ['a.txt', 'b.pdf', '.env', 'node_modules/f.txt']],
  ['include and exclude', { include: 'docs/**', exclude: 'docs/node_modules' }, ['docs/c.txt', 'docs/d.pdf', 'docs/old/e.txt']],
  ['filter', { filter: ({ name, type }) => type === 'folder' || name.endsWith('.pdf') }, ['b.pdf', 'docs/d.pdf']],
  ['filter of folders', { filter: ({ path }) => Promise.resolve(path !== 'docs') }, ['a.txt', 'b.pdf', '.env', 'node_modules/f.txt']],
];

async function openLocal() {
  const directory = join(await temporaryFolder(), 'local');
  for (const path of paths) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), path);
  }
  return { directory, ...(await openBox()) };
}

describe('filters', () => {
  it.each(cases)('of uploadMany, walk and downloadMany select the same items: %s', async (_, options, expected) => {
    const { box, directory } = await openLocal();
    const uploaded: string[] = [];
    const onResult = ({ path }: { path: string }) => void uploaded.push(path.slice(directory.length + 1));
    await box.uploads.uploadMany({ directory, parentId: '0', dryRun: true, onResult, ...options });
    expect(uploaded.sort()).toEqual([...expected].sort());

    await box.uploads.uploadMany({ directory, parentId: '0' });
    const walked = await collect(box.folders.walk('0', options));
    expect(
      walked
        .filter(({ item }) => item.type === 'file')
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...expected].sort());

    const to = await temporaryFolder();
    await box.downloads.downloadMany({ folderId: '0', to, ...options });
    const downloaded = (await readdir(to, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(downloaded.map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1)).sort()).toEqual([...expected].sort());
  });

  it('do not read folders that are left out', async () => {
    const { box, directory, calls } = await openLocal();
    await box.uploads.uploadMany({ directory, parentId: '0' });
    const before = calls().length;
    await collect(box.folders.walk('0', { exclude: 'docs' }));
    expect(calls().slice(before)).toHaveLength(2);
  });

  it('pass the size of files to the function where it is known', async () => {
    const { box, directory } = await openLocal();
    const items: FilterItem[] = [];
    const filter = (item: FilterItem) => items.push(item) > 0;
    await box.uploads.uploadMany({ directory, parentId: '0', filter });
    expect(items.find(({ path }) => path === 'docs/c.txt')).toEqual({ path: 'docs/c.txt', name: 'c.txt', type: 'file', size: 10 });
    items.length = 0;
    await box.downloads.downloadMany({ folderId: '0', to: await temporaryFolder(), filter });
    expect(items.find(({ path }) => path === 'docs/c.txt')).toEqual({ path: 'docs/c.txt', name: 'c.txt', type: 'file', size: 10 });
  });

  it('apply to the folder paths of listed files', async () => {
    const { box } = await openBox();
    const file = (folder: string, name: string) => ({ source: new Blob(['x']), folder, name });
    const files = [file('docs', 'a.txt'), file('docs/old', 'b.txt'), file('other', 'c.txt')];
    const summary = await box.uploads.uploadMany({ files, parentId: '0', exclude: 'docs/old', include: 'docs/**' });
    expect(summary).toMatchObject({ uploaded: 1, failed: [] });
  });

  it('end the run with the error of the function', async () => {
    const { box, directory } = await openLocal();
    const filter = ({ path }: FilterItem) => {
      if (path === 'docs/old') throw new TypeError('broken filter');
      return true;
    };
    for (const run of [
      () => box.uploads.uploadMany({ directory, parentId: '0', filter }),
      async () => {
        await box.uploads.uploadMany({ directory, parentId: '0' });
        return box.downloads.downloadMany({ folderId: '0', to: await temporaryFolder(), filter });
      },
      () => collect(box.folders.walk('0', { filter })),
    ]) {
      expect((await rejection(run(), TypeError)).message).toBe('broken filter');
    }
  });

  it('come from .boxignore only if ignoreFile is set', async () => {
    const { box, directory } = await openLocal();
    await writeFile(join(directory, '.boxignore'), '# comment\nnode_modules/\n*.pdf\n!/docs/d.pdf\n/.env  \n');
    const planned = async (options: Partial<UploadManyOptions>) => {
      const found: string[] = [];
      const onResult = ({ path }: { path: string }) => void found.push(path.slice(directory.length + 1));
      await box.uploads.uploadMany({ directory, parentId: '0', dryRun: true, onResult, ...options });
      return found.sort();
    };
    expect(await planned({})).toHaveLength(paths.length + 1);
    const expected = ['.boxignore', 'a.txt', 'docs/c.txt', 'docs/d.pdf', 'docs/old/e.txt'];
    expect(await planned({ ignoreFile: true })).toEqual(expected);
    expect(await planned({ ignoreFile: join(directory, '.boxignore') })).toEqual(expected);
    const error = await rejection(planned({ ignoreFile: join(directory, 'missing') }), BoxConfigError);
    expect(error.message).toMatch(/^ignoreFile: .*missing must be a readable file/);
  });

  it('send nothing in a dry run and create no journal', async () => {
    const { box, directory, calls } = await openLocal();
    const journal = join(directory, '../journal');
    const summary = await box.uploads.uploadMany({ directory, parentId: '0', dryRun: true, journal });
    expect(summary).toMatchObject({ uploaded: 0, planned: paths.length, bytes: paths.join('').length });
    expect(calls()).toEqual([]);
    expect(await readdir(dirname(directory))).toEqual(['local']);
    await box.uploads.uploadMany({ directory, parentId: '0', journal });
    expect(await box.uploads.uploadMany({ directory, parentId: '0', dryRun: true, journal })).toMatchObject({
      planned: 0,
      skipped: paths.length,
    });
  });
});

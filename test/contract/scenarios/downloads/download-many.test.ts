import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BoxAuthError,
  BoxConfigError,
  BoxNotFoundError,
  developerToken,
  type DownloadManyEntry,
  type DownloadManyProgress,
  type DownloadManyResult,
} from 'box-openapi-sdk';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { rejection } from '../../../support/rejection.js';
import { openBox, type BoxFixture } from '../../support/box.js';
import { sha1Hex } from '../../support/bytes.js';

const tree = {
  'a.txt': 'a',
  'empty.txt': '',
  Docs: { 'b.txt': 'bb', 2026: { 'c.txt': 'ccc', May: { 'd.txt': 'dddd' } } },
  Empty: {},
};

const files = { 'a.txt': 'a', 'empty.txt': '', 'Docs/b.txt': 'bb', 'Docs/2026/c.txt': 'ccc', 'Docs/2026/May/d.txt': 'dddd' };

/** The files below a folder with their contents, and its empty folders. */
async function contentsOf(folder: string, under = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  for (const entry of entries) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(found, await contentsOf(folder, path));
    else found[path] = entry.isFile() ? await readFile(join(folder, path), 'utf8') : 'not a file';
  }
  if (entries.length === 0 && under !== '') found[`${under}/`] = '';
  return found;
}

const without = (all: Record<string, string>, path: string) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== path));

/** Collects the status of each item, by its path in Box. */
function results() {
  const all: DownloadManyResult[] = [];
  return {
    all,
    onResult: (result: DownloadManyResult) => void all.push(result),
    statuses: () =>
      Object.fromEntries(
        all.map((result) => {
          const more = result.status === 'skipped' ? ` ${result.reason}` : result.status === 'failed' ? ` ${result.error.name}` : '';
          return [result.path, result.status + more];
        }),
      ),
  };
}

async function openTree(seedTree: object = tree) {
  const fixture = await openBox({ seed: { tree: seedTree as typeof tree } });
  return { ...fixture, to: join(await temporaryFolder(), 'to') };
}

const itemNamed = ({ mock }: Pick<BoxFixture, 'mock'>, name: string) =>
  mock.state.items().find((item) => item['name'] === name)?.id ?? `no item ${name}`;

describe('downloadMany', () => {
  it('downloads a folder with its subfolders, empty folders and dates', async () => {
    const { box, mock, to } = await openTree();
    const id = itemNamed({ mock }, 'a.txt');
    await box.files.update(id, { content_modified_at: '2020-05-06T07:08:09Z' } as never);
    const found = results();
    const summary = await box.downloads.downloadMany({ folderId: '0', to, onResult: found.onResult });
    expect(summary).toEqual({ downloaded: 5, planned: 0, skipped: 0, failed: [], bytes: 10 });
    expect(await contentsOf(to)).toEqual({ ...files, 'Empty/': '' });
    expect((await stat(join(to, 'a.txt'))).mtime.toISOString()).toBe('2020-05-06T07:08:09.000Z');
    const [first] = found.all.filter(({ path }) => path === 'a.txt');
    expect(first).toMatchObject({ status: 'downloaded', bytes: 1, sha1: sha1Hex(Buffer.from('a')), replaced: false });
    expect(first?.localPath).toMatch(/\/to\/a\.txt$/);
  });

  it('sets the dates of folders after their files are written', async () => {
    const { box, mock, to } = await openTree();
    await box.downloads.downloadMany({ folderId: '0', to });
    for (const path of ['Docs', 'Docs/2026', 'Empty']) {
      const [item] = mock.state.items().filter(({ type, name }) => type === 'folder' && name === path.split('/').at(-1));
      expect((await stat(join(to, path))).mtimeMs).toBe(Date.parse(String(item?.['content_modified_at'])));
    }
  });

  it('sends one request for each folder and each file', async () => {
    const { box, calls, to } = await openTree();
    await box.downloads.downloadMany({ folderId: '0', to });
    const names = calls().map(({ operationId }) => operationId);
    expect(names.filter((name) => name === 'folders.items.list')).toHaveLength(5);
    expect(names.filter((name) => name === 'files.get')).toEqual([]);
  });

  it('downloads a list of files and folders', async () => {
    const { box, mock, to } = await openTree();
    const found = results();
    async function* items() {
      yield { id: itemNamed({ mock }, 'a.txt') };
      yield { type: 'folder' as const, id: itemNamed({ mock }, '2026') };
      yield await Promise.resolve({ id: '404404' });
    }
    const summary = await box.downloads.downloadMany({ items: items(), to, onResult: found.onResult });
    expect(await contentsOf(to)).toEqual({ 'a.txt': 'a', '2026/c.txt': 'ccc', '2026/May/d.txt': 'dddd' });
    expect(summary.failed.map(({ path, error }) => [path, error.name])).toEqual([['404404', 'BoxNotFoundError']]);
  });

  it.each(['a new folder', 'a folder with a file'])('an item that is listed twice is downloaded once into %s', async (kind) => {
    const { box, mock, to } = await openTree();
    if (kind !== 'a new folder') await mkdir(to).then(() => writeFile(join(to, 'other.txt'), 'other'));
    const found = results();
    const items = [{ id: itemNamed({ mock }, 'a.txt') }, { type: 'folder' as const, id: itemNamed({ mock }, 'May') }];
    const summary = await box.downloads.downloadMany({ items: [...items, ...items], to, concurrency: 1, onResult: found.onResult });
    expect(summary).toMatchObject({ downloaded: 2, skipped: 2, failed: [] });
    expect(found.all.filter(({ status }) => status === 'skipped')).toMatchObject([{ reason: 'same' }, { reason: 'same' }]);
    expect(without(await contentsOf(to), 'other.txt')).toEqual({ 'a.txt': 'a', 'May/d.txt': 'dddd' });
  });

  it.each([
    ['fail', 'failed BoxDownloadError', { 'a.txt': 'theirs' }],
    ['overwrite', 'failed BoxDownloadError', { 'a.txt': 'theirs' }],
    ['rename', 'downloaded', { 'a.txt': 'theirs', 'a (1).txt': 'a' }],
  ] as const)('with conflict: %s, keeps a file that another program creates during the download', async (conflict, status, contents) => {
    const { client, mock, to } = await openTree({ 'a.txt': 'a' });
    const found = results();
    const fetchAndWrite: typeof fetch = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (new Request(input).url.includes('/content')) await writeFile(join(to, 'a.txt'), 'theirs');
      return response;
    };
    await client({ fetch: fetchAndWrite }).downloads.downloadMany({ folderId: '0', to, conflict, onResult: found.onResult });
    expect(found.statuses()).toEqual({ 'a.txt': status });
    expect(await contentsOf(to)).toEqual(contents);
  });

  it('passes the files to a writer and leaves out those for which it returns nothing', async () => {
    const { box } = await openTree();
    const contents: Record<string, string> = {};
    const events: string[] = [];
    const openFile = ({ path }: DownloadManyEntry) => {
      if (path === 'a.txt') return undefined;
      const chunks: Uint8Array[] = [];
      return new WritableStream<Uint8Array>({
        write: (chunk) => void chunks.push(chunk),
        close: () => {
          contents[path] = Buffer.concat(chunks).toString();
          events.push(path);
        },
      });
    };
    const to = { openFile, createFolder: ({ path }: DownloadManyEntry) => void events.push(`${path}/`) };
    const summary = await box.downloads.downloadMany({ folderId: '0', to, concurrency: 8 });
    const rest = without(files, 'a.txt');
    expect(contents).toEqual(rest);
    expect(summary).toMatchObject({ downloaded: 4, skipped: 1 });
    expect(events.filter((path) => path.endsWith('/')).sort()).toEqual(['Docs/', 'Docs/2026/', 'Docs/2026/May/', 'Empty/']);
    for (const path of events.filter((event) => !event.endsWith('/') && event.includes('/'))) {
      expect(events.indexOf(`${dirname(path)}/`)).toBeLessThan(events.indexOf(path));
    }
  });

  it('reports progress with the bytes of the folder', async () => {
    const { box, to } = await openTree();
    const reports: DownloadManyProgress[] = [];
    await box.downloads.downloadMany({ folderId: '0', to, onProgress: (progress) => void reports.push(progress) });
    expect(reports.at(-1)).toEqual({ files: 5, totalFiles: 5, bytes: 10, totalBytes: 10, percent: 100, current: [] });
  });

  it('writes nothing in a dry run and reports the plan', async () => {
    const { box, to, calls } = await openTree();
    const found = results();
    const options = { folderId: '0', to, onResult: found.onResult, dryRun: true, journal: join(dirname(to), 'journal') };
    const summary = await box.downloads.downloadMany(options);
    expect(summary).toEqual({ downloaded: 0, planned: 5, skipped: 0, failed: [], bytes: 10 });
    expect(await readdir(dirname(to))).toEqual([]);
    expect(calls().filter(({ operationId }) => operationId === 'files.content.download')).toEqual([]);
    await mkdir(join(to, 'Docs'), { recursive: true });
    await writeFile(join(to, 'a.txt'), 'a');
    await writeFile(join(to, 'Docs/b.txt'), 'other');
    const second = results();
    await box.downloads.downloadMany({ ...options, conflict: 'overwrite', onResult: second.onResult });
    expect(second.statuses()).toMatchObject({ 'a.txt': 'skipped same', 'Docs/b.txt': 'planned', 'empty.txt': 'planned' });
    expect(second.all.find(({ path }) => path === 'Docs/b.txt')).toMatchObject({ replaced: true });
    expect(await contentsOf(to)).toEqual({ 'a.txt': 'a', 'Docs/b.txt': 'other' });
  });

  it.each([
    ['fail', 'failed BoxDownloadError', 'old', undefined],
    ['skip', 'skipped exists', 'old', undefined],
    ['overwrite', 'downloaded', 'a', undefined],
    ['rename', 'downloaded', 'old', 'a'],
  ] as const)('handles a name in use with conflict: %s', async (conflict, status, content, numbered) => {
    const { box, to } = await openTree({ 'a.txt': 'a' });
    await mkdir(to);
    await writeFile(join(to, 'a.txt'), 'old');
    const found = results();
    const run = () => box.downloads.downloadMany({ folderId: '0', to, conflict, onResult: found.onResult });
    await run();
    expect(found.statuses()).toEqual({ 'a.txt': status });
    const expected = numbered === undefined ? { 'a.txt': content } : { 'a.txt': content, 'a (1).txt': numbered };
    expect(await contentsOf(to)).toEqual(expected);
    await run();
    expect(await contentsOf(to)).toEqual(expected);
  });

  it('reports a folder where a file is in the way, with everything in it, and never replaces a folder by a file', async () => {
    const { box, to } = await openTree();
    await mkdir(join(to, 'a.txt'), { recursive: true });
    await writeFile(join(to, 'Docs'), 'a file');
    const found = results();
    await box.downloads.downloadMany({ folderId: '0', to, conflict: 'overwrite', onResult: found.onResult });
    expect(found.statuses()).toEqual({
      'a.txt': 'failed BoxDownloadError',
      Docs: 'failed BoxDownloadError',
      'Docs/b.txt': 'failed BoxDownloadError',
      'Docs/2026': 'failed BoxDownloadError',
      'Docs/2026/c.txt': 'failed BoxDownloadError',
      'Docs/2026/May': 'failed BoxDownloadError',
      'Docs/2026/May/d.txt': 'failed BoxDownloadError',
      'empty.txt': 'downloaded',
    });
    expect(await contentsOf(to)).toEqual({ 'a.txt/': '', Docs: 'a file', 'empty.txt': '', 'Empty/': '' });
  });

  it('skips files of an earlier run by the journal, unless they have changed on either side', async () => {
    const { box, mock, to, calls } = await openTree();
    const journal = join(dirname(to), 'journal');
    const run = async () => {
      const found = results();
      await box.downloads.downloadMany({ folderId: '0', to, journal, conflict: 'overwrite', onResult: found.onResult });
      return found.statuses();
    };
    await run();
    expect(new Set(Object.values(await run()))).toEqual(new Set(['skipped journal']));
    await writeFile(join(to, 'Docs/b.txt'), 'changed here');
    await utimes(join(to, 'empty.txt'), 1, 1);
    await box.uploads.upload({ fileId: itemNamed({ mock }, 'a.txt'), source: Buffer.from('new version') });
    const before = calls().length;
    expect(await run()).toEqual({
      'a.txt': 'downloaded',
      'Docs/b.txt': 'downloaded',
      'empty.txt': 'skipped same',
      'Docs/2026/c.txt': 'skipped journal',
      'Docs/2026/May/d.txt': 'skipped journal',
    });
    expect(
      calls()
        .slice(before)
        .filter(({ operationId }) => operationId === 'files.content.download').length,
    ).toBeGreaterThanOrEqual(2);
    expect(await contentsOf(to)).toMatchObject({ 'a.txt': 'new version', 'Docs/b.txt': 'bb' });
  });

  it('does not replace its journal or temporary files by files of the same name', async () => {
    const { box, to } = await openTree({ logs: { journal: 'from Box' }, '.box-download': { 'x.txt': 'x' } });
    await mkdir(join(to, 'logs'), { recursive: true });
    const journal = join(to, 'logs/journal');
    const run = () => box.downloads.downloadMany({ folderId: '0', to, journal, conflict: 'overwrite' });
    await run();
    expect(await run()).toMatchObject({ downloaded: 0, skipped: 2, failed: [] });
    const { 'logs/journal': lines, ...rest } = await contentsOf(to);
    expect(lines).toMatch(/^{"journal":"box-openapi-sdk downloads"/);
    expect(rest).toEqual({ 'logs/%6Aournal': 'from Box', '%2Ebox-download/x.txt': 'x' });
  });

  it.each([
    ['skip', {}],
    ['url', { 'Home.url': '[InternetShortcut]\r\nURL=https://example.com/?a=1&b=2\r\n' }],
    ['webloc', { 'Home.webloc': expect.stringContaining('<string>https://example.com/?a=1&amp;b=2</string>') as string }],
  ] as const)('handles web links with webLinks: %s', async (webLinks, expected) => {
    const { box, to } = await openTree({});
    await box.webLinks.create({ url: 'https://example.com/?a=1&b=2', name: 'Home', parent: { id: '0' } });
    const found = results();
    await box.downloads.downloadMany({ folderId: '0', to, webLinks, onResult: found.onResult });
    expect(await contentsOf(to)).toEqual(expected);
    expect(found.statuses()).toEqual({ Home: webLinks === 'skip' ? 'skipped webLink' : 'downloaded' });
  });

  it('reports a file whose bytes are damaged and leaves nothing of it', async () => {
    const { mock, client, to } = await openTree();
    const damaged = client({
      fetch: async (url, init) => {
        const response = await mock.fetch(url, init);
        const isJson = response.headers.get('content-type')?.includes('json') ?? false;
        const text = isJson ? '' : await response.clone().text();
        return text === 'ccc' ? new Response('cXc', response) : response;
      },
    });
    const summary = await damaged.downloads.downloadMany({ folderId: '0', to, conflict: 'overwrite' });
    expect(summary.failed.map(({ path, error }) => [path, (error as { reason?: string }).reason])).toEqual([['Docs/2026/c.txt', 'digest']]);
    const rest = without(files, 'Docs/2026/c.txt');
    expect(await contentsOf(to)).toEqual({ ...rest, 'Empty/': '' });
  });

  it('replaces a link by the file and does not write through it', async () => {
    const { box, to } = await openTree({ 'a.txt': 'a' });
    const outside = join(dirname(to), 'outside.txt');
    await mkdir(to);
    await writeFile(outside, 'untouched');
    await symlink(outside, join(to, 'a.txt'));
    await box.downloads.downloadMany({ folderId: '0', to, conflict: 'overwrite' });
    expect([await readFile(outside, 'utf8'), await contentsOf(to)]).toEqual(['untouched', { 'a.txt': 'a' }]);
  });

  it('rejects when the folder does not exist, no token is available, or onResult rejects', async () => {
    const { box, client, mock, calls, to } = await openTree();
    await rejection(box.downloads.downloadMany({ folderId: '404404', to }), BoxNotFoundError);
    const failing = client({ auth: developerToken('expired') });
    const items = Array.from({ length: 50 }, () => ({ id: itemNamed({ mock }, 'a.txt') }));
    const before = calls().length;
    await rejection(failing.downloads.downloadMany({ items, to }), BoxAuthError);
    expect(calls().length - before).toBeLessThan(20);
    const stop = new TypeError('stop');
    const rejected = await rejection(box.downloads.downloadMany({ folderId: '0', to, onResult: () => Promise.reject(stop) }), TypeError);
    expect(rejected).toBe(stop);
    expect(await readdir(to)).not.toContain('.box-download');
  });

  it('rejects when `to` is a file or its folder cannot be created', async () => {
    const { box, to } = await openTree();
    await writeFile(to, 'a file');
    expect((await rejection(box.downloads.downloadMany({ folderId: '0', to }), BoxConfigError)).message).toMatch(
      /^to: .* must be a folder/,
    );
    await rejection(box.downloads.downloadMany({ folderId: '0', to: join(to, 'below') }), BoxConfigError);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rm, symlink, truncate, utimes, writeFile, appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { BoxAuthError, BoxConfigError, BoxConflictError, BoxNotFoundError, BoxUnauthorizedError, developerToken } from 'box-openapi-sdk';
import type { MockBox } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, people, smallParts, type BoxFixture } from '../../support/box.js';
import { seededBytes } from '../../support/bytes.js';
import { rejection } from '../../../support/rejection.js';
import { intercept, isPart } from '../../support/intercept.js';
import { bundleProgram } from '../../../support/bundle-program.js';

/** File contents by path relative to a folder. */
type Files = Record<string, string | Uint8Array>;

async function createLocalFiles(files: Files): Promise<string> {
  const folder = join(await temporaryFolder(), 'local');
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function uploadedContents(mock: MockBox): Promise<Files> {
  const files = mock.state.items().filter(({ type }) => type === 'file');
  const entries = files.map(async (file) => {
    const { entries: above } = file['path_collection'] as { entries: { name: string }[] };
    const path = [...above.slice(1).map(({ name }) => name), file['name']].join('/');
    return [path, Buffer.from(await mock.state.content(file.id)).toString()] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const tree: Files = {
  'a.txt': 'a',
  'empty.txt': '',
  'Docs/b.txt': 'b',
  'Docs/2026/c.txt': 'c',
  'Docs/2026/May/d.txt': 'd',
  'Photos/e.jpg': 'e',
};

const count = ({ calls }: BoxFixture, operationId: string) => calls().filter((call) => call.operationId === operationId).length;

/** Collects the result of each file, by its path relative to the folder. */
function results(folder = '') {
  const statuses: Record<string, string> = {};
  return {
    statuses,
    onResult: (result: { path: string; status: string; reason?: string; error?: Error }) => {
      const path = folder === '' ? result.path : result.path.slice(folder.length + 1);
      statuses[path] = [result.status, result.reason ?? result.error?.name].filter((text) => text !== undefined).join(' ');
    },
  };
}

describe('uploads.uploadMany of a directory', () => {
  it.each([
    [undefined, { uploaded: 6, skipped: 0, failed: 0 }],
    [false, { uploaded: 5, skipped: 0, failed: 1 }],
  ])('with reconcile %s, uploadMany returns %j if the response to one upload is lost', async (reconcile, expected) => {
    const { box, mock } = await openBox();
    mock.faults.add({ operationId: 'files.content.upload', networkError: true, after: true });
    const { uploaded, skipped, failed } = await box.uploads.uploadMany({
      directory: await createLocalFiles(tree),
      parentId: '0',
      reconcile,
    });
    expect({ uploaded, skipped, failed: failed.length }).toEqual(expected);
    expect(await uploadedContents(mock)).toEqual(tree);
  });

  it('uploadMany uploads every file into its folder, with its modification date', async () => {
    const fixture = await openBox();
    const folder = await createLocalFiles(tree);
    await mkdir(join(folder, 'Hollow/Deep'), { recursive: true });
    await utimes(join(folder, 'a.txt'), new Date(), new Date('2024-05-06T07:08:09.250Z'));
    const summary = await fixture.box.uploads.uploadMany({ directory: folder, parentId: '0' });
    expect(summary).toEqual({ uploaded: 6, skipped: 0, planned: 0, failed: [], bytes: 5 });
    expect(await uploadedContents(fixture.mock)).toEqual(tree);
    expect(fixture.mock.state.find('/a.txt')).toMatchObject({ content_modified_at: '2024-05-06T07:08:09+00:00' });
    expect(fixture.mock.state.find('/Hollow/Deep')).toMatchObject({ type: 'folder' });
    // Docs, 2026, May, Photos, Hollow, Deep: each was created once.
    expect(count(fixture, 'folders.create')).toBeLessThanOrEqual(8);
    expect(fixture.mock.state.items().filter(({ type }) => type === 'folder')).toHaveLength(6);
  });

  it('uploadMany skips identical files and reports a conflict for different ones', async () => {
    const fixture = await openBox({ seed: { tree: { Docs: { 'b.txt': 'b' }, 'a.txt': 'other' } } });
    const folder = await createLocalFiles(tree);
    const { statuses, onResult } = results(folder);
    const summary = await fixture.box.uploads.uploadMany({ directory: folder, parentId: '0', onResult });
    expect(statuses).toMatchObject({ 'a.txt': 'failed BoxConflictError', 'Docs/b.txt': 'skipped same', 'Docs/2026/c.txt': 'uploaded' });
    expect(summary).toMatchObject({ uploaded: 4, skipped: 1, failed: [{ path: join(folder, 'a.txt') }] });
    expect(summary.failed[0]?.error).toBeInstanceOf(BoxConflictError);
    expect(await uploadedContents(fixture.mock)).toEqual({ ...tree, 'a.txt': 'other' });
  });

  it.each([
    ['newVersion', { 'a.txt': 'a', 'b.txt': 'b' }, 2],
    ['rename', { 'a.txt': 'old', 'a (1).txt': 'a', 'b.txt': 'b' }, 1],
  ] as const)('uploadMany with conflict %s resolves names in use', async (conflict, expected, versions) => {
    const { box, mock } = await openBox({ seed: { tree: { 'a.txt': 'old', 'b.txt': 'b' } } });
    const folder = await createLocalFiles({ 'a.txt': 'a', 'b.txt': 'b' });
    expect(await box.uploads.uploadMany({ directory: folder, parentId: '0', conflict })).toMatchObject({ uploaded: 1, skipped: 1 });
    expect(await uploadedContents(mock)).toEqual(expected);
    const history = await box.files.versions.list(mock.state.find('/a.txt')?.id ?? '');
    expect(history.entries.length + 1).toBe(versions);
    expect((await box.files.versions.list(mock.state.find('/b.txt')?.id ?? '')).entries).toEqual([]);
  });

  it('uploadMany with conflict rename creates no further copies when it runs again', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'a.txt': 'old', 'a (1).txt': 'older', 'film.mov': 'old' } } });
    const folder = await createLocalFiles({ 'a.txt': 'a', 'film.mov': seededBytes(5000) });
    const options = { directory: folder, parentId: '0', conflict: 'rename', partsFromBytes: 4000 } as const;
    expect(await box.uploads.uploadMany(options)).toMatchObject({ uploaded: 2, failed: [] });
    expect(await box.uploads.uploadMany(options)).toMatchObject({ uploaded: 0, skipped: 2, failed: [] });
    const names = mock.state.items().map(({ name }) => name);
    expect(names.sort()).toEqual(['a (1).txt', 'a (2).txt', 'a.txt', 'film (1).mov', 'film.mov']);
  });

  it('uploadMany does not merge files whose names the service treats as equal', async () => {
    const fixture = await openBox({ seed: { tree: { README: 'old' } } });
    // The response to the first upload arrives after the second was rejected.
    const box = fixture.client({
      fetch: intercept(fixture.mock, async (request) => {
        const response = await request.send();
        if (request.method === 'POST' && response.status < 300) await new Promise((resolve) => setTimeout(resolve, 50));
        return response;
      }),
    });
    const names = ['README', 'readme', 'Docs/caf\u00e9', 'Docs/cafe\u0301', 'docs/CAF\u00c9'];
    const folder = await createLocalFiles(Object.fromEntries(names.map((name, at) => [name, String(at)])));
    const options = { directory: folder, parentId: '0', conflict: 'newVersion', journal: `${folder}.journal`, concurrency: 5 } as const;
    const { statuses, onResult } = results(folder);
    await box.uploads.uploadMany({ ...options, onResult });
    const contents = await uploadedContents(fixture.mock);
    expect(Object.values(statuses).sort()).toEqual([...Array<string>(3).fill('failed BoxConflictError'), 'uploaded', 'uploaded']);
    expect(await box.uploads.uploadMany(options)).toMatchObject({ uploaded: 0, skipped: 2 });
    expect(await uploadedContents(fixture.mock)).toEqual(contents);
    expect(Object.keys(contents)).toHaveLength(2);
  });

  it('uploadMany continues when the session of one file is gone', async () => {
    const fixture = await openBox(smallParts);
    const folder = await createLocalFiles({ 'a.txt': 'a', 'film.mov': seededBytes(5000), 'z.txt': 'z' });
    fixture.mock.faults.add({ operationId: 'uploadSessions.parts.upload', times: 1000, respond: { status: 404 } });
    const summary = await fixture.box.uploads.uploadMany({ directory: folder, parentId: '0', partsFromBytes: 4000, concurrency: 1 });
    expect(summary).toMatchObject({ uploaded: 2, failed: [{ error: { name: 'BoxNotFoundError' } }] });
  });

  it('uploadMany reports links, pipes and invalid names and continues', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({
      'a.txt': 'a',
      'back\\slash.txt': 'x',
      'end ': 'x',
      'Bad \\ folder/x.txt': 'x',
      'Docs/b.txt': 'b',
    });
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    await symlink(folder, join(folder, 'Docs/loop'));
    await symlink(join(folder, 'nowhere'), join(folder, 'broken'));
    expect(spawnSync('mkfifo', [join(folder, 'pipe')]).status).toBe(0);
    const { statuses, onResult } = results(folder);
    const options = { directory: folder, parentId: '0', onResult };
    const summary = await box.uploads.uploadMany(options);
    expect(statuses).toEqual({
      'a.txt': 'uploaded',
      'back\\slash.txt': 'failed BoxConfigError',
      'end ': 'failed BoxConfigError',
      'Bad \\ folder/x.txt': 'failed BoxConfigError',
      'Docs/b.txt': 'uploaded',
      'link.txt': 'skipped link',
      'Docs/loop': 'skipped link',
      broken: 'skipped link',
      pipe: 'skipped other',
    });
    expect(summary).toMatchObject({ uploaded: 2, skipped: 4, bytes: 2 });
    expect(summary.failed).toHaveLength(3);

    // With followSymlinks, a link to a file is uploaded, and a link that forms a cycle is still skipped.
    const followed = await box.uploads.uploadMany({ ...options, followSymlinks: true });
    expect(statuses).toMatchObject({ 'link.txt': 'uploaded', 'Docs/loop': 'skipped link', broken: 'failed BoxConfigError' });
    expect(followed).toMatchObject({ uploaded: 1, skipped: 4 });
    expect(await uploadedContents(mock)).toEqual({ 'a.txt': 'a', 'Docs/b.txt': 'b', 'link.txt': 'a' });
  });

  it('uploadMany recreates a folder that is deleted during the upload', async () => {
    const fixture = await openBox();
    const folder = await createLocalFiles({ 'Docs/a.txt': 'a', 'Docs/b.txt': 'b', 'Docs/c.txt': 'c' });
    let deleted = false;
    const onResult = async () => {
      if (deleted) return;
      deleted = true;
      await fixture.box.folders.delete(fixture.mock.state.find('/Docs')?.id ?? '', { recursive: true });
    };
    const summary = await fixture.box.uploads.uploadMany({ directory: folder, parentId: '0', concurrency: 1, onResult });
    expect(summary).toMatchObject({ uploaded: 3, failed: [] });
    expect(await uploadedContents(fixture.mock)).toEqual({ 'Docs/b.txt': 'b', 'Docs/c.txt': 'c' });
  });
});

describe('uploads.uploadMany of a directory that changes', () => {
  it('uploadMany reports a file that is deleted before its upload', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    const onResult = () => rm(join(folder, 'b.txt'), { force: true });
    const summary = await box.uploads.uploadMany({ directory: folder, parentId: '0', concurrency: 1, onResult });
    expect(summary).toMatchObject({ uploaded: 2, failed: [{ path: join(folder, 'b.txt'), error: { name: 'BoxConfigError' } }] });
    expect(await uploadedContents(mock)).toEqual({ 'a.txt': 'a', 'c.txt': 'c' });
  });

  it('uploadMany accepts files whose modification time is not a valid date', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'a' });
    await utimes(join(folder, 'a.txt'), 0, 9e14);
    expect(await box.uploads.uploadMany({ directory: folder, parentId: '0' })).toMatchObject({ uploaded: 1, failed: [] });
    expect(await uploadedContents(mock)).toEqual({ 'a.txt': 'a' });
  });

  it('uploadMany does not upload its own journal', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'a' });
    const options = { directory: folder, parentId: '0', journal: join(folder, 'journal') };
    expect(await box.uploads.uploadMany(options)).toMatchObject({ uploaded: 1, failed: [] });
    expect(await box.uploads.uploadMany(options)).toMatchObject({ uploaded: 0, skipped: 1 });
    expect(await uploadedContents(mock)).toEqual({ 'a.txt': 'a' });
  });
});

describe('uploads.uploadMany of files', () => {
  it('uploadMany accepts all kinds of entries and passes each entry to onResult', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'old.txt': 'old', Other: {} } } });
    const folder = await createLocalFiles({ 'p.txt': 'path' });
    const large = seededBytes(5000);
    const entries = [
      { source: join(folder, 'p.txt') },
      { source: join(folder, 'p.txt'), name: 'q.txt', folder: 'New/Deep' },
      { source: new Blob(['blob']), name: 'blob.txt', parentId: mock.state.find('/Other')?.id },
      { source: new TextEncoder().encode('new'), fileId: mock.state.find('/old.txt')?.id },
      { source: Readable.from([Buffer.from('str'), Buffer.from('eam')]), name: 'stream.txt', size: 6 },
      { source: large, name: 'large.bin' },
      { source: join(folder, 'none.txt') },
      { source: new Blob(['x']) },
    ];
    async function* slowly() {
      for (const entry of entries) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield entry;
      }
    }
    const found = new Map<unknown, string>();
    const summary = await box.uploads.uploadMany({
      files: slowly(),
      parentId: '0',
      partsFromBytes: 4000,
      onResult: ({ entry, status }) => void found.set(entry, status),
    });
    expect(entries.map((entry) => found.get(entry))).toEqual([...Array.from({ length: 6 }, () => 'uploaded'), 'failed', 'failed']);
    expect(summary).toMatchObject({ uploaded: 6, bytes: 4 + 4 + 4 + 3 + 6 + 5000 });
    expect(summary.failed.map(({ path, error }) => [path, error.name])).toEqual([
      [join(folder, 'none.txt'), 'BoxConfigError'],
      ['', 'BoxConfigError'],
    ]);
    const { 'large.bin': sent, ...rest } = await uploadedContents(mock);
    expect(sent).toBe(Buffer.from(large).toString());
    expect(rest).toEqual({ 'p.txt': 'path', 'New/Deep/q.txt': 'path', 'Other/blob.txt': 'blob', 'old.txt': 'new', 'stream.txt': 'stream' });
  });

  it('uploadMany reports a conflict for two streams with the same name', async () => {
    const { box, mock } = await openBox();
    const stream = (text: string) => ({ source: Readable.from([Buffer.from(text)]), name: 'log.txt', size: text.length });
    const { statuses, onResult } = results();
    const options = { parentId: '0', conflict: 'newVersion', onResult } as const;
    expect(await box.uploads.uploadMany({ ...options, files: [stream('one'), stream('two')] })).toMatchObject({ uploaded: 1 });
    expect(statuses).toEqual({ 'log.txt': 'failed BoxConflictError' });
    expect(await uploadedContents(mock)).toEqual({ 'log.txt': 'one' });
    // A file from an earlier run gets a new version.
    expect(await box.uploads.uploadMany({ ...options, files: [stream('three')] })).toMatchObject({ uploaded: 1 });
    expect(await uploadedContents(mock)).toEqual({ 'log.txt': 'three' });
  });

  it('uploadMany reports streams that fail before their turn as failed files', async () => {
    const { box } = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'a' });
    const paths = ['a.txt', ...Array.from({ length: 9 }, (_, at) => `none ${String(at)}`)].map((name) => join(folder, name));
    const uncaught: unknown[] = [];
    const record = (error: unknown) => void uncaught.push(error);
    process.prependListener('uncaughtException', record);
    try {
      const files = paths.map((path, at) => ({ source: createReadStream(path), name: String(at) }));
      const onResult = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
      expect(await box.uploads.uploadMany({ files, parentId: '0', concurrency: 1, onResult })).toMatchObject({ uploaded: 1 });
    } finally {
      process.off('uncaughtException', record);
    }
    expect(uncaught).toEqual([]);
  });

  it('uploadMany causes no Node.js listener warnings with many concurrent files', async () => {
    const { box } = await openBox();
    const warnings: string[] = [];
    const record = ({ name }: Error) => void warnings.push(name);
    process.on('warning', record);
    const slow = { size: 10, slice: () => new Promise<Uint8Array>((resolve) => setTimeout(resolve, 20, new Uint8Array(10))) };
    const files = Array.from({ length: 60 }, (_, at) => ({ source: slow, name: String(at) }));
    const { signal } = new AbortController();
    await box.uploads.uploadMany({ files, parentId: '0', concurrency: 30, signal });
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('warning', record);
    expect(warnings).toEqual([]);
  });

  it('uploadMany uses the full file name of a path, even if the service rejects it', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({ 'back\\slash.txt': 'x', 'a.txt': 'a' });
    const files = ['back\\slash.txt', 'a.txt'].map((name) => ({ source: join(folder, name) }));
    const { failed } = await box.uploads.uploadMany({ files, parentId: '0' });
    expect(failed.map(({ path }) => path)).toEqual([join(folder, 'back\\slash.txt')]);
    expect(await uploadedContents(mock)).toEqual({ 'a.txt': 'a' });
  });

  it('uploadMany reports invalid entries as failed files', async () => {
    const { box } = await openBox();
    const files = [null, {}, { source: null, name: 'a' }, { source: new Blob(['b']), name: 'b' }] as never[];
    const { uploaded, failed } = await box.uploads.uploadMany({ files, parentId: '0' });
    expect([uploaded, failed.map(({ error }) => error.name)]).toEqual([1, ['BoxConfigError', 'BoxConfigError', 'BoxConfigError']]);
  });

  it('uploadMany limits concurrent files and parts and uploads one large file at a time', async () => {
    const fixture = await openBox(smallParts);
    const inFlight = { files: 0, maxFiles: 0, parts: 0, maxParts: 0, sessions: new Set<string>(), maxSessions: 0 };
    const box = fixture.client({
      fetch: intercept(fixture.mock, async (request) => {
        const session = /upload_sessions\/([^/]+)/.exec(request.url.pathname)?.[1];
        const isFile = request.url.pathname.endsWith('/files/content');
        if (isFile) inFlight.maxFiles = Math.max(inFlight.maxFiles, ++inFlight.files);
        if (isPart(request)) inFlight.maxParts = Math.max(inFlight.maxParts, ++inFlight.parts);
        if (session !== undefined) inFlight.maxSessions = Math.max(inFlight.maxSessions, inFlight.sessions.add(session).size);
        await new Promise((resolve) => setTimeout(resolve, 3));
        const response = await request.send();
        if (isFile) inFlight.files -= 1;
        if (isPart(request)) inFlight.parts -= 1;
        if (request.url.pathname.endsWith('/commit')) inFlight.sessions.delete(session ?? '');
        return response;
      }),
    });
    const files = Array.from({ length: 30 }, (_, at) => ({ source: seededBytes(at % 5 === 0 ? 6000 : 10, at), name: String(at) }));
    const { uploaded } = await box.uploads.uploadMany({ files, parentId: '0', concurrency: 5, partConcurrency: 3, partsFromBytes: 4000 });
    expect(uploaded).toBe(30);
    expect(inFlight.maxFiles).toBeLessThanOrEqual(5);
    expect(inFlight.maxFiles).toBeGreaterThan(3);
    expect(inFlight.maxParts).toBe(3);
    expect(inFlight.maxSessions).toBe(1);
  });

  it('uploadMany reads the files iterable lazily and closes it when it ends early', async () => {
    const fixture = await openBox();
    let yielded = 0;
    let closed = false;
    function* endless() {
      try {
        for (;;) yield { source: new Uint8Array(1), name: `f${String(yielded++)}` };
      } finally {
        closed = true;
      }
    }
    const reason = new Error('enough');
    let resultCount = 0;
    const onResult = () => {
      if (++resultCount === 10) throw reason;
    };
    expect(await rejection(fixture.box.uploads.uploadMany({ files: endless(), parentId: '0', onResult }), Error)).toBe(reason);
    expect(yielded).toBeLessThan(20);
    await expect.poll(() => closed).toBe(true);
  });

  it('uploadMany reports progress at most ten times a second and ends with the total', async () => {
    const { box } = await openBox();
    const folder = await createLocalFiles(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${String(at)}`, 'x'.repeat(at)])));
    const reports: { at: number; files: number; bytes: number }[] = [];
    const startedAt = performance.now();
    const total = (60 * 59) / 2;
    let last: unknown;
    await box.uploads.uploadMany({
      directory: folder,
      parentId: '0',
      onProgress: (progress) => {
        reports.push({ at: performance.now(), ...progress });
        last = progress;
        if (reports.length % 2 === 1) return Promise.reject(new Error('An asynchronous display error.')) as unknown as undefined;
        throw new Error('A display error.');
      },
    });
    expect(last).toEqual({ files: 60, totalFiles: 60, bytes: total, totalBytes: total, percent: 100, current: [] });
    expect(reports.length).toBeLessThanOrEqual((performance.now() - startedAt) / 100 + 1);
    expect(reports.map(({ bytes }) => bytes)).toEqual(reports.map(({ bytes }) => bytes).sort((a, b) => a - b));
  });
});

/** Runs uploadMany, aborts it after `maxParts` parts, and returns its options. */
async function runStoppedAfter(fixture: BoxFixture, directory: string, maxParts: number, conflict: 'newVersion' | 'rename' = 'newVersion') {
  const controller = new AbortController();
  let parts = 0;
  const box = fixture.client({
    fetch: intercept(fixture.mock, (request) => {
      if (isPart(request) && ++parts > maxParts) controller.abort();
      return request.send();
    }),
  });
  const options = { directory, parentId: '0', journal: `${directory}.journal`, partsFromBytes: 1 };
  const stopped = box.uploads.uploadMany({ ...options, conflict, signal: controller.signal });
  await rejection(stopped, DOMException);
  return options;
}

describe('uploads.uploadMany with a journal', () => {
  it('uploadMany with a journal skips finished files without calls and uploads changed or new ones', async () => {
    const fixture = await openBox();
    const folder = await createLocalFiles(tree);
    const journal = join(dirname(folder), 'journal');
    const run = async () => {
      const { statuses, onResult } = results(folder);
      const before = fixture.calls().length;
      const summary = await fixture.box.uploads.uploadMany({ directory: folder, parentId: '0', journal, conflict: 'newVersion', onResult });
      return { statuses, summary, calls: fixture.calls().length - before };
    };
    expect((await run()).summary).toMatchObject({ uploaded: 6 });
    const again = await run();
    expect(again.summary).toMatchObject({ uploaded: 0, skipped: 6, bytes: 0 });
    expect(new Set(Object.values(again.statuses))).toEqual(new Set(['skipped journal']));
    expect(again.calls).toBe(0);

    await writeFile(join(folder, 'Docs/b.txt'), 'B2');
    await writeFile(join(folder, 'new.txt'), 'new');
    await utimes(join(folder, 'a.txt'), new Date(), new Date(1_700_000_000_000));
    const third = await run();
    expect(third.statuses).toMatchObject({
      'Docs/b.txt': 'uploaded',
      'new.txt': 'uploaded',
      'a.txt': 'skipped same',
      'Photos/e.jpg': 'skipped journal',
    });
    expect((await run()).summary).toMatchObject({ uploaded: 0, skipped: 7 });
    expect(await uploadedContents(fixture.mock)).toEqual({ ...tree, 'Docs/b.txt': 'B2', 'new.txt': 'new' });
    // Another target is another upload.
    const other = await fixture.box.folders.ensurePath('/Other');
    expect(await fixture.box.uploads.uploadMany({ directory: folder, parentId: other.id, journal })).toMatchObject({ uploaded: 7 });
  });

  it('the journal separates users, for asUser of the client and of the call', async () => {
    const fixture = await openBox({ seed: { users: people } });
    const folder = await createLocalFiles({ 'a.txt': 'a' });
    const options = { directory: folder, parentId: '0', journal: `${folder}.journal` };
    const run = (asUser?: string) => (asUser === undefined ? fixture.box : fixture.box.asUser(asUser)).uploads.uploadMany(options);
    expect([(await run()).uploaded, (await run('33002')).uploaded, (await run('33002')).skipped]).toEqual([1, 1, 1]);
    expect(await fixture.box.uploads.uploadMany({ ...options, asUser: '33002' })).toMatchObject({ skipped: 1 });
  });

  it('the journal survives truncation at any byte', async () => {
    const fixture = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'a', 'b.txt': 'b' });
    const journal = join(dirname(folder), 'journal');
    const run = () => fixture.box.uploads.uploadMany({ directory: folder, parentId: '0', journal, concurrency: 1 });
    await run();
    const whole = await readFile(journal);
    for (let length = whole.length - 1; length >= 0; length -= length > whole.length - 8 ? 1 : 37) {
      await writeFile(journal, whole);
      await truncate(journal, length);
      expect(await run()).toMatchObject({ uploaded: 0, skipped: 2, failed: [] });
      // The journal is complete again.
      const before = fixture.calls().length;
      expect(await run()).toMatchObject({ skipped: 2 });
      expect(fixture.calls().length).toBe(before);
    }
  });

  it('uploadMany with a journal resumes a large file and sends no part twice', async () => {
    const fixture = await openBox(smallParts);
    const bytes = seededBytes(20 * 1024);
    const options = await runStoppedAfter(fixture, await createLocalFiles({ 'film.mov': bytes }), 7);
    expect(fixture.mock.state.uploadSessions()).toHaveLength(1);
    const resumed: boolean[] = [];
    const onResult = (result: { status: string; resumed?: boolean }) => void resumed.push(result.resumed === true);
    expect(await fixture.client().uploads.uploadMany({ ...options, onResult })).toMatchObject({ uploaded: 1, bytes: bytes.length });
    expect(resumed).toEqual([true]);
    expect(Buffer.from(await fixture.mock.state.content(fixture.mock.state.find('/film.mov')?.id ?? '')).equals(bytes)).toBe(true);
    const taken = fixture.calls().filter(({ operationId, status }) => operationId === 'uploadSessions.parts.upload' && status === 200);
    const ranges = taken.map(({ requestHeaders }) => requestHeaders['content-range']);
    expect(new Set(ranges).size).toBe(20);
    expect(ranges).toHaveLength(20);
    expect(count(fixture, 'uploadSessions.create')).toBe(1);
  });

  it.each([
    ['uploadMany with a journal resumes a new version', false],
    ['uploadMany with a journal restarts a new version of a deleted file as a new file', true],
  ])('%s', async (_what, isDeleted) => {
    const fixture = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const bytes = seededBytes(20 * 1024);
    const folder = await createLocalFiles({ 'film.mov': bytes });
    const options = { ...(await runStoppedAfter(fixture, folder, 7)), conflict: 'newVersion' } as const;
    if (isDeleted) await fixture.box.files.delete(fixture.mock.state.find('/film.mov')?.id ?? '');
    expect(await fixture.box.uploads.uploadMany(options)).toMatchObject({ uploaded: 1, failed: [] });
    // The service returns a file in the trash by its ID, but rejects a session for it.
    expect(count(fixture, 'uploadSessions.createForFile')).toBe(isDeleted ? 2 : 1);
    expect(fixture.mock.state.items()).toHaveLength(1);
    expect(fixture.mock.state.find('/film.mov')).toMatchObject({ size: bytes.length });
  });

  it('uploadMany with a journal resumes a renamed large file under its new name', async () => {
    const fixture = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const options = await runStoppedAfter(fixture, await createLocalFiles({ 'film.mov': seededBytes(20 * 1024) }), 7, 'rename');
    const resumed: unknown[] = [];
    const onResult = (result: object) => void resumed.push('resumed' in result && result.resumed);
    expect(await fixture.box.uploads.uploadMany({ ...options, conflict: 'rename', onResult })).toMatchObject({ uploaded: 1, failed: [] });
    expect(resumed).toEqual([true]);
    expect(Object.keys(await uploadedContents(fixture.mock)).sort()).toEqual(['film (1).mov', 'film.mov']);
  });

  it('uploadMany with a journal restarts a file whose folder was deleted', async () => {
    const fixture = await openBox(smallParts);
    const bytes = seededBytes(20 * 1024);
    const options = await runStoppedAfter(fixture, await createLocalFiles({ 'Films/film.mov': bytes }), 7);
    await fixture.box.folders.delete(fixture.mock.state.find('/Films')?.id ?? '', { recursive: true });
    expect(await fixture.client().uploads.uploadMany(options)).toMatchObject({ uploaded: 1, failed: [] });
    expect(fixture.mock.state.find('/Films/film.mov')).toMatchObject({ size: bytes.length });
  });

  it('uploadMany rejects when the journal cannot be written', async () => {
    const { mock } = await openBox();
    const server = await mock.listen();
    const folder = await createLocalFiles(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${String(at)}`, 'x'])));
    const program = await bundleProgram(join(import.meta.dirname, 'upload-many-worker.ts'));
    const args = [program, server.url, mock.issueToken(), folder, `${folder}.journal`];
    // Limits every file to 4 blocks.
    const child = spawn('sh', ['-c', 'ulimit -f 4; exec "$@"', 'limited', process.execPath, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const output = await text(child.stderr);
    expect(output).toMatch(/BoxUploadError: journal: .* cannot be written \(EFBIG/);
    expect(mock.state.items().length).toBeLessThan(40);
  });

  it('uploadMany rejects a journal path that is not a journal and leaves the file unchanged', async () => {
    const { box, mock } = await openBox();
    const folder = await createLocalFiles({ 'a.txt': 'precious' });
    const path = join(folder, 'a.txt');
    for (const journal of [path, folder, join(folder, 'none/journal')]) {
      const error = await rejection(box.uploads.uploadMany({ directory: folder, parentId: '0', journal }), BoxConfigError);
      expect(error.message).toMatch(/^journal: /);
    }
    expect(await readFile(path, 'utf8')).toBe('precious');
    await appendFile(path, '\n{"x":1}\n');
    await rejection(box.uploads.uploadMany({ directory: folder, parentId: '0', journal: path }), BoxConfigError);
    expect(mock.exchanges).toEqual([]);
  });
});

describe('uploads.uploadMany failures', () => {
  const files = Array.from({ length: 200 }, (_, at) => ({ source: new Uint8Array(1), name: `f${String(at)}` }));

  it('uploadMany rejects early when the token is rejected', async () => {
    const fixture = await openBox();
    const unauthorized = fixture.client({ auth: developerToken('none') });
    const error = await rejection(unauthorized.uploads.uploadMany({ files, parentId: '0' }), Error);
    expect([BoxUnauthorizedError, BoxAuthError].some((type) => error instanceof type)).toBe(true);
    expect(fixture.calls().length).toBeLessThan(20);
  });

  it('uploadMany rejects early when the parent folder does not exist', async () => {
    const fixture = await openBox();
    await rejection(fixture.box.uploads.uploadMany({ files, parentId: '999' }), BoxNotFoundError);
    const folders = files.map((file, at) => ({ ...file, folder: String(at) }));
    await rejection(fixture.box.uploads.uploadMany({ files: folders, parentId: '999' }), BoxNotFoundError);
    expect(fixture.calls().length).toBeLessThan(40);
  });

  it('uploadMany rejects when it is aborted, also while the files iterable is stalled', async () => {
    const { box } = await openBox();
    const reason = new Error('enough');
    let reportRead: () => void = () => undefined;
    const read = new Promise<void>((resolve) => (reportRead = resolve));
    const next = () => {
      reportRead();
      return new Promise<never>(() => undefined);
    };
    const stuck = { [Symbol.asyncIterator]: () => ({ next }) };
    expect(await rejection(box.uploads.uploadMany({ files: stuck, parentId: '0', signal: AbortSignal.abort(reason) }), Error)).toBe(reason);
    const controller = new AbortController();
    const rejected = rejection(box.uploads.uploadMany({ files: stuck, parentId: '0', signal: controller.signal }), Error);
    await read;
    controller.abort(reason);
    expect(await rejected).toBe(reason);
  });

  it('uploadMany rejects when onResult rejects', async () => {
    const { box } = await openBox();
    const reason = new Error('enough');
    const onResult = () => new Promise<void>((_, reject) => setTimeout(reject, 5, reason));
    expect(await rejection(box.uploads.uploadMany({ files, parentId: '0', onResult }), Error)).toBe(reason);
  });

  it('uploadMany rejects when the files iterable fails', async () => {
    const { box } = await openBox();
    const failure = new Error('no more');
    function* failing() {
      yield* files.slice(0, 3);
      throw failure;
    }
    expect(await rejection(box.uploads.uploadMany({ files: failing(), parentId: '0' }), Error)).toBe(failure);
  });

  it.each([
    ['neither files nor a directory', { parentId: '0' }, /^files: set either/],
    ['both files and a directory', { parentId: '0', files, directory: 'x' }, /^files: set either/],
    ['a directory without parentId', { directory: 'x' }, /^parentId:/],
    ['an empty parentId', { files, parentId: '' }, /^parentId:/],
    ['concurrency 0', { files, parentId: '0', concurrency: 0 }, /^concurrency:/],
    ['partConcurrency 0', { files, parentId: '0', partConcurrency: 0 }, /^partConcurrency:/],
    ['an unknown conflict policy', { files, parentId: '0', conflict: 'ignore' as never }, /^conflict:/],
    ['a directory that does not exist', { directory: '/nowhere/at/all', parentId: '0' }, /^directory: \/nowhere\/at\/all/],
  ])('uploadMany with %s rejects and sends nothing', async (_what, options, message) => {
    const { box, mock } = await openBox();
    expect((await rejection(box.uploads.uploadMany(options), BoxConfigError)).message).toMatch(message);
    expect(mock.exchanges).toEqual([]);
  });
});

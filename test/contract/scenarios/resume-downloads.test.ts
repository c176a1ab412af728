import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoxDownloadError } from 'box-openapi-sdk';
import type { MockBoxOptions } from 'box-openapi-sdk/testing';
import { openBox, people } from '../support/box.js';
import { sha1Hex, seededBytes } from '../support/bytes.js';
import { expectApiError } from '../support/expect-api-error.js';
import { rejection } from '../../support/rejection.js';
import { intercept, type InterceptedRequest } from '../support/intercept.js';

const bytes = seededBytes(3_000_000);
const newer = seededBytes(3_000_000, 7);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'box-downloads-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A mock with one file, `film.mov`, and a client whose requests pass through `handler`. */
async function openWithFile(
  handler: (request: InterceptedRequest) => Promise<Response> = (request) => request.send(),
  options: MockBoxOptions = {},
) {
  const fixture = await openBox({ seed: { tree: { 'film.mov': bytes } }, ...options });
  const box = fixture.client({ fetch: intercept(fixture.mock, handler) });
  const id = fixture.mock.state.find('/film.mov')?.id ?? '';
  return { ...fixture, box, id };
}

const isContent = ({ url }: InterceptedRequest): boolean => url.pathname.startsWith('/d/1/');

/** Cuts the first content response after `after` bytes and runs `beforeError` before the error. */
function breakOnce(after: number, beforeError: () => Promise<unknown> = () => Promise.resolve()) {
  let broken = false;
  return async (request: InterceptedRequest): Promise<Response> => {
    const response = await request.send();
    if (broken || !isContent(request)) return response;
    broken = true;
    const whole = new Uint8Array(await response.arrayBuffer());
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          controller.enqueue(whole.subarray(0, after));
        },
        async pull(controller) {
          await beforeError();
          controller.error(new TypeError('terminated'));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

describe('interrupted downloads', () => {
  it('an interrupted download resumes with the same version even if there is a newer one', async () => {
    const fixture = await openWithFile(breakOnce(1_000_000, () => fixture.box.uploads.upload({ source: newer, fileId: fixture.id })));
    const { box, mock, id, calls } = fixture;
    const result = await box.downloads.download(id);
    expect(sha1Hex(result.bytes)).toBe(sha1Hex(bytes));
    expect([result.verified, result.file.sha1]).toEqual([true, sha1Hex(bytes)]);
    expect(sha1Hex(await mock.state.content(id))).toBe(sha1Hex(newer));
    const requests = calls().filter(({ operationId, url }) => operationId === 'files.content.download' && !url.includes('/d/1/'));
    expect(requests.map(({ requestHeaders, url }) => [requestHeaders['range'], new URL(url).searchParams.get('version')])).toEqual([
      [undefined, result.file.versionId],
      ['bytes=1000000-', result.file.versionId],
    ]);
  });

  it('an interrupted download rejects with 404 if the file was deleted and leaves no local file', async () => {
    const { box, id } = await openWithFile(breakOnce(1_000_000, () => box.files.delete(id)));
    const to = join(folder, 'deleted');
    await expectApiError(box.downloads.download(id, { to }), 404, 'trashed');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('downloads', () => {
  it('a download of an older version returns that version', async () => {
    const { box, id, mock } = await openWithFile();
    const { versionId = '' } = (await box.downloads.download(id, { range: { start: 0, end: 0 } })).file;
    await box.uploads.upload({ source: newer, fileId: id });
    // The mock stores only the content of versions, not their metadata.
    const facts = { type: 'file_version', id: versionId, name: 'film.mov', size: bytes.length, sha1: sha1Hex(bytes) };
    mock.faults.add({ operationId: 'files.versions.get', respond: { status: 200, body: facts } });
    const old = await box.downloads.download(id, { version: versionId });
    expect([sha1Hex(old.bytes), old.verified, old.file.versionId]).toEqual([sha1Hex(bytes), true, versionId]);
    expect(sha1Hex((await box.downloads.download(id)).bytes)).toBe(sha1Hex(newer));
  });

  it('a download waits for a file that is not ready', async () => {
    const { box, id, calls } = await openWithFile(undefined, { downloadNotReady: 2, notReadySeconds: 0 });
    await box.uploads.upload({ source: newer, fileId: id });
    const before = calls().length;
    expect((await box.downloads.download(id)).verified).toBe(true);
    expect(
      calls()
        .slice(before)
        .map(({ status }) => status),
    ).toEqual([200, 202, 202, 302, 200]);
  });

  it('a download over HTTP writes several ranges to a path', async () => {
    const { mock, client, id } = await openWithFile();
    const { url } = await mock.listen();
    const box = client({ baseUrl: url, fetch: (to: string, init: RequestInit) => fetch(to, init) });
    const to = join(folder, 'film.mov');
    const result = await box.downloads.download(id, { to, concurrency: 2 });
    expect([result.path, result.verified, sha1Hex(await readFile(to))]).toEqual([to, true, sha1Hex(bytes)]);
    expect(await readdir(folder)).toEqual(['film.mov']);
    await rm(to);
  });

  it('a download of a file without access rejects with 404 and leaves no local file', async () => {
    const { clientForUser, id } = await openWithFile(undefined, { seed: { users: [...people], tree: { 'film.mov': bytes } } });
    await expectApiError(clientForUser('33002').downloads.download(id, { to: join(folder, 'theirs') }), 404, 'not_found');
    expect(await readdir(folder)).toEqual([]);
  });

  it('a download with corrupted bytes rejects with reason digest', async () => {
    const { box, id } = await openWithFile(async (request) => {
      const response = await request.send();
      if (!isContent(request)) return response;
      const corrupted = new Uint8Array(await response.arrayBuffer());
      corrupted[2_000_000] = (corrupted[2_000_000] ?? 0) ^ 1;
      return new Response(corrupted, { status: response.status, headers: response.headers });
    });
    expect((await rejection(box.downloads.download(id), BoxDownloadError)).reason).toBe('digest');
  });
});

describe('ZIP downloads', () => {
  it('a ZIP download returns the reported counts and sends no token to the download URL', async () => {
    const { box, id, calls, mock } = await openWithFile();
    const { id: parentId } = mock.state.addFolder({ name: 'Other' });
    const { id: namesake } = await mock.state.addFile({ name: 'film.mov', parentId, content: 'short' });
    const items = [id, namesake].map((one) => ({ type: 'file' as const, id: one }));
    const result = await box.downloads.zip({ items, name: 'Survey' });
    expect([result.size, result.totalFiles, result.skippedFiles]).toEqual([result.bytes?.length, 2, 0]);
    expect(result.nameConflicts).toHaveLength(1);
    expect(calls().map(({ operationId }) => operationId)).toEqual([
      'zipDownloads.create',
      'zipDownloads.download',
      'zipDownloads.getStatus',
    ]);
    expect(calls().map(({ requestHeaders }) => requestHeaders['authorization'] !== undefined)).toEqual([true, false, true]);
    mock.faults.add({ operationId: 'zipDownloads.getStatus', respond: { status: 200, body: { state: 'failed' } } });
    expect((await rejection(box.downloads.zip({ items: [{ type: 'file', id }] }), BoxDownloadError)).reason).toBe('zip');
  });
});

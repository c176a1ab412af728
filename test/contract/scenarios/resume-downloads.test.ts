import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoxDownloadError } from 'box-openapi-sdk';
import type { MockBoxOptions } from 'box-openapi-sdk/testing';
import { openBox, people } from '../support/box.js';
import { sha1Hex, someBytes } from '../support/bytes.js';
import { refusal, rejection } from '../support/rejection.js';
import { intercept, type Passing } from '../support/wire.js';

const bytes = someBytes(3_000_000);
const newer = someBytes(3_000_000, 7);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'box-downloads-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A mock with one file, `film.mov`, and a client whose requests pass by `meet`. */
async function opened(meet: (request: Passing) => Promise<Response> = (request) => request.send(), options: MockBoxOptions = {}) {
  const scene = await openBox({ seed: { tree: { 'film.mov': bytes } }, ...options });
  const box = scene.client({ fetch: intercept(scene.mock, meet) });
  const id = scene.mock.state.find('/film.mov')?.id ?? '';
  return { ...scene, box, id };
}

const isContent = ({ url }: Passing): boolean => url.pathname.startsWith('/d/1/');

/** Breaks the first answer with bytes off after so many, and then does something else. */
function breakOnce(after: number, meanwhile: () => Promise<unknown> = () => Promise.resolve()) {
  let broken = false;
  return async (request: Passing): Promise<Response> => {
    const answer = await request.send();
    if (broken || !isContent(request)) return answer;
    broken = true;
    const whole = new Uint8Array(await answer.arrayBuffer());
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          controller.enqueue(whole.subarray(0, after));
        },
        async pull(controller) {
          await meanwhile();
          controller.error(new TypeError('terminated'));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}

describe('a download that breaks off', () => {
  it('goes on where it was, with the same version though there is a newer one', async () => {
    const scene = await opened(breakOnce(1_000_000, () => scene.box.uploads.upload({ source: newer, fileId: scene.id })));
    const { box, mock, id, calls } = scene;
    const result = await box.downloads.download(id);
    expect(sha1Hex(result.bytes)).toBe(sha1Hex(bytes));
    expect([result.verified, result.file.sha1]).toEqual([true, sha1Hex(bytes)]);
    expect(sha1Hex(await mock.state.content(id))).toBe(sha1Hex(newer));
    const asked = calls().filter(({ operationId, url }) => operationId === 'files.content.download' && !url.includes('/d/1/'));
    expect(asked.map(({ requestHeaders, url }) => [requestHeaders['range'], new URL(url).searchParams.get('version')])).toEqual([
      [undefined, result.file.versionId],
      ['bytes=1000000-', result.file.versionId],
    ]);
  });

  it('and finds the file deleted is refused, and leaves nothing', async () => {
    const { box, id } = await opened(breakOnce(1_000_000, () => box.files.delete(id)));
    const to = join(folder, 'deleted');
    await refusal(box.downloads.download(id, { to }), 404, 'trashed');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a download', () => {
  it('of an older version brings that one', async () => {
    const { box, id, mock } = await opened();
    const { versionId = '' } = (await box.downloads.download(id, { range: { start: 0, end: 0 } })).file;
    await box.uploads.upload({ source: newer, fileId: id });
    // The mock keeps no state of single versions, only of their bytes.
    const facts = { type: 'file_version', id: versionId, name: 'film.mov', size: bytes.length, sha1: sha1Hex(bytes) };
    mock.faults.add({ operationId: 'files.versions.get', respond: { status: 200, body: facts } });
    const old = await box.downloads.download(id, { version: versionId });
    expect([sha1Hex(old.bytes), old.verified, old.file.versionId]).toEqual([sha1Hex(bytes), true, versionId]);
    expect(sha1Hex((await box.downloads.download(id)).bytes)).toBe(sha1Hex(newer));
  });

  it('waits for a file that is not ready', async () => {
    const { box, id, calls } = await opened(undefined, { downloadNotReady: 2, notReadySeconds: 0 });
    await box.uploads.upload({ source: newer, fileId: id });
    const before = calls().length;
    expect((await box.downloads.download(id)).verified).toBe(true);
    expect(
      calls()
        .slice(before)
        .map(({ status }) => status),
    ).toEqual([200, 202, 202, 302, 200]);
  });

  it('over HTTP goes to a path, in several ranges', async () => {
    const { mock, client, id } = await opened();
    const { url } = await mock.listen();
    const box = client({ baseUrl: url, fetch: (to: string, init: RequestInit) => fetch(to, init) });
    const to = join(folder, 'film.mov');
    const result = await box.downloads.download(id, { to, concurrency: 2 });
    expect([result.path, result.verified, sha1Hex(await readFile(to))]).toEqual([to, true, sha1Hex(bytes)]);
    expect(await readdir(folder)).toEqual(['film.mov']);
    await rm(to);
  });

  it('of a file that somebody else has is refused, and leaves nothing', async () => {
    const { clientOf, id } = await opened(undefined, { seed: { users: [...people], tree: { 'film.mov': bytes } } });
    await refusal(clientOf('33002').downloads.download(id, { to: join(folder, 'theirs') }), 404, 'not_found');
    expect(await readdir(folder)).toEqual([]);
  });

  it('whose bytes were damaged on their way fails by their digest', async () => {
    const { box, id } = await opened(async (request) => {
      const answer = await request.send();
      if (!isContent(request)) return answer;
      const damaged = new Uint8Array(await answer.arrayBuffer());
      damaged[2_000_000] = (damaged[2_000_000] ?? 0) ^ 1;
      return new Response(damaged, { status: answer.status, headers: answer.headers });
    });
    expect((await rejection(box.downloads.download(id), BoxDownloadError)).reason).toBe('digest');
  });
});

describe('a ZIP download', () => {
  it('comes with what the service says of it, and its address gets no token', async () => {
    const { box, id, calls, mock } = await opened();
    const result = await box.downloads.zip({ items: [{ type: 'file', id }], name: 'Survey' });
    expect([result.size, result.totalFiles, result.skippedFiles]).toEqual([result.bytes?.length, 20, 1]);
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

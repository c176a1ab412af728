import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNetworkError, BoxUploadError } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, streamOf } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';
import { bytes, expectNothingLeft, once, passOn, upload } from '../../support/upload.js';
import { damaged, type Passing } from '../../support/wire.js';

describe('an upload that is cancelled', () => {
  it('in the middle rejects with the reason, aborts its session and leaves no file', async () => {
    const controller = new AbortController();
    const reason = new Error('The user has left.');
    const cancel = once(4096, (request) => {
      controller.abort(reason);
      return request.send();
    });
    const { mock, sent, countOf } = await upload(cancel, { signal: controller.signal, concurrency: 1 });
    expect(await rejection(sent, Error)).toBe(reason);
    expectNothingLeft(mock);
    expect(countOf('uploadSessions.abort')).toBe(1);
    // The four before it, and none after.
    expect(countOf('uploadSessions.parts.upload')).toBe(4);
  });

  it('while it waits for the commit leaves nothing either', async () => {
    const controller = new AbortController();
    const reason = new Error('Took too long.');
    const cancel = async (request: Passing) => {
      const answer = await request.send();
      if (request.url.pathname.endsWith('/commit')) {
        queueMicrotask(() => {
          controller.abort(reason);
        });
      }
      return answer;
    };
    const { mock, sent } = await upload(cancel, { signal: controller.signal }, { commitNotReady: 1, notReadySeconds: 30 });
    expect(await rejection(sent, Error)).toBe(reason);
    expectNothingLeft(mock);
  });

  it('before it began sends nothing', async () => {
    const reason = new Error('Never mind.');
    const { mock, sent } = await upload(passOn, { signal: AbortSignal.abort(reason) });
    expect(await rejection(sent, Error)).toBe(reason);
    expect(mock.exchanges).toEqual([]);
  });

  it('in one call rejects with the reason and leaves no file', async () => {
    const controller = new AbortController();
    const reason = new Error('The user has left.');
    const cancel = (request: Passing) => {
      if (request.url.pathname.endsWith('/files/content')) controller.abort(reason);
      return request.send();
    };
    const { mock, sent } = await upload(cancel, { signal: controller.signal, partsFromBytes: 50_000 });
    expect(await rejection(sent, Error)).toBe(reason);
    expect(mock.state.items()).toEqual([]);
  });
});

describe.each([
  ['in one call', { partsFromBytes: 50_000 }],
  ['in parts', { partsFromBytes: 1 }],
])('a source that is not what it said, uploaded %s,', (_how, way) => {
  it.each([
    ['ends before its size', () => ({ source: streamOf(bytes), size: 10_500 }), /ended at byte 10000 instead of 10500/],
    ['goes on after its size', () => ({ source: streamOf(bytes), size: 9_000 }), /more than the 9000 bytes/],
    ['goes on after its last part', () => ({ source: streamOf(bytes, 1024), size: 9 * 1024 }), /more than the 9216 bytes/],
    [
      'gives shorter slices',
      () => ({ source: { size: 10_500, slice: (a: number, b: number) => bytes.subarray(a, b) } }),
      /ended at byte 10000/,
    ],
  ])('rejects when it %s, and leaves nothing', async (_what, source, message) => {
    const { mock, sent } = await upload(passOn, { ...way, ...source() });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(message);
    expectNothingLeft(mock);
  });
});

describe.each([
  ['in one call', { partsFromBytes: 50_000 }],
  ['in parts', { partsFromBytes: 1 }],
])('a new version uploaded %s', (_how, way) => {
  it('of a file that somebody else changed meanwhile is refused, and leaves the file as it is', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const { etag } = await box.files.get(id);
    await box.files.update(id, { description: 'by somebody else' });
    await refusal(box.uploads.upload({ source: bytes, fileId: id, ifMatch: etag, ...way }), 412, 'precondition_failed');
    expect(new TextDecoder().decode(await mock.state.content(id))).toBe('old');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('an upload in one call', () => {
  it('damaged on its way is refused by its checksum, and leaves nothing', async () => {
    const harm = async (request: Passing) => {
      if (!request.url.pathname.endsWith('/files/content')) return request.send();
      const form = new Response(request.body as FormData);
      const whole = new Uint8Array(await form.arrayBuffer());
      // The bytes of the file begin after the last blank line of the heads.
      const start = Buffer.from(whole).lastIndexOf('application/octet-stream\r\n\r\n') + 28;
      return request.send(damaged(whole, start), form.headers.get('content-type') ?? '');
    };
    const { mock, sent } = await upload(harm, { partsFromBytes: 50_000 });
    await refusal(sent, 400, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
  });

  it('is not sent twice when its answer is lost, since it may have been carried out', async () => {
    const { client, mock, calls } = await openBox(smallParts);
    mock.faults.add({ operationId: 'files.content.upload', networkError: true, after: true });
    const sent = client().uploads.upload({ source: bytes, parentId: '0', name: 'film.mov' });
    await rejection(sent, BoxNetworkError);
    expect(calls().filter(({ operationId }) => operationId === 'files.content.upload').length).toBeLessThanOrEqual(1);
    expect(mock.state.items()).toHaveLength(1);
  });

  it('is sent again when the service asks for patience', async () => {
    const { client, mock, calls } = await openBox(smallParts);
    mock.faults.add({ operationId: 'files.content.upload', times: 2, respond: { status: 429, headers: { 'retry-after': '0' } } });
    const { file } = await client().uploads.upload({ source: streamOf(bytes), size: bytes.length, parentId: '0', name: 'film.mov' });
    expect(file.sha1).toBe(sha1Hex(bytes));
    expect(calls().map(({ status }) => status)).toEqual([429, 429, 201]);
    expect(await rejection(client().uploads.upload({ source: bytes, parentId: '0', name: 'film.mov' }), BoxApiError)).toMatchObject({
      attempts: 1,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxNetworkError, BoxUploadError } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, streamOf } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';
import { bytes, expectNothingLeft, interceptPartOnce, forward, upload } from '../../support/upload.js';
import { corrupt, type InterceptedRequest } from '../../support/intercept.js';

describe('canceled uploads', () => {
  it('an upload canceled in the middle rejects with the reason and aborts its session', async () => {
    const controller = new AbortController();
    const reason = new Error('The user has left.');
    const cancel = interceptPartOnce(4096, (request) => {
      controller.abort(reason);
      return request.send();
    });
    const { mock, sent, countCalls } = await upload(cancel, { signal: controller.signal, concurrency: 1 });
    expect(await rejection(sent, Error)).toBe(reason);
    expectNothingLeft(mock);
    expect(countCalls('uploadSessions.abort')).toBe(1);
    // The four parts before it, and none after.
    expect(countCalls('uploadSessions.parts.upload')).toBe(4);
  });

  it('an upload canceled while it waits for the commit leaves no file and no session', async () => {
    const controller = new AbortController();
    const reason = new Error('Took too long.');
    const cancel = async (request: InterceptedRequest) => {
      const response = await request.send();
      if (request.url.pathname.endsWith('/commit')) {
        queueMicrotask(() => {
          controller.abort(reason);
        });
      }
      return response;
    };
    const { mock, sent } = await upload(cancel, { signal: controller.signal }, { commitNotReady: 1, notReadySeconds: 30 });
    expect(await rejection(sent, Error)).toBe(reason);
    expectNothingLeft(mock);
  });

  it('an upload with an aborted signal sends nothing', async () => {
    const reason = new Error('Never mind.');
    const { mock, sent } = await upload(forward, { signal: AbortSignal.abort(reason) });
    expect(await rejection(sent, Error)).toBe(reason);
    expect(mock.exchanges).toEqual([]);
  });

  it('a direct upload that is canceled rejects with the reason and leaves no file', async () => {
    const controller = new AbortController();
    const reason = new Error('The user has left.');
    const cancel = (request: InterceptedRequest) => {
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
])('sources with a wrong size, uploaded %s', (_how, modeOptions) => {
  it.each([
    ['a stream that ends before its size', () => ({ source: streamOf(bytes), size: 10_500 }), /ended at byte 10000 instead of 10500/],
    ['a stream that continues after its size', () => ({ source: streamOf(bytes), size: 9_000 }), /more than the 9000 bytes/],
    ['a stream that continues after its last part', () => ({ source: streamOf(bytes, 1024), size: 9 * 1024 }), /more than the 9216 bytes/],
    [
      'an object with short slices',
      () => ({ source: { size: 10_500, slice: (a: number, b: number) => bytes.subarray(a, b) } }),
      /ended at byte 10000/,
    ],
  ])('an upload of %s rejects and leaves no file and no session', async (_what, source, message) => {
    const { mock, sent } = await upload(forward, { ...modeOptions, ...source() });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(message);
    expectNothingLeft(mock);
  });
});

describe.each([
  ['in one call', { partsFromBytes: 50_000 }],
  ['in parts', { partsFromBytes: 1 }],
])('new versions uploaded %s', (_how, modeOptions) => {
  it('an upload with an outdated ifMatch is rejected with 412 and leaves the file unchanged', async () => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const { etag } = await box.files.get(id);
    await box.files.update(id, { description: 'by somebody else' });
    await expectApiError(box.uploads.upload({ source: bytes, fileId: id, ifMatch: etag, ...modeOptions }), 412, 'precondition_failed');
    expect(new TextDecoder().decode(await mock.state.content(id))).toBe('old');
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

describe('direct uploads', () => {
  it('a direct upload corrupted in transit is rejected by its checksum and leaves no file', async () => {
    const corruptContent = async (request: InterceptedRequest) => {
      if (!request.url.pathname.endsWith('/files/content')) return request.send();
      const whole = new Uint8Array(await new Response(request.body as BodyInit).arrayBuffer());
      // The file content begins after the last blank line of the part headers.
      const start = Buffer.from(whole).lastIndexOf('application/octet-stream\r\n\r\n') + 28;
      return request.send(corrupt(whole, start));
    };
    const { mock, sent } = await upload(corruptContent, { partsFromBytes: 50_000 });
    await expectApiError(sent, 400, 'bad_digest');
    expect(mock.state.items()).toEqual([]);
  });

  it('a direct upload whose response is lost resolves with the file that it created', async () => {
    const { client, mock, calls } = await openBox(smallParts);
    mock.faults.add({ operationId: 'files.content.upload', networkError: true, after: true });
    const { file } = await client().uploads.upload({ source: bytes, parentId: '0', name: 'film.mov' });
    expect(file).toMatchObject({ id: mock.state.find('/film.mov')?.id, sha1: sha1Hex(bytes) });
    expect(mock.state.items()).toHaveLength(1);
    expect(calls().map(({ operationId, status }) => [operationId, status])).toEqual([
      ['files.content.upload', 409],
      ['files.get', 200],
      ['users.me', 200],
    ]);
  });

  it('with reconcile: false, a direct upload whose response is lost rejects after one request', async () => {
    const { client, mock } = await openBox(smallParts);
    mock.faults.add({ operationId: 'files.content.upload', networkError: true, after: true });
    const sent = client().uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', reconcile: false });
    await rejection(sent, BoxNetworkError);
    expect(mock.faults.log.length).toBe(1);
    expect(mock.state.items()).toHaveLength(1);
  });

  it('a direct upload is retried after 429', async () => {
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

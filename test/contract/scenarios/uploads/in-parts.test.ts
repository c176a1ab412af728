import { describe, expect, it } from 'vitest';
import { BoxNetworkError, type UploadProgress } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, streamOf } from '../../support/bytes.js';
import { refusal, rejection } from '../../support/rejection.js';
import { bytes, expectNothingLeft, once, passOn, toParts, upload } from '../../support/upload.js';
import { brokenConnection, damaged, firstByteOf, intercept, isPart, type Passing } from '../../support/wire.js';

describe('an upload in parts', () => {
  it('sends a part again whose connection broke before it arrived', async () => {
    const { mock, sent, countOf } = await upload(once(3072, () => Promise.reject(brokenConnection())));
    const { file, parts } = await sent;
    expect(parts).toBe(10);
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(countOf('uploadSessions.parts.upload')).toBe(10);
  });

  it('knows that a part arrived whose answer was lost, and finishes with it', async () => {
    const lose = once(3072, async (request) => {
      await request.send();
      throw brokenConnection();
    });
    const { mock, sent, calls, countOf } = await upload(lose);
    const { file, sha1 } = await sent;
    expect(sha1).toBe(sha1Hex(bytes));
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    const statuses = calls()
      .filter(({ operationId }) => operationId === 'uploadSessions.parts.upload')
      .map(({ status }) => status);
    expect(statuses.filter((status) => status === 409)).toHaveLength(1);
    expect(countOf('uploadSessions.parts.list')).toBe(1);
  });

  it('sends a part again that was damaged on its way', async () => {
    const { mock, sent, countOf } = await upload(once(3072, (request) => request.send(damaged(request.body, 77))));
    const { file } = await sent;
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(countOf('uploadSessions.parts.upload')).toBe(11);
  });

  it('is given up when a part is damaged every time, and leaves nothing', async () => {
    const harm = (request: Passing) =>
      isPart(request) && firstByteOf(request) === 3072 ? request.send(damaged(request.body, 77)) : request.send();
    const { mock, sent, countOf } = await upload(harm);
    await refusal(sent, 412, 'bad_digest');
    expectNothingLeft(mock);
    expect(countOf('uploadSessions.commit')).toBe(0);
    expect(countOf('uploadSessions.abort')).toBe(1);
  });

  it('is given up when the network does not come back, and leaves nothing', async () => {
    const cut = (request: Passing) =>
      isPart(request) && firstByteOf(request) >= 4096 ? Promise.reject(brokenConnection()) : request.send();
    const { mock, sent } = await upload(cut);
    const error = await rejection(sent, BoxNetworkError);
    expect(error.message).toContain('other side closed');
    expectNothingLeft(mock);
  });

  it('goes on with a new token when the one it began with runs out', async () => {
    const scene = await openBox(smallParts);
    const expire = once(3072, (request) => {
      scene.mock.state.expireTokens();
      return request.send();
    });
    const box = scene.client({ fetch: intercept(scene.mock, expire) });
    const { file } = await box.uploads.upload({ source: streamOf(bytes), size: bytes.length, ...toParts });
    expect(file.sha1).toBe(sha1Hex(bytes));
    const tokens = scene.mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken');
    expect(tokens).toHaveLength(2);
    expect(scene.calls().some(({ status }) => status === 401)).toBe(true);
  });

  it('waits while the service still joins the parts', async () => {
    const { sent, calls } = await upload(passOn, {}, { commitNotReady: 2, notReadySeconds: 0 });
    expect(await sent).toMatchObject({ parts: 10, file: { size: 10_000 } });
    const commits = calls().filter(({ operationId }) => operationId === 'uploadSessions.commit');
    expect(commits.map(({ status }) => status)).toEqual([202, 202, 201]);
  });

  it('waits also when the service says that parts are missing which have only just come', async () => {
    const { client, mock } = await openBox(smallParts);
    const body = { type: 'error', status: 409, code: 'parts_mismatch', message: 'Still at it', request_id: 'r1' };
    mock.faults.add({ operationId: 'uploadSessions.commit', respond: { status: 409, body } });
    const result = await client().uploads.upload({ source: bytes, ...toParts });
    expect(result.file.sha1).toBe(sha1Hex(bytes));
  });

  it.each([1, 3, 4, 7])('has at most %i parts on their way at once, and that many when there are enough', async (concurrency) => {
    let inFlight = 0;
    let most = 0;
    let areEnough: () => void = () => undefined;
    // None is answered before there are as many as there may be.
    const enough = new Promise<void>((resolve) => (areEnough = resolve));
    const count = async (request: Passing) => {
      if (!isPart(request)) return request.send();
      most = Math.max(most, ++inFlight);
      if (inFlight === concurrency) areEnough();
      await enough;
      await new Promise((resolve) => setTimeout(resolve, 3));
      return request.send().finally(() => (inFlight -= 1));
    };
    const { sent } = await upload(count, { concurrency });
    await sent;
    expect({ most, inFlight }).toEqual({ most: concurrency, inFlight: 0 });
  });

  it('tells how far it is, never less than before, and all of it in the end', async () => {
    const told: UploadProgress[] = [];
    const slowly = async (request: Passing) => {
      // Later parts are faster, so that they overtake.
      if (isPart(request)) await new Promise((resolve) => setTimeout(resolve, 200 - firstByteOf(request) / 64));
      return request.send();
    };
    await (
      await upload(slowly, { onProgress: (progress) => told.push(progress) })
    ).sent;
    for (const key of ['bytes', 'sentBytes', 'parts'] as const) {
      const values = told.map((progress) => progress[key]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
    expect(told.every((progress) => progress.sentBytes >= progress.bytes)).toBe(true);
    const end = { bytes: 10_000, sentBytes: 10_000, totalBytes: 10_000, parts: 10, totalParts: 10, etaSeconds: 0 };
    expect(told.at(-1)).toMatchObject({ way: 'parts', ...end });
    expect(told.filter(({ parts }) => parts === 10)).toHaveLength(1);
  });

  it('is refused at once when the name is taken, and no part moves', async () => {
    const { sent, mock, countOf } = await upload(passOn, {}, { seed: { tree: { 'film.mov': 'old' } } });
    const error = await refusal(sent, 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/film.mov')?.id }]);
    expect(countOf('uploadSessions.parts.upload')).toBe(0);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

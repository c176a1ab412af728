import { describe, expect, it } from 'vitest';
import { BoxNetworkError, type UploadProgress } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { sha1Hex, streamOf } from '../../support/bytes.js';
import { expectApiError } from '../../support/expect-api-error.js';
import { rejection } from '../../../support/rejection.js';
import { bytes, expectNothingLeft, interceptPartOnce, forward, partsOptions, upload } from '../../support/upload.js';
import { brokenConnection, corrupt, partOffset, intercept, isPart, type InterceptedRequest } from '../../support/intercept.js';

describe('uploads in parts', () => {
  it('an upload resends a part when the connection breaks before it arrives', async () => {
    const { mock, sent, countCalls } = await upload(interceptPartOnce(3072, () => Promise.reject(brokenConnection())));
    const { file, parts } = await sent;
    expect(parts).toBe(10);
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(countCalls('uploadSessions.parts.upload')).toBe(10);
  });

  it('an upload finds a part whose response was lost and finishes with it', async () => {
    const lose = interceptPartOnce(3072, async (request) => {
      await request.send();
      throw brokenConnection();
    });
    const { mock, sent, calls, countCalls } = await upload(lose);
    const { file, sha1 } = await sent;
    expect(sha1).toBe(sha1Hex(bytes));
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    const statuses = calls()
      .filter(({ operationId }) => operationId === 'uploadSessions.parts.upload')
      .map(({ status }) => status);
    expect(statuses.filter((status) => status === 409)).toHaveLength(1);
    expect(countCalls('uploadSessions.parts.list')).toBe(1);
  });

  it('an upload resends a part that was corrupted in transit', async () => {
    const { mock, sent, countCalls } = await upload(interceptPartOnce(3072, (request) => request.send(corrupt(request.body, 77))));
    const { file } = await sent;
    expect(Buffer.from(await mock.state.content(file.id)).equals(bytes)).toBe(true);
    expect(countCalls('uploadSessions.parts.upload')).toBe(11);
  });

  it('an upload rejects when a part is corrupted every time and leaves no file and no session', async () => {
    const corruptPart = (request: InterceptedRequest) =>
      isPart(request) && partOffset(request) === 3072 ? request.send(corrupt(request.body, 77)) : request.send();
    const { mock, sent, countCalls } = await upload(corruptPart);
    await expectApiError(sent, 412, 'bad_digest');
    expectNothingLeft(mock);
    expect(countCalls('uploadSessions.commit')).toBe(0);
    expect(countCalls('uploadSessions.abort')).toBe(1);
  });

  it('an upload rejects when the network stays down and leaves no file and no session', async () => {
    const cut = (request: InterceptedRequest) =>
      isPart(request) && partOffset(request) >= 4096 ? Promise.reject(brokenConnection()) : request.send();
    const { mock, sent } = await upload(cut);
    const error = await rejection(sent, BoxNetworkError);
    expect(error.message).toContain('other side closed');
    expectNothingLeft(mock);
  });

  it('an upload continues with a new token when its token expires', async () => {
    const fixture = await openBox(smallParts);
    const expire = interceptPartOnce(3072, (request) => {
      fixture.mock.state.expireTokens();
      return request.send();
    });
    const box = fixture.client({ fetch: intercept(fixture.mock, expire) });
    const { file } = await box.uploads.upload({ source: streamOf(bytes), size: bytes.length, ...partsOptions });
    expect(file.sha1).toBe(sha1Hex(bytes));
    const tokens = fixture.mock.exchanges.filter(({ operationId }) => operationId === 'authorization.requestToken');
    expect(tokens).toHaveLength(2);
    expect(fixture.calls().some(({ status }) => status === 401)).toBe(true);
  });

  it('an upload waits while the service assembles the parts', async () => {
    const { sent, calls } = await upload(forward, {}, { commitNotReady: 2, notReadySeconds: 0 });
    expect(await sent).toMatchObject({ parts: 10, file: { size: 10_000 } });
    const commits = calls().filter(({ operationId }) => operationId === 'uploadSessions.commit');
    expect(commits.map(({ status }) => status)).toEqual([202, 202, 201]);
  });

  it('an upload retries the commit after a transient parts_mismatch', async () => {
    const { client, mock } = await openBox(smallParts);
    const body = { type: 'error', status: 409, code: 'parts_mismatch', message: 'Still at it', request_id: 'r1' };
    mock.faults.add({ operationId: 'uploadSessions.commit', respond: { status: 409, body } });
    const result = await client().uploads.upload({ source: bytes, ...partsOptions });
    expect(result.file.sha1).toBe(sha1Hex(bytes));
  });

  it.each([1, 3, 4, 7])('an upload with concurrency %i has at most that many parts in flight, and reaches it', async (concurrency) => {
    let inFlight = 0;
    let peak = 0;
    let areEnough: () => void = () => undefined;
    // No part receives a response before the maximum number is in flight.
    const enough = new Promise<void>((resolve) => (areEnough = resolve));
    const count = async (request: InterceptedRequest) => {
      if (!isPart(request)) return request.send();
      peak = Math.max(peak, ++inFlight);
      if (inFlight === concurrency) areEnough();
      await enough;
      await new Promise((resolve) => setTimeout(resolve, 3));
      return request.send().finally(() => (inFlight -= 1));
    };
    const { sent } = await upload(count, { concurrency });
    await sent;
    expect({ peak, inFlight }).toEqual({ peak: concurrency, inFlight: 0 });
  });

  it('an upload reports monotonic progress and ends at the total', async () => {
    const reports: UploadProgress[] = [];
    const slowly = async (request: InterceptedRequest) => {
      // Later parts are faster, so they finish first.
      if (isPart(request)) await new Promise((resolve) => setTimeout(resolve, 200 - partOffset(request) / 64));
      return request.send();
    };
    await (
      await upload(slowly, { onProgress: (progress) => reports.push(progress) })
    ).sent;
    for (const key of ['bytes', 'sentBytes', 'parts'] as const) {
      const values = reports.map((progress) => progress[key]);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
    expect(reports.every((progress) => progress.sentBytes >= progress.bytes)).toBe(true);
    const end = { bytes: 10_000, sentBytes: 10_000, totalBytes: 10_000, parts: 10, totalParts: 10, etaSeconds: 0 };
    expect(reports.at(-1)).toMatchObject({ strategy: 'parts', ...end });
    expect(reports.filter(({ parts }) => parts === 10)).toHaveLength(1);
  });

  it('an upload with a name in use is rejected before any part is sent', async () => {
    const { sent, mock, countCalls } = await upload(forward, {}, { seed: { tree: { 'film.mov': 'old' } } });
    const error = await expectApiError(sent, 409, 'item_name_in_use');
    expect(error.conflicts).toMatchObject([{ type: 'file', id: mock.state.find('/film.mov')?.id }]);
    expect(countCalls('uploadSessions.parts.upload')).toBe(0);
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import nodePlatform from '../../../../src/node/platform.js';
import webPlatform from '../../../../src/web/platform.js';
import type { FetchLike } from '../../../../src/core/options/settings.js';
import { partBody } from '../../../../src/uploads/session/part-body.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const megabyte = 1024 * 1024;
const fetchWith = (marks: Partial<FetchLike>): FetchLike => Object.assign(() => Promise.reject(new Error('unused')), marks);
const streaming = { ...nodePlatform, streamsBodies: () => true };

async function chunksOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("body of a part over Node's fetch", () => {
  it('is a stream of views, so that no byte is copied, with its length in a header', async () => {
    const bytes = new Uint8Array(2.5 * megabyte);
    const body = partBody(bytes, fetchWith({ isGlobal: true }), streaming);
    expect(body.headers).toEqual({ 'content-length': String(2.5 * megabyte) });
    const chunks = await chunksOf(body.create() as ReadableStream<Uint8Array<ArrayBuffer>>);
    expect(chunks.map(({ buffer, byteOffset, length }) => [buffer === bytes.buffer, byteOffset, length])).toEqual([
      [true, 0, megabyte],
      [true, megabyte, megabyte],
      [true, 2 * megabyte, megabyte / 2],
    ]);
  });

  it('starts at the first byte of the part, not of its buffer', async () => {
    const bytes = testBytes(100).subarray(10, 20);
    const body = partBody(bytes, fetchWith({ isGlobal: true }), streaming);
    expect(await chunksOf(body.create() as ReadableStream<Uint8Array<ArrayBuffer>>)).toEqual([bytes]);
  });

  it('is a new stream for each attempt', async () => {
    const body = partBody(testBytes(10), fetchWith({ isGlobal: true }), streaming);
    for (const attempt of [1, 2]) {
      expect(await chunksOf(body.create() as ReadableStream<Uint8Array<ArrayBuffer>>)).toEqual([testBytes(10)]);
      expect(body.attempts).toBe(attempt);
    }
  });
});

describe('body of a part over other transports', () => {
  const large = 8 * megabyte + 1;

  it.each([
    ['a custom fetch', fetchWith({}), streaming],
    ['a global fetch that was replaced', fetchWith({ isGlobal: true }), { ...nodePlatform, streamsBodies: () => false }],
    ['the fetch of a browser', fetchWith({ isGlobal: true }), webPlatform],
  ])('over %s is the bytes, and for a large part one Blob that all attempts share', async (_what, fetch, platform) => {
    const small = new Uint8Array(8 * megabyte);
    const bytes = partBody(small, fetch, platform);
    expect(bytes.create() === small && bytes.create() === small).toBe(true);
    expect([bytes.headers, bytes.attempts]).toEqual([{}, 2]);

    const content = Buffer.alloc(large, 7);
    const body = partBody(new Uint8Array(content), fetch, platform);
    const blob = body.create() as Blob;
    expect(blob instanceof Blob && body.create() === blob).toBe(true);
    expect(Buffer.from(await blob.arrayBuffer()).equals(content)).toBe(true);
    expect(body.headers).toEqual({});
  });

  it('copies nothing into a Blob before the first attempt', () => {
    const created = vi.fn();
    vi.stubGlobal('Blob', created);
    const body = partBody(new Uint8Array(large), fetchWith({}), nodePlatform);
    expect(created).not.toHaveBeenCalled();
    body.create();
    body.create();
    expect(created).toHaveBeenCalledOnce();
  });

  it('is the bytes of a part of any size if the transport sends bytes in pieces', () => {
    const content = new Uint8Array(large);
    const body = partBody(content, fetchWith({ limitsBodies: true }), nodePlatform);
    expect(body.create() === content).toBe(true);
    expect(body.headers).toEqual({});
  });
});

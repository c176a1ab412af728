import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxConfigError, BoxDecodeError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import type { UploadOptions } from '../../../../src/index.js';
import { json, respondingFetch, scriptedFetch } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { clientOver, testClient } from '../../../support/test-client.js';
import { sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const digest = sha1(content).digest('hex');
const target = { name: 'notes.txt', parentId: '0' } as const;
const answer = () => json({ entries: [{ type: 'file', id: '77' }], total_count: 1 }, 201);

describe('an upload in one call', () => {
  it.each([
    ['bytes', () => ({ source: content })],
    ['a Blob', () => ({ source: new Blob([content]) })],
    ['a stream', () => ({ source: new Blob([content]).stream(), size: 95 })],
  ])('of %s carries attributes, bytes and their SHA-1', async (_, source) => {
    const { box, requests } = testClient(answer());
    const result = await box.uploads.upload({ ...target, ...source(), contentModifiedAt: '2024-02-03T04:05:06Z' });
    expect(result).toEqual({ file: { type: 'file', id: '77' }, way: 'direct', parts: 1, sha1: digest, resumed: false });
    const [sent] = requests;
    expect([sent?.method, sent?.url.href]).toEqual(['POST', 'https://upload.box.com/api/2.0/files/content']);
    expect(sent?.headers.get('content-md5')).toBe(digest);
    expect(sent?.headers.has('content-type')).toBe(false);
    const parts = [...(sent?.body as FormData).entries()];
    expect(parts.map(([name]) => name)).toEqual(['attributes', 'file']);
    expect(JSON.parse(parts[0]?.[1] as string)).toEqual({
      name: 'notes.txt',
      parent: { id: '0' },
      content_modified_at: '2024-02-03T04:05:06Z',
    });
    expect(new Uint8Array(await (parts[1]?.[1] as File).arrayBuffer())).toEqual(content);
  });

  it('of a new version goes to the file, only while it has its etag', async () => {
    const { box, requests } = testClient(answer());
    await box.uploads.upload({ source: content, fileId: '5', ifMatch: '3' });
    expect(requests[0]?.url.pathname).toBe('/api/2.0/files/5/content');
    expect(requests[0]?.headers.get('if-match')).toBe('3');
  });

  it('takes the name of a File', async () => {
    const { box, requests } = testClient(answer());
    await box.uploads.upload({ source: new File([content], 'own.bin'), parentId: '0' });
    expect(JSON.parse((requests[0]?.body as FormData).get('attributes') as string)).toEqual({ name: 'own.bin', parent: { id: '0' } });
  });

  it('of nothing is an empty file', async () => {
    const { box, requests } = testClient(answer());
    const { sha1: empty } = await box.uploads.upload({ ...target, source: new Uint8Array(0) });
    expect(empty).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
    expect(((requests[0]?.body as FormData).get('file') as File).size).toBe(0);
  });

  it('tells once that it is done', async () => {
    const seen: unknown[] = [];
    await testClient(answer()).box.uploads.upload({ ...target, source: content, onProgress: (progress) => seen.push(progress) });
    const end = { bytes: 95, sentBytes: 95, totalBytes: 95, parts: 1, totalParts: 1 };
    expect(seen).toEqual([{ way: 'direct', ...end, bytesPerSecond: 0, etaSeconds: 0 }]);
  });

  it.each([
    [94, 'parts'],
    [95, 'parts'],
    [96, 'direct'],
  ])('is what a source of 95 bytes gets when parts begin at %i bytes: %s', async (partsFromBytes, way) => {
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) => (url.endsWith('/content') ? Promise.resolve(answer()) : service.fetch(url, init));
    expect((await clientOver({ ...service, fetch }).box.uploads.upload({ ...target, source: content, partsFromBytes })).strategy).toBe(way);
  });

  it('is not sent twice after a failure that may have come after the fact', async () => {
    const fake = respondingFetch(() => {
      throw new TypeError('fetch failed');
    });
    await rejection(clientOver(fake).box.uploads.upload({ ...target, source: content }), Error);
    expect(fake.requests.length).toBe(1);
  });
});

describe('an upload that is refused', () => {
  it.each<[string, object]>([
    ['name', { source: content, parentId: '0' }],
    ['name', { source: content, parentId: '0', name: '' }],
    ['parentId', { source: content, name: 'a' }],
    ['parentId', { source: content, name: 'a', parentId: '0', fileId: '5' }],
    ['concurrency', { ...target, source: content, concurrency: 0 }],
    ['partsFromBytes', { ...target, source: content, partsFromBytes: -1 }],
    ['size', { ...target, source: new ReadableStream(), size: -1 }],
    ['conflict', { ...target, source: content, conflict: 'overwrite' }],
    ['spoolLimitBytes', { ...target, source: content, spoolLimitBytes: 0 }],
    ['checkpoint', { ...target, source: content, checkpoint: {} }],
    ['source', { ...target, source: '/no/such/file' }],
  ])('for its %s names it and sends nothing', async (name, options) => {
    const { box, requests } = testClient();
    const error = await rejection(box.uploads.upload(options as UploadOptions), BoxConfigError);
    expect(error.message.startsWith(`${name}: `)).toBe(true);
    expect(requests).toEqual([]);
  });

  it('for its source sends nothing', async () => {
    const { box, requests } = testClient();
    await rejection(box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 96 }), BoxUploadError);
    await rejection(box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 94 }), BoxUploadError);
    expect(requests).toEqual([]);
  });

  it('by the service gives the conflict', async () => {
    const conflict = { type: 'file', id: '9' };
    const fake = scriptedFetch(json({ code: 'item_name_in_use', context_info: { conflicts: conflict } }, 409));
    const error = await rejection(clientOver(fake).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.conflicts).toEqual([conflict]);
  });

  it.each([{}, { entries: [] }, { entries: [{}, {}] }])('when the answer %j names no one file', async (body) => {
    await rejection(testClient(json(body, 201)).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
  });
});

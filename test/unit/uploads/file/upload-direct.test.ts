import { describe, expect, it } from 'vitest';
import { BoxApiError, BoxConfigError, BoxDecodeError, BoxNetworkError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import type { UploadOptions } from '../../../../src/index.js';
import { json, respondingFetch, scriptedFetch } from '../../../support/fake-fetch.js';
import { sentForm } from '../../../support/sent-form.js';
import { rejection } from '../../../support/rejection.js';
import { clientWith, testClient } from '../../../support/test-client.js';
import { sha1, testBytes, uploadService } from '../../../support/servers/upload-service.js';

const content = testBytes(95);
const digest = sha1(content).digest('hex');
const target = { name: 'notes.txt', parentId: '0' } as const;
const uploadResponse = () => json({ entries: [{ type: 'file', id: '77' }], total_count: 1 }, 201);

describe('direct upload', () => {
  it.each([
    ['bytes', () => ({ source: content })],
    ['a Blob', () => ({ source: new Blob([content]) })],
    ['a stream', () => ({ source: new Blob([content]).stream(), size: 95 })],
  ])('sends the attributes, the bytes and their SHA-1 for %s', async (_, source) => {
    const { box, requests } = testClient(uploadResponse());
    const result = await box.uploads.upload({ ...target, ...source(), contentModifiedAt: '2024-02-03T04:05:06Z' });
    expect(result).toEqual({ file: { type: 'file', id: '77' }, strategy: 'direct', parts: 1, sha1: digest, resumed: false });
    const [sent] = requests;
    expect([sent?.method, sent?.url.href]).toEqual(['POST', 'https://upload.box.com/api/2.0/files/content']);
    expect(sent?.headers.get('content-md5')).toBe(digest);
    expect(sent?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const parts = [...(await sentForm(sent)).entries()];
    expect(parts.map(([name]) => name)).toEqual(['attributes', 'file']);
    expect(JSON.parse(parts[0]?.[1] as string)).toEqual({
      name: 'notes.txt',
      parent: { id: '0' },
      content_modified_at: '2024-02-03T04:05:06Z',
    });
    expect(new Uint8Array(await (parts[1]?.[1] as File).arrayBuffer())).toEqual(content);
  });

  it('sends a new version to the file endpoint with If-Match', async () => {
    const { box, requests } = testClient(uploadResponse());
    await box.uploads.upload({ source: content, fileId: '5', ifMatch: '3' });
    expect(requests[0]?.url.pathname).toBe('/api/2.0/files/5/content');
    expect(requests[0]?.headers.get('if-match')).toBe('3');
  });

  it('uses the name of a File as the file name', async () => {
    const { box, requests } = testClient(uploadResponse());
    await box.uploads.upload({ source: new File([content], 'own.bin'), parentId: '0' });
    expect(JSON.parse((await sentForm(requests[0])).get('attributes') as string)).toEqual({ name: 'own.bin', parent: { id: '0' } });
  });

  it('uploads an empty file for an empty source', async () => {
    const { box, requests } = testClient(uploadResponse());
    const { sha1: empty } = await box.uploads.upload({ ...target, source: new Uint8Array(0) });
    expect(empty).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
    expect(((await sentForm(requests[0])).get('file') as File).size).toBe(0);
  });

  it('reports progress once, at the end', async () => {
    const seen: unknown[] = [];
    await testClient(uploadResponse()).box.uploads.upload({ ...target, source: content, onProgress: (progress) => seen.push(progress) });
    const end = { bytes: 95, sentBytes: 95, totalBytes: 95, percent: 100, parts: 1, totalParts: 1 };
    expect(seen).toEqual([{ strategy: 'direct', ...end, bytesPerSecond: 0, etaSeconds: 0 }]);
  });

  it('of an empty file reports 100 percent', async () => {
    const seen: unknown[] = [];
    const onProgress = (progress: unknown) => seen.push(progress);
    await testClient(uploadResponse()).box.uploads.upload({ ...target, source: new Uint8Array(0), name: 'a', onProgress });
    expect(seen).toEqual([expect.objectContaining({ bytes: 0, totalBytes: 0, percent: 100 })]);
  });

  it.each([
    [94, 'parts'],
    [95, 'parts'],
    [96, 'direct'],
  ])('with partsFromBytes %i, a source of 95 bytes uses the strategy %s', async (partsFromBytes, strategy) => {
    const service = uploadService({ partSize: 50 });
    const fetch: typeof service.fetch = (url, init) =>
      url.endsWith('/content') ? Promise.resolve(uploadResponse()) : service.fetch(url, init);
    expect((await clientWith({ ...service, fetch }).box.uploads.upload({ ...target, source: content, partsFromBytes })).strategy).toBe(
      strategy,
    );
  });

  it.each([
    [undefined, 5],
    [false, 1],
  ])('with reconcile %s, is sent %i times if every response is lost', async (reconcile, count) => {
    const fake = respondingFetch(() => {
      throw new TypeError('fetch failed');
    });
    await rejection(clientWith(fake).box.uploads.upload({ ...target, source: content, reconcile }), BoxNetworkError);
    expect(fake.requests.length).toBe(count);
  });
});

describe('upload errors', () => {
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
  ])('rejects an invalid %s with a BoxConfigError that names it, without a request', async (name, options) => {
    const { box, requests } = testClient();
    const error = await rejection(box.uploads.upload(options as UploadOptions), BoxConfigError);
    expect(error.message.startsWith(`${name}: `)).toBe(true);
    expect(requests).toEqual([]);
  });

  it('rejects a stream whose length differs from size, without a request', async () => {
    const { box, requests } = testClient();
    await rejection(box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 96 }), BoxUploadError);
    await rejection(box.uploads.upload({ ...target, source: new Blob([content]).stream(), size: 94 }), BoxUploadError);
    expect(requests).toEqual([]);
  });

  it('exposes the conflicting file of a 409 response as error.conflicts', async () => {
    const conflict = { type: 'file', id: '9' };
    const fake = scriptedFetch(json({ code: 'item_name_in_use', context_info: { conflicts: conflict } }, 409));
    const error = await rejection(clientWith(fake).box.uploads.upload({ ...target, source: content }), BoxApiError);
    expect(error.conflicts).toEqual([conflict]);
  });

  it.each([{}, { entries: [] }, { entries: [{}, {}] }])(
    'rejects with BoxDecodeError for the response %j, which does not contain exactly one file',
    async (body) => {
      await rejection(testClient(json(body, 201)).box.uploads.upload({ ...target, source: content }), BoxDecodeError);
    },
  );
});

import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxDecodeError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { sha1, testBytes } from '../../support/servers/upload-service.js';
import { fileService } from './file-service.js';

const content = testBytes(300_000);
const sha1Of = (bytes: Uint8Array) => sha1(bytes).digest('hex');

describe('download', () => {
  it('returns the bytes, the file and verified: true without a target', async () => {
    const service = await fileService(content);
    const { bytes, ...rest } = await service.client().downloads.download('7');
    expect(Buffer.compare(bytes, content)).toBe(0);
    const file = { id: '7', name: 'film.mov', size: 300_000, sha1: sha1Of(content), versionId: '70' };
    expect(rest).toEqual({ file, size: 300_000, verified: true });
  });

  it('writes the file to a path and leaves no temporary file', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content);
    const path = join(folder, 'a.bin');
    const result = await service.client().downloads.download('7', { to: path });
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(await readdir(folder)).toEqual(['a.bin']);
    expect([result.path, result.bytes, result.verified]).toEqual([path, undefined, true]);
    await writeFile(join(folder, 'another'), '');
    expect((await stat(path)).mode).toBe((await stat(join(folder, 'another'))).mode);
  });

  it('requests the current version by ID and without compression', async () => {
    const service = await fileService(content);
    await service.client().downloads.download('7');
    expect(service.requests).toEqual([{ range: undefined, version: '70', encoding: 'identity', index: 0 }]);
    expect(service.paths).toEqual(['/2.0/files/7', '/2.0/files/7/content']);
  });

  it('requests the metadata and the bytes of the given version', async () => {
    const service = await fileService(content);
    const { file, verified } = await service.client().downloads.download('7', { version: '55' });
    expect(service.paths).toEqual(['/2.0/files/7/versions/55', '/2.0/files/7/content']);
    expect(service.requests[0]?.version).toBe('55');
    expect([file.id, file.versionId, verified]).toEqual(['7', '55', true]);
  });

  it('returns or writes an empty file for an empty file', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(new Uint8Array(0));
    expect((await service.client().downloads.download('7', { to: join(folder, 'a'), concurrency: 4 })).verified).toBe(true);
    expect((await stat(join(folder, 'a'))).size).toBe(0);
    expect((await service.client().downloads.download('7')).bytes).toEqual(new Uint8Array(0));
  });
});

describe('download without verification', () => {
  it('returns the bytes with verified: false when the SHA-1 does not match', async () => {
    const service = await fileService(content, { metadata: { sha1: '0'.repeat(40) } });
    const { bytes, verified } = await service.client().downloads.download('7', { verify: false });
    expect([bytes.length, verified]).toEqual([content.length, false]);
  });

  it('requires verify: false for a file without a SHA-1', async () => {
    const service = await fileService(content, { metadata: { sha1: null } });
    expect((await rejection(service.client().downloads.download('7'), BoxDecodeError)).message).toContain('verify: false');
    expect((await service.client().downloads.download('7', { verify: false })).size).toBe(content.length);
  });
});

it.each([undefined, null, 'many', -1, 1.5])('a download rejects the file size %s before it requests bytes', async (size) => {
  const service = await fileService(content, { metadata: { size } });
  await rejection(service.client().downloads.download('7'), BoxDecodeError);
  expect(service.requests).toEqual([]);
});

describe('download range', () => {
  it.each<[{ start: number; end?: number }, string]>([
    [{ start: 0, end: 10 }, 'bytes=0-9'],
    [{ start: 1000, end: 200_000 }, 'bytes=1000-199999'],
    [{ start: 299_999 }, 'bytes=299999-'],
    [{ start: 100_000, end: 300_000 }, 'bytes=100000-'],
  ])('requests %j as %s and returns it unverified', async (range, header) => {
    const service = await fileService(content);
    const { bytes, verified, size, file } = await service.client().downloads.download('7', { range });
    expect(Buffer.compare(bytes, content.subarray(range.start, range.end))).toBe(0);
    expect(service.requests.map(({ range: sentRange }) => sentRange)).toEqual([header]);
    expect([verified, size, file.size]).toEqual([false, bytes.length, 300_000]);
  });

  it('of the whole file is requested without a Range header and verified', async () => {
    const service = await fileService(content);
    expect((await service.client().downloads.download('7', { range: { start: 0, end: 300_000 } })).verified).toBe(true);
    expect(service.requests[0]?.range).toBeUndefined();
  });

  it('of zero bytes returns an empty array without a content request', async () => {
    const service = await fileService(content);
    expect((await service.client().downloads.download('7', { range: { start: 5, end: 5 } })).bytes.length).toBe(0);
    expect(service.requests).toEqual([]);
  });

  it('is written to the start of the target file', async () => {
    const path = join(await temporaryFolder(), 'part');
    const service = await fileService(content);
    await service.client().downloads.download('7', { range: { start: 1000, end: 2000 }, to: path });
    expect(Buffer.compare(await readFile(path), content.subarray(1000, 2000))).toBe(0);
  });

  it.each([
    [{ start: -1 }, /^range\.start: .* not -1/],
    [{ start: 0.5 }, /^range\.start: .* not 0\.5/],
    [{ start: 10, end: 9 }, /^range\.end: .* not 9/],
    [{ start: 0, end: NaN }, /^range\.end: .* not NaN/],
  ])('is rejected before the first request when it is %j', async (range, message) => {
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { range }), BoxConfigError)).message).toMatch(message);
    expect(service.paths).toEqual([]);
  });

  it.each([
    [{ start: 300_001 }, /^range\.start: 300001/],
    [{ start: 0, end: 300_001 }, /^range\.end: 300001/],
  ])('is rejected without a content request when %j exceeds the file size', async (range, message) => {
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { range }), BoxConfigError)).message).toMatch(message);
    expect(service.requests).toEqual([]);
  });
});

describe('parallel download ranges', () => {
  const large = testBytes(5_000_000);

  it('are requested concurrently and form the verified file', async () => {
    const path = join(await temporaryFolder(), 'a.bin');
    let resolveAll: (nothing: undefined) => void;
    const allRequested = new Promise<undefined>((resolve) => (resolveAll = resolve));
    // No response is sent until all four requests have arrived.
    const service = await fileService(large, {
      onContent: ({ index }) => {
        if (index === 3) resolveAll(undefined);
        return allRequested;
      },
    });
    const { verified } = await service.client().downloads.download('7', { to: path, concurrency: 4 });
    expect(Buffer.compare(await readFile(path), large)).toBe(0);
    expect(verified).toBe(true);
    expect(service.requests.map(({ range }) => range).sort()).toEqual([
      'bytes=0-1249999',
      'bytes=1250000-2499999',
      'bytes=2500000-3749999',
      'bytes=3750000-',
    ]);
  });

  it('are at least one mebibyte long', async () => {
    const service = await fileService(large);
    const { bytes } = await service.client().downloads.download('7', { concurrency: 40 });
    expect(Buffer.compare(bytes, large)).toBe(0);
    expect(service.requests.length).toBe(4);
  });

  it('also split a requested range', async () => {
    const service = await fileService(large);
    const { bytes, verified } = await service.client().downloads.download('7', { concurrency: 2, range: { start: 7, end: 4_000_007 } });
    expect(Buffer.compare(bytes, large.subarray(7, 4_000_007))).toBe(0);
    expect([verified, service.requests.length]).toEqual([false, 2]);
  });

  it.each([0, -1, 1.5, NaN])('reject the concurrency %s without a request', async (concurrency) => {
    const service = await fileService(large);
    expect((await rejection(service.client().downloads.download('7', { concurrency }), BoxConfigError)).message).toMatch(/^concurrency: /);
    expect(service.paths).toEqual([]);
  });

  it('reject a stream target without a request', async () => {
    const service = await fileService(large);
    const call = service.client().downloads.download('7', { concurrency: 2, to: new WritableStream() });
    expect((await rejection(call, BoxConfigError)).message).toMatch(/^concurrency: must be 1 for a stream/);
  });
});

describe('download timeoutMs', () => {
  it('limits the time to the first response, not the time of the transfer', async () => {
    let requests = 0;
    const service = await fileService(content, { onContent: () => (requests++ === 0 ? { stallAfter: 1000 } : undefined) });
    const client = service.client({ timeouts: { idleMs: 300 } });
    expect((await client.downloads.download('7', { timeoutMs: 200 })).verified).toBe(true);
  });

  it('rejects with BoxTimeoutError when the file is not ready in time', async () => {
    const service = await fileService(content, { onContent: () => ({ status: 202, headers: { 'retry-after': '9' } }) });
    const error = await rejection(service.client().downloads.download('7', { timeoutMs: 200 }), BoxTimeoutError);
    expect(error.message).toContain('not ready yet');
  });
});

it('a download sends the As-User header with every request', async () => {
  const seen: (string | null)[] = [];
  const service = await fileService(content);
  const client = service.client({
    fetch: (url: string, init: RequestInit) => {
      seen.push(new Headers(init.headers).get('as-user'));
      return fetch(url, init);
    },
  });
  await client.downloads.download('7', { asUser: '33' });
  expect(seen).toEqual(['33', '33']);
});

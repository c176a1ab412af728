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

describe('a download', () => {
  it('without a target gives the bytes, the file and that they are verified', async () => {
    const service = await fileService(content);
    const { bytes, ...rest } = await service.client().downloads.download('7');
    expect(Buffer.compare(bytes, content)).toBe(0);
    const file = { id: '7', name: 'film.mov', size: 300_000, sha1: sha1Of(content), versionId: '70' };
    expect(rest).toEqual({ file, size: 300_000, verified: true });
  });

  it('to a path writes the file there and leaves nothing beside it', async () => {
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

  it('asks for the version that was current when it began, and for no compression', async () => {
    const service = await fileService(content);
    await service.client().downloads.download('7');
    expect(service.requests).toEqual([{ range: undefined, version: '70', encoding: 'identity', index: 0 }]);
    expect(service.paths).toEqual(['/2.0/files/7', '/2.0/files/7/content']);
  });

  it('of a version asks what that version is, and for its bytes', async () => {
    const service = await fileService(content);
    const { file, verified } = await service.client().downloads.download('7', { version: '55' });
    expect(service.paths).toEqual(['/2.0/files/7/versions/55', '/2.0/files/7/content']);
    expect(service.requests[0]?.version).toBe('55');
    expect([file.id, file.versionId, verified]).toEqual(['7', '55', true]);
  });

  it('of an empty file is an empty file', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(new Uint8Array(0));
    expect((await service.client().downloads.download('7', { to: join(folder, 'a'), concurrency: 4 })).verified).toBe(true);
    expect((await stat(join(folder, 'a'))).size).toBe(0);
    expect((await service.client().downloads.download('7')).bytes).toEqual(new Uint8Array(0));
  });
});

describe('what is not wanted verified', () => {
  it('comes as it is', async () => {
    const service = await fileService(content, { facts: { sha1: '0'.repeat(40) } });
    const { bytes, verified } = await service.client().downloads.download('7', { verify: false });
    expect([bytes.length, verified]).toEqual([content.length, false]);
  });

  it('is asked for by name: a file without a SHA-1 is refused otherwise', async () => {
    const service = await fileService(content, { facts: { sha1: null } });
    expect((await rejection(service.client().downloads.download('7'), BoxDecodeError)).message).toContain('verify: false');
    expect((await service.client().downloads.download('7', { verify: false })).size).toBe(content.length);
  });
});

it.each([undefined, null, 'many', -1, 1.5])('a file that says it has %s bytes is not begun', async (size) => {
  const service = await fileService(content, { facts: { size } });
  await rejection(service.client().downloads.download('7'), BoxDecodeError);
  expect(service.requests).toEqual([]);
});

describe('a range', () => {
  it.each<[{ start: number; end?: number }, string]>([
    [{ start: 0, end: 10 }, 'bytes=0-9'],
    [{ start: 1000, end: 200_000 }, 'bytes=1000-199999'],
    [{ start: 299_999 }, 'bytes=299999-'],
    [{ start: 100_000, end: 300_000 }, 'bytes=100000-'],
  ])('%j is asked for as %s, ends before its end and is not verified', async (range, header) => {
    const service = await fileService(content);
    const { bytes, verified, size, file } = await service.client().downloads.download('7', { range });
    expect(Buffer.compare(bytes, content.subarray(range.start, range.end))).toBe(0);
    expect(service.requests.map(({ range: asked }) => asked)).toEqual([header]);
    expect([verified, size, file.size]).toEqual([false, bytes.length, 300_000]);
  });

  it('of everything is the whole file, verified', async () => {
    const service = await fileService(content);
    expect((await service.client().downloads.download('7', { range: { start: 0, end: 300_000 } })).verified).toBe(true);
    expect(service.requests[0]?.range).toBeUndefined();
  });

  it('of nothing gives nothing and asks for no bytes', async () => {
    const service = await fileService(content);
    expect((await service.client().downloads.download('7', { range: { start: 5, end: 5 } })).bytes.length).toBe(0);
    expect(service.requests).toEqual([]);
  });

  it('to a path is written from its beginning', async () => {
    const path = join(await temporaryFolder(), 'part');
    const service = await fileService(content);
    await service.client().downloads.download('7', { range: { start: 1000, end: 2000 }, to: path });
    expect(Buffer.compare(await readFile(path), content.subarray(1000, 2000))).toBe(0);
  });

  it.each([
    [{ start: -1 }, /^range\.start: -1/],
    [{ start: 0.5 }, /^range\.start: 0\.5/],
    [{ start: 10, end: 9 }, /^range\.end: 9/],
    [{ start: 0, end: NaN }, /^range\.end: NaN/],
  ])('%j is refused before anything is sent', async (range, message) => {
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { range }), BoxConfigError)).message).toMatch(message);
    expect(service.paths).toEqual([]);
  });

  it.each([
    [{ start: 300_001 }, /^range\.start: 300001/],
    [{ start: 0, end: 300_001 }, /^range\.end: 300001/],
  ])('%j is refused when the size is known, and no bytes are asked for', async (range, message) => {
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { range }), BoxConfigError)).message).toMatch(message);
    expect(service.requests).toEqual([]);
  });
});

describe('parallel ranges', () => {
  const large = testBytes(5_000_000);

  it('come at once and make the file, verified', async () => {
    const path = join(await temporaryFolder(), 'a.bin');
    let come: (nothing: undefined) => void;
    const allCome = new Promise<undefined>((resolve) => (come = resolve));
    // None is answered before all have come.
    const service = await fileService(large, {
      onContent: ({ index }) => {
        if (index === 3) come(undefined);
        return allCome;
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

  it('are no smaller than a megabyte', async () => {
    const service = await fileService(large);
    const { bytes } = await service.client().downloads.download('7', { concurrency: 40 });
    expect(Buffer.compare(bytes, large)).toBe(0);
    expect(service.requests.length).toBe(4);
  });

  it('make a range too', async () => {
    const service = await fileService(large);
    const { bytes, verified } = await service.client().downloads.download('7', { concurrency: 2, range: { start: 7, end: 4_000_007 } });
    expect(Buffer.compare(bytes, large.subarray(7, 4_000_007))).toBe(0);
    expect([verified, service.requests.length]).toEqual([false, 2]);
  });

  it.each([0, -1, 1.5, NaN])('cannot be %s', async (concurrency) => {
    const service = await fileService(large);
    expect((await rejection(service.client().downloads.download('7', { concurrency }), BoxConfigError)).message).toMatch(/^concurrency: /);
    expect(service.paths).toEqual([]);
  });

  it('cannot go to a stream', async () => {
    const service = await fileService(large);
    const call = service.client().downloads.download('7', { concurrency: 2, to: new WritableStream() });
    expect((await rejection(call, BoxConfigError)).message).toMatch(/^concurrency: a stream/);
  });
});

describe('the time of a call', () => {
  it('is that until its answer begins, and not that of the bytes', async () => {
    let answered = 0;
    const service = await fileService(content, { onContent: () => (answered++ === 0 ? { stallAfter: 1000 } : undefined) });
    const client = service.client({ timeouts: { idleMs: 300 } });
    expect((await client.downloads.download('7', { timeoutMs: 200 })).verified).toBe(true);
  });

  it('ends a call that is not answered', async () => {
    const service = await fileService(content, { onContent: () => ({ status: 202, headers: { 'retry-after': '9' } }) });
    const error = await rejection(service.client().downloads.download('7', { timeoutMs: 200 }), BoxTimeoutError);
    expect(error.message).toContain('not ready yet');
  });
});

it('is made for a user', async () => {
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

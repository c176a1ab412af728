import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createApiClient } from '../../../src/core/client/api-client.js';
import { BoxApiError, BoxDownloadError, BoxNetworkError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import { readOptions } from '../../../src/core/options/settings.js';
import { bytesTarget } from '../../../src/downloads/target/bytes-target.js';
import { downloadMeter } from '../../../src/downloads/range/download-progress.js';
import { downloadRange } from '../../../src/downloads/range/download-range.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, faultSequence, type ServerFault } from './file-service.js';

const content = testBytes(3_000_000);
const other = testBytes(3_000_000).map((byte) => byte ^ 1);
const rangesOf = (requests: readonly { range: string | undefined }[]) => requests.map(({ range }) => range);

/** A download to a path that already has a file. */
async function downloadOverExisting(faults: ServerFault[], options: { concurrency?: number; verify?: boolean } = {}) {
  const folder = await temporaryFolder();
  const path = join(folder, 'film.mov');
  await writeFile(path, 'old');
  const service = await fileService(content, { onContent: faultSequence(...faults) });
  const sent = service.client().downloads.download('7', { to: path, ...options });
  sent.catch(() => undefined);
  return { service, sent, path, folder };
}

async function expectExistingFile({ folder, path }: { folder: string; path: string }): Promise<void> {
  expect(await readdir(folder)).toEqual(['film.mov']);
  expect(await readFile(path, 'utf8')).toBe('old');
}

describe('interrupted download', () => {
  it.each<[string, ServerFault[], (string | undefined)[]]>([
    ['the connection breaks', [{ cutAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    [
      'the connection breaks repeatedly',
      [{ cutAfter: 10 }, { cutAfter: 20 }, { cutAfter: 30 }, { cutAfter: 40 }],
      expect.any(Array) as never,
    ],
    ['the response stalls', [{ stallAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    ['the body ends early', [{ endAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    ['the connection breaks before the first byte', [{ cutAfter: 0 }], [undefined, undefined]],
    ['a range response is shorter than requested', [{ cutAfter: 1000 }, { maxBytes: 500 }], [undefined, 'bytes=1000-', 'bytes=1500-']],
  ])('resumes with a range request for the same version when %s', async (_, faults, ranges) => {
    const { service, sent, path, folder } = await downloadOverExisting(faults);
    expect((await sent).verified).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(await readdir(folder)).toEqual(['film.mov']);
    expect(rangesOf(service.requests)).toEqual(ranges);
    expect(service.requests.every(({ version, encoding }) => version === '70' && /^identity(, identity)?$/.test(String(encoding)))).toBe(
      true,
    );
  });

  it('survives any number of interruptions while bytes arrive', async () => {
    const { service, sent } = await downloadOverExisting(Array.from({ length: 12 }, () => ({ cutAfter: 200_000 })));
    expect((await sent).verified).toBe(true);
    expect(service.requests.length).toBe(13);
  });

  it.each<[string, ServerFault, abstract new (...args: never[]) => Error]>([
    ['the connection breaks', { cutAfter: 0 }, BoxNetworkError],
    ['the response stalls', { stallAfter: 0 }, BoxTimeoutError],
    ['the body ends', { endAfter: 0 }, BoxNetworkError],
  ])('is rejected when %s in every attempt without a byte of progress', async (_, fault, cause) => {
    const download = await downloadOverExisting([{ cutAfter: 1_000_000 }, ...Array.from({ length: 9 }, () => fault)]);
    const error = await rejection(download.sent, BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['broken', expect.stringContaining('byte 1000000 of 3000000 after 3 attempts')]);
    expect(error.cause).toBeInstanceOf(cause);
    // The attempt that delivered bytes counts as the first of the three.
    expect(download.service.requests.length).toBe(3);
    await expectExistingFile(download);
  });

  it('backs off exponentially between attempts, up to maxMs', async () => {
    const sleeps: number[] = [];
    const clock = { now: () => Date.now(), sleep: (ms: number) => Promise.resolve(void sleeps.push(ms)) };
    const service = await fileService(content, { onContent: () => ({ cutAfter: 0 }) });
    const client = service.client({ clock, random: () => 0.5, retry: { baseMs: 1000, maxMs: 3000, attempts: 5 } });
    await rejection(client.downloads.download('7'), BoxDownloadError);
    expect(sleeps).toEqual([500, 1000, 1500, 1500]);
  });

  it('is rejected with the 404 when the file is gone at the resume', async () => {
    const download = await downloadOverExisting([{ cutAfter: 1_000_000 }, { status: 404 }]);
    expect((await rejection(download.sent, BoxApiError)).status).toBe(404);
    await expectExistingFile(download);
  });
});

describe('download of wrong bytes', () => {
  it.each<[string, ServerFault[]]>([
    ['of another file', [{ content: other }]],
    ['of another file after an interruption', [{ cutAfter: 1_000_000 }, { content: other }]],
    ['of another file before an interruption', [{ content: other, cutAfter: 1_000_000 }]],
  ])('rejects bytes %s by their digest and keeps the existing file', async (_, faults) => {
    const download = await downloadOverExisting(faults);
    const error = await rejection(download.sent, BoxDownloadError);
    expect([error.reason, error.kind]).toEqual(['digest', 'download']);
    await expectExistingFile(download);
  });

  it('rejects wrong bytes in one of several ranges by their digest', async () => {
    const download = await downloadOverExisting([{}, { content: other }], { concurrency: 2 });
    expect((await rejection(download.sent, BoxDownloadError)).reason).toBe('digest');
    await expectExistingFile(download);
  });

  it.each<[string, ServerFault[], { concurrency?: number; verify?: boolean }]>([
    ['in one response', [{ extraBytes: 1 }], {}],
    ['without verification', [{ extraBytes: 70_000 }], { verify: false }],
    ['after an interruption', [{ cutAfter: 1_000_000 }, { extraBytes: 1 }], { verify: false }],
    ['in one of several ranges', [{ extraBytes: 1 }], { concurrency: 3, verify: false }],
  ])('rejects surplus bytes %s by their count', async (_, faults, options) => {
    const download = await downloadOverExisting(faults, options);
    expect((await rejection(download.sent, BoxDownloadError)).reason).toBe('size');
    await expectExistingFile(download);
  });
});

describe('response to a resume request', () => {
  it.each<[string, ServerFault]>([
    ['without a Content-Range', { contentRange: '' }],
    ['with another start', { contentRange: 'bytes 999999-2999998/3000000' }],
    ['with another total size', { contentRange: 'bytes 1000000-2999999/3000001' }],
    ['with an unknown total size', { contentRange: 'bytes 1000000-2999999/*' }],
    ['beyond the requested range', { contentRange: 'bytes 1000000-3000000/3000000' }],
    ['with another range unit', { contentRange: 'lines 1000000-2999999/3000000' }],
    ['with a Content-Encoding', { headers: { 'content-encoding': 'br' } }],
    ['with status 203', { status: 203 }],
    ['with status 416', { status: 416 }],
  ])('is rejected %s, and the existing file stays', async (_, fault) => {
    const download = await downloadOverExisting([{ cutAfter: 1_000_000 }, fault], { verify: false });
    const error = await rejection(download.sent, BoxDownloadError);
    expect(error.reason).toBe('range');
    expect(download.service.requests.length).toBe(2);
    await expectExistingFile(download);
  });

  it('restarts the target file when it contains the whole file', async () => {
    // The bytes before the interruption were wrong, so none of them may remain.
    const { service, sent, path } = await downloadOverExisting([{ content: other, cutAfter: 1_500_000 }, { ignoreRange: true }]);
    expect((await sent).verified).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    // A connection that breaks may lose its last bytes.
    const [first, resumed, ...others] = rangesOf(service.requests);
    expect([first, others]).toEqual([undefined, []]);
    const [, start] = /^bytes=(\d+)-$/.exec(String(resumed)) ?? [];
    expect(Number(start)).toBeGreaterThan(0);
    expect(Number(start)).toBeLessThanOrEqual(1_500_000);
  });

  it('restarts the bytes in memory when it contains the whole file', async () => {
    const service = await fileService(content, {
      onContent: faultSequence({ content: other, cutAfter: 1_500_000 }, { ignoreRange: true }),
    });
    const { bytes } = await service.client().downloads.download('7');
    expect(Buffer.compare(bytes, content)).toBe(0);
  });

  it('is not progress when it is the whole file, always cut at the same byte', async () => {
    const cut: ServerFault = { ignoreRange: true, cutAfter: 1_000_000 };
    const download = await downloadOverExisting(Array.from({ length: 20 }, () => cut));
    expect((await rejection(download.sent, BoxDownloadError)).reason).toBe('broken');
    expect(download.service.requests.length).toBe(3);
    await expectExistingFile(download);
  });

  it('is not progress when it is the whole file, cut at varying bytes', async () => {
    const cuts = [1_000_000, 500_000, 900_000, 1_000_000, 500_000].map((cutAfter): ServerFault => ({ ignoreRange: true, cutAfter }));
    const download = await downloadOverExisting(cuts);
    expect((await rejection(download.sent, BoxDownloadError)).reason).toBe('broken');
    expect(download.service.requests.length).toBe(3);
  });

  it('waits for earlier writes before a restart, so that they cannot overwrite the new bytes', async () => {
    const service = await fileService(content, { onContent: faultSequence({ cutAfter: 1_500_000 }, { ignoreRange: true }) });
    const log: string[] = [];
    const target = {
      ...bytesTarget(),
      writeFrom: (start: number) => {
        log.push(`from ${String(start)}`);
        return { write: () => undefined, flush: () => Promise.resolve(void log.push('written')) };
      },
    };
    const file = { id: '7', name: 'film.mov', size: content.length, sha1: undefined, versionId: '70' };
    const options = { auth: developerToken('token-1'), baseUrl: service.url, retry: { baseMs: 1 } };
    const api = createApiClient(readOptions(options));
    const call = { signal: new AbortController().signal };
    await downloadRange(
      { api, file, target, offset: 0, meter: downloadMeter(api.settings.clock, undefined), call },
      { start: 0, end: content.length },
    );
    expect(log).toEqual(['from 0', 'written', 'from 0', 'written']);
  });

  it('is rejected for a stream target when it contains the whole file', async () => {
    const service = await fileService(content, { onContent: faultSequence({ cutAfter: 1_000_000 }, { ignoreRange: true }) });
    let reason: unknown;
    const to = new WritableStream<Uint8Array>({ abort: (error) => void (reason = error) });
    const error = await rejection(service.client().downloads.download('7', { to }), BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['range', expect.stringContaining('a stream cannot be rewound')]);
    expect(reason).toBe(error);
  });

  it.each<[string, object, ServerFault[]]>([
    ['a range', { range: { start: 10, end: 20 } }, [{ ignoreRange: true }]],
    ['several ranges', { concurrency: 2 }, [{ ignoreRange: true }, { ignoreRange: true }]],
  ])('is rejected when it contains the whole file instead of %s', async (_, options, faults) => {
    const service = await fileService(content, { onContent: faultSequence(...faults) });
    expect((await rejection(service.client().downloads.download('7', options), BoxDownloadError)).reason).toBe('range');
  });

  it('is rejected when it is partial although the whole file was requested', async () => {
    const service = await fileService(content, { onContent: faultSequence({ status: 206, contentRange: 'bytes 0-2999999/3000000' }) });
    expect((await rejection(service.client().downloads.download('7'), BoxDownloadError)).reason).toBe('range');
  });
});

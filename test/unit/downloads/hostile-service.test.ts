import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createApiClient } from '../../../src/core/client/api-client.js';
import { BoxApiError, BoxDownloadError, BoxNetworkError, BoxTimeoutError } from '../../../src/core/errors/box-errors.js';
import { readOptions } from '../../../src/core/options/settings.js';
import { bytesTarget } from '../../../src/downloads/target/bytes-target.js';
import { downloadMeter } from '../../../src/downloads/range/download-progress.js';
import { downloadRanges } from '../../../src/downloads/range/download-ranges.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, inTurn, type Misdeed } from './file-service.js';

const content = testBytes(3_000_000);
const other = testBytes(3_000_000).map((byte) => byte ^ 1);
const rangesOf = (requests: readonly { range: string | undefined }[]) => requests.map(({ range }) => range);

/** A download to a path at which something stands already. */
async function overOld(misdeeds: Misdeed[], options: { concurrency?: number; verify?: boolean } = {}) {
  const folder = await temporaryFolder();
  const path = join(folder, 'film.mov');
  await writeFile(path, 'old');
  const service = await fileService(content, { onContent: inTurn(...misdeeds) });
  const sent = service.client().downloads.download('7', { to: path, ...options });
  sent.catch(() => undefined);
  return { service, sent, path, folder };
}

async function expectOldIsThere({ folder, path }: { folder: string; path: string }): Promise<void> {
  expect(await readdir(folder)).toEqual(['film.mov']);
  expect(await readFile(path, 'utf8')).toBe('old');
}

describe('a service that does not bring it all at once', () => {
  it.each<[string, Misdeed[], (string | undefined)[]]>([
    ['breaks the connection', [{ cutAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    ['breaks it again and again', [{ cutAfter: 10 }, { cutAfter: 20 }, { cutAfter: 30 }, { cutAfter: 40 }], expect.any(Array) as never],
    ['stalls', [{ stallAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    ['ends too early, in good order', [{ endAfter: 1_000_000 }], [undefined, 'bytes=1000000-']],
    ['breaks before the first byte', [{ cutAfter: 0 }], [undefined, undefined]],
    ['brings fewer bytes than were asked for', [{ cutAfter: 1000 }, { atMost: 500 }], [undefined, 'bytes=1000-', 'bytes=1500-']],
  ])('and %s is asked for the rest, of the same version', async (_, misdeeds, ranges) => {
    const { service, sent, path, folder } = await overOld(misdeeds);
    expect((await sent).verified).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(await readdir(folder)).toEqual(['film.mov']);
    expect(rangesOf(service.requests)).toEqual(ranges);
    expect(service.requests.every(({ version, encoding }) => version === '70' && /^identity(, identity)?$/.test(String(encoding)))).toBe(
      true,
    );
  });

  it('may break as often as it likes while bytes come', async () => {
    const { service, sent } = await overOld(Array.from({ length: 12 }, () => ({ cutAfter: 200_000 })));
    expect((await sent).verified).toBe(true);
    expect(service.requests.length).toBe(13);
  });

  it.each<[string, Misdeed, abstract new (...args: never[]) => Error]>([
    ['breaks', { cutAfter: 0 }, BoxNetworkError],
    ['stalls', { stallAfter: 0 }, BoxTimeoutError],
    ['ends', { endAfter: 0 }, BoxNetworkError],
  ])('is given up when it %s as often as the client tries, with no byte between', async (_, misdeed, cause) => {
    const old = await overOld([{ cutAfter: 1_000_000 }, ...Array.from({ length: 9 }, () => misdeed)]);
    const error = await rejection(old.sent, BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['broken', expect.stringContaining('byte 1000000 of 3000000 after 3 attempts')]);
    expect(error.cause).toBeInstanceOf(cause);
    // The one that brought bytes is the first of the three.
    expect(old.service.requests.length).toBe(3);
    await expectOldIsThere(old);
  });

  it('is given time, which grows from failure to failure', async () => {
    const sleeps: number[] = [];
    const clock = { now: () => Date.now(), sleep: (ms: number) => Promise.resolve(void sleeps.push(ms)) };
    const service = await fileService(content, { onContent: () => ({ cutAfter: 0 }) });
    const client = service.client({ clock, random: () => 0.5, retry: { baseMs: 1000, maxMs: 3000, attempts: 5 } });
    await rejection(client.downloads.download('7'), BoxDownloadError);
    expect(sleeps).toEqual([500, 1000, 1500, 1500]);
  });

  it('and then has no such file any more is told so', async () => {
    const old = await overOld([{ cutAfter: 1_000_000 }, { status: 404 }]);
    expect((await rejection(old.sent, BoxApiError)).status).toBe(404);
    await expectOldIsThere(old);
  });
});

describe('a service that brings other bytes', () => {
  it.each<[string, Misdeed[]]>([
    ['than the file has', [{ content: other }]],
    ['than the file has, after a break', [{ cutAfter: 1_000_000 }, { content: other }]],
    ['than the file has, before a break', [{ content: other, cutAfter: 1_000_000 }]],
  ])('%s fails by their digest, and the old file stays', async (_, misdeeds) => {
    const old = await overOld(misdeeds);
    const error = await rejection(old.sent, BoxDownloadError);
    expect([error.reason, error.kind]).toEqual(['digest', 'download']);
    await expectOldIsThere(old);
  });

  it('in one of several ranges fails by their digest too', async () => {
    const old = await overOld([{}, { content: other }], { concurrency: 2 });
    expect((await rejection(old.sent, BoxDownloadError)).reason).toBe('digest');
    await expectOldIsThere(old);
  });

  it.each<[string, Misdeed[], { concurrency?: number; verify?: boolean }]>([
    ['more', [{ extra: 1 }], {}],
    ['more, that nobody verifies', [{ extra: 70_000 }], { verify: false }],
    ['more, after a break', [{ cutAfter: 1_000_000 }, { extra: 1 }], { verify: false }],
    ['more, within one of several ranges', [{ extra: 1 }], { concurrency: 3, verify: false }],
  ])('and %s is refused by their number', async (_, misdeeds, options) => {
    const old = await overOld(misdeeds, options);
    expect((await rejection(old.sent, BoxDownloadError)).reason).toBe('size');
    await expectOldIsThere(old);
  });
});

describe('an answer to the rest', () => {
  it.each<[string, Misdeed]>([
    ['without a Content-Range', { contentRange: '' }],
    ['from another byte', { contentRange: 'bytes 999999-2999998/3000000' }],
    ['of another size', { contentRange: 'bytes 1000000-2999999/3000001' }],
    ['of a size that is not told', { contentRange: 'bytes 1000000-2999999/*' }],
    ['beyond what was asked for', { contentRange: 'bytes 1000000-3000000/3000000' }],
    ['of another unit', { contentRange: 'lines 1000000-2999999/3000000' }],
    ['that is compressed', { headers: { 'content-encoding': 'br' } }],
    ['with a status of its own', { status: 203 }],
    ['that there are no such bytes', { status: 416 }],
  ])('%s ends the download, and the old file stays', async (_, misdeed) => {
    const old = await overOld([{ cutAfter: 1_000_000 }, misdeed], { verify: false });
    const error = await rejection(old.sent, BoxDownloadError);
    expect(error.reason).toBe('range');
    expect(old.service.requests.length).toBe(2);
    await expectOldIsThere(old);
  });

  it('that is the whole file starts the file anew', async () => {
    // What came before the break was wrong: nothing of it may stay.
    const { service, sent, path } = await overOld([{ content: other, cutAfter: 1_500_000 }, { ignoreRange: true }]);
    expect((await sent).verified).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
    expect(rangesOf(service.requests)).toEqual([undefined, 'bytes=1500000-']);
  });

  it('that is the whole file starts the bytes anew', async () => {
    const service = await fileService(content, { onContent: inTurn({ content: other, cutAfter: 1_500_000 }, { ignoreRange: true }) });
    const { bytes } = await service.client().downloads.download('7');
    expect(Buffer.compare(bytes, content)).toBe(0);
  });

  it('that is the whole file each time, cut at the same place, is no progress', async () => {
    const cut: Misdeed = { ignoreRange: true, cutAfter: 1_000_000 };
    const old = await overOld(Array.from({ length: 20 }, () => cut));
    expect((await rejection(old.sent, BoxDownloadError)).reason).toBe('broken');
    expect(old.service.requests.length).toBe(3);
    await expectOldIsThere(old);
  });

  it('that is the whole file each time, cut here and there, is no progress', async () => {
    const cuts = [1_000_000, 500_000, 900_000, 1_000_000, 500_000].map((cutAfter): Misdeed => ({ ignoreRange: true, cutAfter }));
    const old = await overOld(cuts);
    expect((await rejection(old.sent, BoxDownloadError)).reason).toBe('broken');
    expect(old.service.requests.length).toBe(3);
  });

  it('that is the whole file waits until what came before is written, so that it cannot come to lie over it', async () => {
    const service = await fileService(content, { onContent: inTurn({ cutAfter: 1_500_000 }, { ignoreRange: true }) });
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
    await downloadRanges(
      { api, file, target, offset: 0, meter: downloadMeter(api.settings.clock, undefined), call },
      { start: 0, end: content.length },
    );
    expect(log).toEqual(['from 0', 'written', 'from 0', 'written']);
  });

  it('that is the whole file cannot go on a stream', async () => {
    const service = await fileService(content, { onContent: inTurn({ cutAfter: 1_000_000 }, { ignoreRange: true }) });
    let reason: unknown;
    const to = new WritableStream<Uint8Array>({ abort: (error) => void (reason = error) });
    const error = await rejection(service.client().downloads.download('7', { to }), BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['range', expect.stringContaining('a stream cannot be rewound')]);
    expect(reason).toBe(error);
  });

  it.each<[string, object, Misdeed[]]>([
    ['a range', { range: { start: 10, end: 20 } }, [{ ignoreRange: true }]],
    ['several ranges', { concurrency: 2 }, [{ ignoreRange: true }, { ignoreRange: true }]],
  ])('that is the whole file does not pass for %s', async (_, options, misdeeds) => {
    const service = await fileService(content, { onContent: inTurn(...misdeeds) });
    expect((await rejection(service.client().downloads.download('7', options), BoxDownloadError)).reason).toBe('range');
  });

  it('that is a part does not pass for the whole', async () => {
    const service = await fileService(content, { onContent: inTurn({ status: 206, contentRange: 'bytes 0-2999999/3000000' }) });
    expect((await rejection(service.client().downloads.download('7'), BoxDownloadError)).reason).toBe('range');
  });
});

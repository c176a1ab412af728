import { appendFile, readdir, readlink, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoxUploadError, type UploadSource } from 'box-openapi-sdk';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, smallParts } from '../../support/box.js';
import { chunks, sha1Hex, seededBytes, streamOf } from '../../support/bytes.js';
import { rejection } from '../../../support/rejection.js';
import { bytes, expectNothingLeft, interceptPartOnce, forward, upload } from '../../support/upload.js';
import type { InterceptedRequest } from '../../support/intercept.js';

let path: string;
beforeEach(async () => {
  path = join(await temporaryFolder(), 'film.mov');
  await writeFile(path, bytes);
});

describe('local files that change during an upload', () => {
  it.each<[string, () => Promise<void>]>([
    ['grows', () => appendFile(path, 'x')],
    ['gets different bytes of the same length', () => writeFile(path, seededBytes(10_000, 5))],
    ['gets a new modification time', () => utimes(path, new Date(), new Date(Date.now() + 5000))],
    ['shrinks', () => writeFile(path, bytes.subarray(0, 5000))],
  ])('an upload in parts of a file that %s rejects without a commit', async (_what, change) => {
    const handler = interceptPartOnce(2048, async (request) => {
      await change();
      return request.send();
    });
    const { mock, sent, countCalls } = await upload(handler, { source: path, concurrency: 1 });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(/^source: /);
    expectNothingLeft(mock);
    expect(countCalls('uploadSessions.commit')).toBe(0);
  });

  it('a file that changes during the preflight check is not sent', async () => {
    await writeFile(path, seededBytes(1_500_000));
    const handler = async (request: InterceptedRequest) => {
      if (request.method === 'OPTIONS') await appendFile(path, 'x');
      return request.send();
    };
    const { mock, sent, countCalls } = await upload(handler, { source: path, partsFromBytes: 50_000_000 });
    await rejection(sent, BoxUploadError);
    expect(countCalls('files.content.upload')).toBe(0);
    expectNothingLeft(mock);
  });

  it.each([
    ['in one call', 50_000_000],
    ['in parts', 1],
  ])('a file that is replaced by a rename is uploaded with its original content %s', async (_how, partsFromBytes) => {
    const content = seededBytes(1_500_000);
    await writeFile(path, content);
    let isReplaced = false;
    const handler = async (request: InterceptedRequest) => {
      if (!isReplaced && (request.method === 'OPTIONS' || request.method === 'PUT')) {
        isReplaced = true;
        await writeFile(`${path}.new`, 'something else');
        await rename(`${path}.new`, path);
      }
      return request.send();
    };
    const parts = { uploadSessions: { minBytes: 1, partBytes: 400_000 } };
    const { mock, sent } = await upload(handler, { source: path, partsFromBytes }, parts);
    const { file } = await sent;
    expect(isReplaced).toBe(true);
    expect(Buffer.from(await mock.state.content(file.id)).equals(content)).toBe(true);
  });
});

/** The temporary files that this process has open, including unlinked ones. */
async function openTemporaryFiles(): Promise<string[]> {
  const handles = await readdir('/proc/self/fd');
  const links = await Promise.all(
    handles.map(async (fd) => [join('/proc/self/fd', fd), await readlink(join('/proc/self/fd', fd)).catch(() => '')]),
  );
  return links.filter(([, to]) => to?.includes('/box-upload-')).map(([fd]) => String(fd));
}
const namedTemporaryFiles = async () => (await readdir(tmpdir())).filter((name) => /^box-upload-[0-9a-f]{8}-/.test(name));

describe.skipIf(process.platform !== 'linux')('streams of unknown size', () => {
  it('a stream uploaded in parts is spooled to a private temporary file that is removed', async () => {
    let modes: number[] = [];
    const handler = interceptPartOnce(1024, async (request) => {
      modes = await Promise.all((await openTemporaryFiles()).map(async (fd) => (await stat(fd)).mode & 0o777));
      return request.send();
    });
    const { mock, sent } = await upload(handler, { source: streamOf(bytes) });
    const { file, strategy: strategy } = await sent;
    expect([strategy, file.sha1]).toEqual(['parts', sha1Hex(bytes)]);
    expect(modes).toEqual([0o600]);
    expect([await openTemporaryFiles(), await namedTemporaryFiles()]).toEqual([[], []]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('a stream uploaded in one call uses no temporary file', async () => {
    let temporaryFiles: string[] | undefined;
    const handler = async (request: InterceptedRequest) => {
      temporaryFiles = await openTemporaryFiles();
      return request.send();
    };
    const { sent } = await upload(handler, { source: streamOf(bytes), partsFromBytes: 10_001 });
    expect((await sent).strategy).toBe('direct');
    expect(temporaryFiles).toEqual([]);
  });

  it.each<[string, () => UploadSource]>([
    ['fails', () => Readable.from(failing())],
    ['yields strings', () => Readable.from(['a', 'text'])],
  ])('a stream that %s rejects, leaves no temporary file and sends nothing', async (_what, source) => {
    const { box, mock } = await openBox(smallParts);
    const sent = box.uploads.upload({ source: source(), parentId: '0', name: 'film.mov', partsFromBytes: 1 });
    await expect(sent).rejects.toThrow(/broken pipe|^source: the stream must yield/);
    expect(await openTemporaryFiles()).toEqual([]);
    expect(mock.exchanges).toEqual([]);
  });

  it('an upload of a stalled stream rejects when its signal aborts', async () => {
    const { sent } = await upload(forward, { source: new ReadableStream(), signal: AbortSignal.timeout(30) });
    await expect(sent).rejects.toThrow(/timeout/i);
    expect(await openTemporaryFiles()).toEqual([]);
  });

  it('an upload of a spooled stream restarts when its session is gone', async () => {
    const { mock, box, sent } = await upload(
      interceptPartOnce(4096, async (request) => {
        await box.uploadSessions.abort(request.url.pathname.split('/').at(-1) ?? '');
        return request.send();
      }),
      { source: streamOf(bytes) },
    );
    expect((await sent).file.sha1).toBe(sha1Hex(bytes));
    expect(mock.state.uploadSessions()).toEqual([]);
  });
});

function* failing(): Generator<Uint8Array<ArrayBuffer>> {
  yield* chunks(bytes, 3000);
  throw new Error('broken pipe');
}

import { appendFile, readdir, readlink, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { BoxUploadError, type UploadSource } from 'box-openapi-sdk';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, smallParts } from '../../support/box.js';
import { pieces, sha1Hex, someBytes, streamOf } from '../../support/bytes.js';
import { rejection } from '../../support/rejection.js';
import { bytes, expectNothingLeft, once, passOn, upload } from '../../support/upload.js';
import type { Passing } from '../../support/wire.js';

let path: string;
beforeEach(async () => {
  path = join(await temporaryFolder(), 'film.mov');
  await writeFile(path, bytes);
});

describe('a file', () => {
  it.each<[string, () => Promise<void>]>([
    ['gets longer', () => appendFile(path, 'x')],
    ['gets other bytes of the same number', () => writeFile(path, someBytes(10_000, 5))],
    ['is written to, even with the same bytes', () => utimes(path, new Date(), new Date(Date.now() + 5000))],
    ['gets shorter', () => writeFile(path, bytes.subarray(0, 5000))],
  ])('that %s while it is uploaded in parts ends the upload, and nothing is committed', async (_what, change) => {
    const meet = once(2048, async (request) => {
      await change();
      return request.send();
    });
    const { mock, sent, countOf } = await upload(meet, { source: path, concurrency: 1 });
    expect((await rejection(sent, BoxUploadError)).message).toMatch(/^source: /);
    expectNothingLeft(mock);
    expect(countOf('uploadSessions.commit')).toBe(0);
  });

  it('that changes while it is asked whether it may come in one call is not sent', async () => {
    await writeFile(path, someBytes(1_500_000));
    const meet = async (request: Passing) => {
      if (request.method === 'OPTIONS') await appendFile(path, 'x');
      return request.send();
    };
    const { mock, sent, countOf } = await upload(meet, { source: path, partsFromBytes: 50_000_000 });
    await rejection(sent, BoxUploadError);
    expect(countOf('files.content.upload')).toBe(0);
    expectNothingLeft(mock);
  });

  it.each([
    ['in one call', 50_000_000],
    ['in parts', 1],
  ])('whose name goes to another file meanwhile is uploaded as it was %s', async (_how, partsFromBytes) => {
    const content = someBytes(1_500_000);
    await writeFile(path, content);
    let isReplaced = false;
    const meet = async (request: Passing) => {
      if (!isReplaced && (request.method === 'OPTIONS' || request.method === 'PUT')) {
        isReplaced = true;
        await writeFile(`${path}.new`, 'something else');
        await rename(`${path}.new`, path);
      }
      return request.send();
    };
    const parts = { uploadSessions: { minBytes: 1, partBytes: 400_000 } };
    const { mock, sent } = await upload(meet, { source: path, partsFromBytes }, parts);
    const { file } = await sent;
    expect(isReplaced).toBe(true);
    expect(Buffer.from(await mock.state.content(file.id)).equals(content)).toBe(true);
  });
});

/** The temporary files that this process holds open, with and without a name. */
async function openSpools(): Promise<string[]> {
  const handles = await readdir('/proc/self/fd');
  const links = await Promise.all(
    handles.map(async (fd) => [join('/proc/self/fd', fd), await readlink(join('/proc/self/fd', fd)).catch(() => '')]),
  );
  return links.filter(([, to]) => to?.includes('/box-upload-')).map(([fd]) => String(fd));
}
const namedSpools = async () => (await readdir(tmpdir())).filter((name) => /^box-upload-[0-9a-f]{8}-/.test(name));

describe.skipIf(process.platform !== 'linux')('a stream of unknown size', () => {
  it('goes by a temporary file that nobody else can read, of which nothing is left', async () => {
    let modes: number[] = [];
    const meet = once(1024, async (request) => {
      modes = await Promise.all((await openSpools()).map(async (fd) => (await stat(fd)).mode & 0o777));
      return request.send();
    });
    const { mock, sent } = await upload(meet, { source: streamOf(bytes) });
    const { file, strategy: way } = await sent;
    expect([way, file.sha1]).toEqual(['parts', sha1Hex(bytes)]);
    expect(modes).toEqual([0o600]);
    expect([await openSpools(), await namedSpools()]).toEqual([[], []]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it('that goes in one call touches no disk', async () => {
    let spools: string[] | undefined;
    const meet = async (request: Passing) => {
      spools = await openSpools();
      return request.send();
    };
    const { sent } = await upload(meet, { source: streamOf(bytes), partsFromBytes: 10_001 });
    expect((await sent).strategy).toBe('direct');
    expect(spools).toEqual([]);
  });

  it.each<[string, () => UploadSource]>([
    ['fails', () => Readable.from(failing())],
    ['gives text', () => Readable.from(['a', 'text'])],
  ])('that %s leaves no temporary file and sends nothing', async (_what, source) => {
    const { box, mock } = await openBox(smallParts);
    const sent = box.uploads.upload({ source: source(), parentId: '0', name: 'film.mov', partsFromBytes: 1 });
    await expect(sent).rejects.toThrow(/broken pipe|^source: the stream gives something else/);
    expect(await openSpools()).toEqual([]);
    expect(mock.exchanges).toEqual([]);
  });

  it('that stalls is given up when the signal says so', async () => {
    const { sent } = await upload(passOn, { source: new ReadableStream(), signal: AbortSignal.timeout(30) });
    await expect(sent).rejects.toThrow(/timeout/i);
    expect(await openSpools()).toEqual([]);
  });

  it('can begin anew when its session is gone', async () => {
    const { mock, box, sent } = await upload(
      once(4096, async (request) => {
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
  yield* pieces(bytes, 3000);
  throw new Error('broken pipe');
}

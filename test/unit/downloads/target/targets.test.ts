import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import webPlatform from '../../../../src/web/platform.js';
import { BoxConfigError, BoxDownloadError } from '../../../../src/core/errors/box-errors.js';
import type { FileSink } from '../../../../src/core/types/ports/file-sink.js';
import type { DownloadTarget } from '../../../../src/downloads/options/download-options.js';
import { fileTarget } from '../../../../src/downloads/target/file-target.js';
import { openTarget } from '../../../../src/downloads/target/open-target.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { testBytes } from '../../../support/servers/upload-service.js';
import { fileService, inTurn } from '../file-service.js';

const content = testBytes(2_000_000);
const failure = new Error('the disk is full');

/** A web stream that takes its time, with what it got. */
function slowStream() {
  const chunks: Uint8Array[] = [];
  const seen = { closed: false, aborted: undefined as unknown, atOnce: 0 };
  let busy = 0;
  const stream = new WritableStream<Uint8Array>({
    async write(chunk) {
      busy += 1;
      seen.atOnce = Math.max(seen.atOnce, busy);
      chunks.push(chunk);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy -= 1;
    },
    close: () => void (seen.closed = true),
    abort: (reason) => void (seen.aborted = reason),
  });
  return { stream, seen, bytes: () => Buffer.concat(chunks) };
}

describe('a web stream', () => {
  it('gets the bytes in order, at its own pace, and is closed', async () => {
    const { stream, seen, bytes } = slowStream();
    const service = await fileService(content, { onContent: inTurn({ cutAfter: 700_000 }) });
    const result = await service.client().downloads.download('7', { to: stream });
    expect(Buffer.compare(bytes(), content)).toBe(0);
    expect([seen.closed, seen.aborted, seen.atOnce]).toEqual([true, undefined, 1]);
    expect([result.bytes, result.path, result.verified]).toEqual([undefined, undefined, true]);
  });

  it('is aborted with the error when the bytes are wrong, and not closed', async () => {
    const { stream, seen } = slowStream();
    const service = await fileService(content, { onContent: inTurn({ content: testBytes(2_000_001).subarray(1) }) });
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect(error.reason).toBe('digest');
    // A stream hears of it when the chunk is written that it has.
    await vi.waitFor(() => {
      expect(seen.aborted).toBe(error);
    });
    expect(seen.closed).toBe(false);
  });

  it.each<[string, UnderlyingSink<Uint8Array>]>([
    ['a chunk', { write: () => Promise.reject(failure) }],
    ['its end', { close: () => Promise.reject(failure) }],
  ])('that fails at %s ends the download', async (_, sink) => {
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: new WritableStream(sink) }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it('that somebody else writes to is refused, and nothing is sent', async () => {
    const stream = new WritableStream();
    stream.getWriter();
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { to: stream }), BoxConfigError)).message).toMatch(/^to: .*locked/);
    expect(service.paths).toEqual([]);
  });
});

describe('a Node stream', () => {
  it('gets the bytes and is ended when they are whole', async () => {
    const path = join(await temporaryFolder(), 'a');
    const service = await fileService(content, { onContent: inTurn({ cutAfter: 700_000 }) });
    const stream = createWriteStream(path);
    await service.client().downloads.download('7', { to: stream });
    expect(stream.writableFinished).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it('is waited for when it has no room', async () => {
    let most = 0;
    const stream = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        most = Math.max(most, stream.writableLength - chunk.length);
        setTimeout(done, 1);
      },
    });
    const service = await fileService(content);
    await service.client().downloads.download('7', { to: stream });
    // Nothing waits behind the chunk that is being written.
    expect(most).toBe(0);
  });

  it('is destroyed with the error when the bytes are wrong', async () => {
    const stream = new PassThrough().resume();
    const service = await fileService(content, { onContent: inTurn({ content: testBytes(2_000_001).subarray(1) }) });
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([stream.destroyed, stream.errored, error.reason]).toEqual([true, error, 'digest']);
  });

  it('that fails ends the download', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => setTimeout(done, 1, failure) });
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it('that fails before the download has begun ends it, and not the process', async () => {
    const stream = new Writable();
    const service = await fileService(content);
    const sent = service.client().downloads.download('7', { to: stream });
    stream.destroy(failure);
    await rejection(sent, Error);
  });

  it('that somebody closes ends the download', async () => {
    const stream = new Writable({
      write: () => {
        stream.destroy();
      },
    });
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['target', expect.stringContaining('closed')]);
  });

  it('that throws ends the download', async () => {
    const to = {
      write: () => {
        throw failure;
      },
      end: () => undefined,
      once: () => undefined,
    };
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it('that has ended is refused', async () => {
    const service = await fileService(content);
    const stream = new PassThrough().end();
    expect((await rejection(service.client().downloads.download('7', { to: stream }), BoxConfigError)).message).toMatch(/^to: /);
    expect(service.paths).toEqual([]);
  });
});

describe('a file', () => {
  /** A disk that takes its time. */
  function slowDisk(fail = false) {
    const writes: { position: number; bytes: number }[] = [];
    const seen = { atOnce: 0 };
    let busy = 0;
    const sink: FileSink = {
      async write(chunks, position) {
        busy += 1;
        seen.atOnce = Math.max(seen.atOnce, busy);
        await new Promise((resolve) => setTimeout(resolve, 2));
        busy -= 1;
        if (fail) throw failure;
        writes.push({ position, bytes: Buffer.concat(chunks).length });
      },
      read: () => Promise.reject(failure),
      seal: () => Promise.resolve(),
      place: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
    return { target: fileTarget('a', sink), writes, seen };
  }

  it('is written a megabyte at a time, one after the other, while the next is collected', async () => {
    const { target, writes, seen } = slowDisk();
    const writer = target.writeFrom(1000);
    let waits = 0;
    for (let count = 0; count < 100; count++) {
      const wait = writer.write(new Uint8Array(50_000));
      if (wait !== undefined) waits += 1;
      await wait;
    }
    await writer.flush();
    expect(writes.map(({ position, bytes }) => [position, bytes])).toEqual([
      [1000, 1_050_000],
      [1_051_000, 1_050_000],
      [2_101_000, 1_050_000],
      [3_151_000, 1_050_000],
      [4_201_000, 800_000],
    ]);
    expect([waits, seen.atOnce]).toEqual([4, 1]);
  });

  it.each([10, 3_000_000])('that cannot be written says so, after %s bytes', async (bytes) => {
    const { target } = slowDisk(true);
    const writer = target.writeFrom(0);
    const filled = (async () => {
      for (let at = 0; at < bytes; at += 50_000) await writer.write(new Uint8Array(50_000));
      await writer.flush();
    })();
    expect(await rejection(filled, BoxDownloadError)).toMatchObject({ reason: 'target', cause: failure });
  });
});

it.each([null, 5, {}, [], new URL('file:///tmp/a'), { write: () => true }])('%j is no target', async (to) => {
  const service = await fileService(content);
  const call = service.client().downloads.download('7', { to: to as unknown as DownloadTarget });
  expect((await rejection(call, BoxConfigError)).message).toMatch(/^to: give a path/);
  expect(service.paths).toEqual([]);
});

it('a path where there are no files is refused with what to give instead', async () => {
  expect((await rejection(openTarget('/data/film.mov', webPlatform), BoxConfigError)).message).toMatch(
    /^to: "\/data\/film\.mov".*WritableStream/,
  );
});

it('bytes for which there is no room in memory are refused', async () => {
  const service = await fileService(content, { facts: { size: Number.MAX_SAFE_INTEGER } });
  expect((await rejection(service.client().downloads.download('7'), BoxDownloadError)).reason).toBe('target');
});

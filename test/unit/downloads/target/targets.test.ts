import fs, { createWriteStream } from 'node:fs';
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
import { fileService, faultSequence } from '../file-service.js';

const content = testBytes(2_000_000);
const failure = new Error('the disk is full');
const throwFailure = (): never => {
  throw failure;
};

/** A slow web stream that records its chunks. */
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

describe('web stream target', () => {
  it('receives the bytes in order with backpressure and is closed at the end', async () => {
    const { stream, seen, bytes } = slowStream();
    const service = await fileService(content, { onContent: faultSequence({ cutAfter: 700_000 }) });
    const result = await service.client().downloads.download('7', { to: stream });
    expect(Buffer.compare(bytes(), content)).toBe(0);
    expect([seen.closed, seen.aborted, seen.atOnce]).toEqual([true, undefined, 1]);
    expect([result.bytes, result.path, result.verified]).toEqual([undefined, undefined, true]);
  });

  it('is aborted with the error, not closed, when the digest is wrong', async () => {
    const { stream, seen } = slowStream();
    const service = await fileService(content, { onContent: faultSequence({ content: testBytes(2_000_001).subarray(1) }) });
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect(error.reason).toBe('digest');
    // The sink is aborted once its pending write has finished.
    await vi.waitFor(() => {
      expect(seen.aborted).toBe(error);
    });
    expect(seen.closed).toBe(false);
  });

  /** Fails on its last write, after which nothing but close follows. */
  const failingAtTheEnd = (fail: (controller: WritableStreamDefaultController) => Promise<void> | void): UnderlyingSink<Uint8Array> => {
    let bytes = 0;
    return {
      write: (chunk, controller) => {
        bytes += chunk.length;
        return bytes === content.length ? fail(controller) : undefined;
      },
    };
  };
  it.each<[string, UnderlyingSink<Uint8Array>]>([
    ['a chunk', { write: () => Promise.reject(failure) }],
    ['a chunk, synchronously', { write: () => throwFailure() }],
    ['the last chunk', failingAtTheEnd(() => Promise.reject(failure))],
    ['the last chunk, later', failingAtTheEnd(() => new Promise((_, reject) => setTimeout(reject, 5, failure)))],
    [
      'its own, during the last chunk',
      failingAtTheEnd((controller) => {
        controller.error(failure);
      }),
    ],
    [
      'its own, before the first chunk',
      {
        start: (controller) => {
          controller.error(failure);
        },
      },
    ],
    ['close', { close: () => Promise.reject(failure) }],
    ['close, synchronously', { close: () => throwFailure() }],
  ])('rejects the download with its own error when it fails on %s', async (_, sink) => {
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: new WritableStream(sink) }), BoxDownloadError);
    expect([error.reason, error.cause, error.message]).toEqual(['target', failure, expect.stringContaining('the disk is full')]);
  });

  it('rejects the download with the reason for which the reader of a transformed stream has canceled it', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const reader = readable.getReader();
    void reader.read().then(() => reader.cancel(failure));
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: writable }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it.each<[string, () => object]>([
    ['a write rejects late', () => ({ write: () => new Promise((_, reject) => setTimeout(reject, 5, failure)) })],
    ['a write throws', () => ({ write: () => throwFailure() })],
    ['it is not ready', () => ({ ready: Promise.reject(failure) })],
    ['close throws', () => ({ close: () => throwFailure() })],
    ['close and abort fail', () => ({ close: () => Promise.reject(failure), abort: () => throwFailure() })],
    ['close and abort fail later', () => ({ close: () => Promise.reject(failure), abort: () => Promise.reject(new Error('other')) })],
    [
      'only closed rejects',
      () => ({ write: () => undefined, close: () => Promise.reject(new Error('closed')), closed: Promise.reject(failure) }),
    ],
  ])('rejects the download when it is a custom one and %s', async (_, methods) => {
    const writer = {
      ready: Promise.resolve(),
      write: () => Promise.resolve(),
      close: () => Promise.resolve(),
      abort: () => Promise.resolve(),
      ...methods(),
    };
    const service = await fileService(content);
    const call = service.client().downloads.download('7', { to: { getWriter: () => writer } });
    const error = await rejection(call, BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it('rejects the download without a request when it is locked', async () => {
    const stream = new WritableStream();
    stream.getWriter();
    const service = await fileService(content);
    expect((await rejection(service.client().downloads.download('7', { to: stream }), BoxConfigError)).message).toMatch(/^to: .*locked/);
    expect(service.paths).toEqual([]);
  });
});

describe('Node stream target', () => {
  it('receives the bytes and is ended after the last one', async () => {
    const path = join(await temporaryFolder(), 'a');
    const service = await fileService(content, { onContent: faultSequence({ cutAfter: 700_000 }) });
    const stream = createWriteStream(path);
    await service.client().downloads.download('7', { to: stream });
    expect(stream.writableFinished).toBe(true);
    expect(Buffer.compare(await readFile(path), content)).toBe(0);
  });

  it.each([{ emitClose: false }, { autoClose: false }, {}])('is not waited for longer than it needs, with %j', async (options) => {
    const service = await fileService(content);
    const stream = createWriteStream(join(await temporaryFolder(), 'a'), options);
    await service.client().downloads.download('7', { to: stream });
    expect(stream.writableFinished).toBe(true);
    stream.destroy();
  });

  it('applies backpressure when its buffer is full', async () => {
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
    // No further chunk is buffered while one is being written.
    expect(most).toBe(0);
  });

  it('is destroyed with the error when the digest is wrong', async () => {
    const stream = new PassThrough().resume();
    const service = await fileService(content, { onContent: faultSequence({ content: testBytes(2_000_001).subarray(1) }) });
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([stream.destroyed, stream.errored, error.reason]).toEqual([true, error, 'digest']);
  });

  it('rejects the download when a write fails', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => setTimeout(done, 1, failure) });
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', failure]);
  });

  it.each<[string, () => Writable, unknown]>([
    ['a file in a missing folder', () => createWriteStream('/none/such/folder/a'), expect.objectContaining({ code: 'ENOENT' })],
    ['a full device', () => createWriteStream('/dev/full'), expect.objectContaining({ code: 'ENOSPC' })],
    ['destroyed with an error before the first write', () => new Writable().destroy(failure), failure],
    [
      'failing at the end',
      () =>
        new Writable({
          write: (_chunk, _encoding, done) => {
            done();
          },
          final: (done) => {
            done(failure);
          },
        }),
      failure,
    ],
    [
      'a file that cannot be closed',
      () =>
        createWriteStream('/dev/null', {
          fs: { ...fs, close: (_fd: number, done: (error: Error) => void) => setImmediate(done, failure) },
        }),
      failure,
    ],
    [
      'failing without a close event',
      () => new Writable({ emitClose: false, write: (_chunk, _encoding, done) => setTimeout(done, 1, failure) }),
      failure,
    ],
  ])('rejects the download with its own error when it is %s', async (_, open, cause) => {
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: open() }), BoxDownloadError);
    expect([error.reason, error.cause]).toEqual(['target', cause]);
  });

  it('rejects the download with the error of its end or write, even if it cannot be destroyed', async () => {
    for (const method of ['write', 'end']) {
      const to = {
        write: () => true,
        end: () => undefined,
        once: () => undefined,
        destroy: () => throwFailure(),
        [method]: () => throwFailure(),
      };
      const service = await fileService(content);
      const error = await rejection(service.client().downloads.download('7', { to }), BoxDownloadError);
      expect([error.reason, error.cause]).toEqual(['target', failure]);
    }
  });

  it('rejects the download when it is destroyed from outside', async () => {
    const stream = new Writable({
      write: () => {
        stream.destroy();
      },
    });
    const service = await fileService(content);
    const error = await rejection(service.client().downloads.download('7', { to: stream }), BoxDownloadError);
    expect([error.reason, error.message]).toEqual(['target', expect.stringContaining('closed')]);
  });

  it('rejects the download when write throws', async () => {
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

  it('rejects the download without a request when it has already ended', async () => {
    const service = await fileService(content);
    const stream = new PassThrough().end();
    expect((await rejection(service.client().downloads.download('7', { to: stream }), BoxConfigError)).message).toMatch(/^to: /);
    expect(service.paths).toEqual([]);
  });
});

describe('file target', () => {
  /** A slow disk that records its writes. */
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
      sync: () => Promise.resolve(),
      moveIntoPlace: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    };
    return { target: fileTarget('a', sink), writes, seen };
  }

  it('writes one megabyte at a time in sequence while it collects the next', async () => {
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

  it.each([10, 3_000_000])('rejects with the write error after %s bytes', async (bytes) => {
    const { target } = slowDisk(true);
    const writer = target.writeFrom(0);
    const filled = (async () => {
      for (let at = 0; at < bytes; at += 50_000) await writer.write(new Uint8Array(50_000));
      await writer.flush();
    })();
    expect(await rejection(filled, BoxDownloadError)).toMatchObject({ reason: 'target', cause: failure });
  });
});

it.each([5, {}, [], new URL('file:///tmp/a'), { write: () => true }])('a download rejects %j as a target without a request', async (to) => {
  const service = await fileService(content);
  const call = service.client().downloads.download('7', { to: to as unknown as DownloadTarget });
  expect((await rejection(call, BoxConfigError)).message).toMatch(/^to: must be a path/);
  expect(service.paths).toEqual([]);
});

it('a path target is rejected on the web platform with a hint to use a WritableStream', async () => {
  expect((await rejection(openTarget('/data/film.mov', webPlatform), BoxConfigError)).message).toMatch(
    /^to: "\/data\/film\.mov".*WritableStream/,
  );
});

it('a download to memory rejects a file that is too large for a buffer', async () => {
  const service = await fileService(content, { metadata: { size: Number.MAX_SAFE_INTEGER } });
  expect((await rejection(service.client().downloads.download('7'), BoxDownloadError)).reason).toBe('target');
});

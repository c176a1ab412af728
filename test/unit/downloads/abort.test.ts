import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { BoxDownloadError } from '../../../src/core/errors/box-errors.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, type FileService, type ServerFault } from './file-service.js';

const content = testBytes(3_000_000);
const reason = new Error('the user has left');

/** A transport that ignores its signal. */
const fetchWithoutSignal = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });

const waitUntil = (condition: () => boolean): Promise<void> =>
  vi.waitFor(
    () => {
      expect(condition()).toBe(true);
    },
    { timeout: 180_000, interval: 5 },
  );

const expectReleased = (service: FileService) => waitUntil(() => service.openResponses() === 0);

describe('download signal', () => {
  it.each<[string, ServerFault, { concurrency?: number }]>([
    ['while it waits for bytes', { stallAfter: 1_500_000 }, {}],
    ['while it waits for the first byte', { stallAfter: 0 }, {}],
    ['while it waits for several ranges', { stallAfter: 100_000 }, { concurrency: 2 }],
    ['while it waits before a retry', { cutAfter: 1000 }, {}],
  ])('rejects the download at once with the abort reason and leaves no file %s', async (_, fault, options) => {
    const folder = await temporaryFolder();
    const service = await fileService(content, { onContent: () => fault });
    const controller = new AbortController();
    const client = service.client({ timeouts: { idleMs: 60_000 }, retry: { baseMs: 60_000 }, random: () => 1 });
    const to = join(folder, 'film.mov');
    const sent = client.downloads.download('7', { to, signal: controller.signal, ...options });
    sent.catch(() => undefined);
    await waitUntil(() => service.requests.length === (options.concurrency ?? 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await readdir(folder)).length).toBe(1);
    const before = performance.now();
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(await readdir(folder)).toEqual([]);
    await expectReleased(service);
  });

  it('ends the wait before a retry, which would keep the process alive', async () => {
    const service = await fileService(content, { onContent: () => ({ cutAfter: 1000 }) });
    const controller = new AbortController();
    const sleeps: (AbortSignal | undefined)[] = [];
    const clock = { now: () => Date.now(), sleep: (_: number, signal?: AbortSignal) => new Promise<void>(() => sleeps.push(signal)) };
    const sent = service.client({ clock }).downloads.download('7', { signal: controller.signal });
    sent.catch(() => undefined);
    await waitUntil(() => sleeps.length === 1);
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(sleeps[0]?.reason).toBe(reason);
  });

  it('rejects a download whose target stream has stalled', async () => {
    const service = await fileService(content);
    const controller = new AbortController();
    let writeStarted: () => void;
    const whenWriteStarted = new Promise<void>((resolve) => (writeStarted = resolve));
    const to = new WritableStream<Uint8Array>({
      write: () => {
        writeStarted();
        return new Promise(() => undefined);
      },
    });
    const sent = service.client().downloads.download('7', { to, signal: controller.signal });
    sent.catch(() => undefined);
    await whenWriteStarted;
    // By now the download waits for backpressure.
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    await expectReleased(service);
  });

  it('rejects a download over a transport that ignores its signal', async () => {
    const service = await fileService(content, { onContent: () => ({ stallAfter: 1000 }) });
    const controller = new AbortController();
    const client = service.client({
      fetch: fetchWithoutSignal,
      timeouts: { idleMs: 60_000 },
    });
    const sent = client.downloads.download('7', { signal: controller.signal });
    sent.catch(() => undefined);
    await waitUntil(() => service.requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    await expectReleased(service);
  });

  it('sends no request and creates no file when the signal is already aborted', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content);
    const sent = service.client().downloads.download('7', { to: join(folder, 'a'), signal: AbortSignal.abort(reason) });
    await expect(sent).rejects.toBe(reason);
    expect([service.paths, await readdir(folder)]).toEqual([[], []]);
    // The target path is not checked either.
    const elsewhere = service.client().downloads.download('7', { to: join(folder, 'missing', 'a'), signal: AbortSignal.abort(reason) });
    await expect(elsewhere).rejects.toBe(reason);
  });

  it('keeps the finished file when it aborts during the last progress report', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content);
    const controller = new AbortController();
    const onProgress = ({ bytes, totalBytes }: { bytes: number; totalBytes: number | undefined }) => {
      if (bytes === totalBytes) controller.abort(reason);
    };
    await service.client().downloads.download('7', { to: join(folder, 'a'), signal: controller.signal, onProgress });
    expect(await readdir(folder)).toEqual(['a']);
  });
});

describe('download failure', () => {
  it('of one range aborts the other ranges and releases their connections', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content, {
      onContent: ({ range }) => (range?.startsWith('bytes=0-') === true ? { status: 403 } : { stallAfter: 100_000 }),
    });
    const client = service.client({ timeouts: { idleMs: 60_000 } });
    await rejection(client.downloads.download('7', { to: join(folder, 'a'), concurrency: 3 }), Error);
    expect(await readdir(folder)).toEqual([]);
    await expectReleased(service);
  });

  it('of the target releases the connection', async () => {
    const service = await fileService(content, { onContent: () => ({ stallAfter: 1_000_000 }) });
    const client = service.client({ fetch: fetchWithoutSignal, timeouts: { idleMs: 60_000 } });
    const to = new WritableStream<Uint8Array>({ write: () => Promise.reject(new Error('the disk is full')) });
    expect((await rejection(client.downloads.download('7', { to }), BoxDownloadError)).reason).toBe('target');
    await expectReleased(service);
  });

  it('of the response releases its connection', async () => {
    const service = await fileService(content, { onContent: () => ({ ignoreRange: true, stallAfter: 100_000 }) });
    const client = service.client({
      fetch: fetchWithoutSignal,
      timeouts: { idleMs: 60_000 },
    });
    await rejection(client.downloads.download('7', { range: { start: 5, end: 10 } }), BoxDownloadError);
    await expectReleased(service);
  });
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxDownloadError } from '../../../src/core/errors/box-errors.js';
import { rejection } from '../../support/rejection.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, type FileService, type Misdeed } from './file-service.js';

const content = testBytes(3_000_000);
const reason = new Error('the user has left');

/** A transport that does not listen to its signal. */
const deaf = (url: string, init: RequestInit) => fetch(url, { ...init, signal: null });

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).toBe(true);
}

const expectReleased = (service: FileService) => until(() => service.openAnswers() === 0);

describe('the signal', () => {
  it.each<[string, Misdeed, { concurrency?: number }]>([
    ['while bytes are waited for', { stallAfter: 1_500_000 }, {}],
    ['while the first byte is waited for', { stallAfter: 0 }, {}],
    ['while several ranges are waited for', { stallAfter: 100_000 }, { concurrency: 2 }],
    ['while it waits to go on', { cutAfter: 1000 }, {}],
  ])('%s ends the download at once, with its reason, and leaves nothing', async (_, misdeed, options) => {
    const folder = await temporaryFolder();
    const service = await fileService(content, { onContent: () => misdeed });
    const controller = new AbortController();
    const client = service.client({ timeouts: { idleMs: 60_000 }, retry: { baseMs: 60_000 }, random: () => 1 });
    const to = join(folder, 'film.mov');
    const sent = client.downloads.download('7', { to, signal: controller.signal, ...options });
    sent.catch(() => undefined);
    await until(() => service.requests.length === (options.concurrency ?? 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await readdir(folder)).length).toBe(1);
    const before = performance.now();
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(await readdir(folder)).toEqual([]);
    await expectReleased(service);
  });

  it('ends the wait before the download goes on, which would keep a process alive', async () => {
    const service = await fileService(content, { onContent: () => ({ cutAfter: 1000 }) });
    const controller = new AbortController();
    const sleeps: (AbortSignal | undefined)[] = [];
    const clock = { now: () => Date.now(), sleep: (_: number, signal?: AbortSignal) => new Promise<void>(() => sleeps.push(signal)) };
    const sent = service.client({ clock }).downloads.download('7', { signal: controller.signal });
    sent.catch(() => undefined);
    await until(() => sleeps.length === 1);
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    expect(sleeps[0]?.reason).toBe(reason);
  });

  it('ends a download whose stream takes nothing more', async () => {
    const service = await fileService(content);
    const controller = new AbortController();
    let came: () => void;
    const hasCome = new Promise<void>((resolve) => (came = resolve));
    const to = new WritableStream<Uint8Array>({
      write: () => {
        came();
        return new Promise(() => undefined);
      },
    });
    const sent = service.client().downloads.download('7', { to, signal: controller.signal });
    sent.catch(() => undefined);
    await hasCome;
    // By then it waits for room.
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    await expectReleased(service);
  });

  it('ends a download over a transport that does not listen to its signal', async () => {
    const service = await fileService(content, { onContent: () => ({ stallAfter: 1000 }) });
    const controller = new AbortController();
    const client = service.client({
      fetch: deaf,
      timeouts: { idleMs: 60_000 },
    });
    const sent = client.downloads.download('7', { signal: controller.signal });
    sent.catch(() => undefined);
    await until(() => service.requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort(reason);
    await expect(sent).rejects.toBe(reason);
    await expectReleased(service);
  });

  it('that has aborted before sends nothing and makes no file', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content);
    const sent = service.client().downloads.download('7', { to: join(folder, 'a'), signal: AbortSignal.abort(reason) });
    await expect(sent).rejects.toBe(reason);
    expect([service.paths, await readdir(folder)]).toEqual([[], []]);
    // Nor is it looked whether there could be one.
    const elsewhere = service.client().downloads.download('7', { to: join(folder, 'missing', 'a'), signal: AbortSignal.abort(reason) });
    await expect(elsewhere).rejects.toBe(reason);
  });

  it('that aborts within the last report does not take the file back', async () => {
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

describe('a failure', () => {
  it('of one range stops the others and lets go of their connections', async () => {
    const folder = await temporaryFolder();
    const service = await fileService(content, {
      onContent: ({ range }) => (range?.startsWith('bytes=0-') === true ? { status: 403 } : { stallAfter: 100_000 }),
    });
    const client = service.client({ timeouts: { idleMs: 60_000 } });
    await rejection(client.downloads.download('7', { to: join(folder, 'a'), concurrency: 3 }), Error);
    expect(await readdir(folder)).toEqual([]);
    await expectReleased(service);
  });

  it('of the target lets go of the connection', async () => {
    const service = await fileService(content, { onContent: () => ({ stallAfter: 1_000_000 }) });
    const client = service.client({ fetch: deaf, timeouts: { idleMs: 60_000 } });
    const to = new WritableStream<Uint8Array>({ write: () => Promise.reject(new Error('the disk is full')) });
    expect((await rejection(client.downloads.download('7', { to }), BoxDownloadError)).reason).toBe('target');
    await expectReleased(service);
  });

  it('of the answer lets go of its connection', async () => {
    const service = await fileService(content, { onContent: () => ({ ignoreRange: true, stallAfter: 100_000 }) });
    const client = service.client({
      fetch: deaf,
      timeouts: { idleMs: 60_000 },
    });
    await rejection(client.downloads.download('7', { range: { start: 5, end: 10 } }), BoxDownloadError);
    await expectReleased(service);
  });
});

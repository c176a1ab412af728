import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createSdk, createVendor, headers, type TransportName } from './clients.js';
import { coalescedDownload, pipelineDownload } from './hand-written-download.js';
import type { Contestant, Task, Work } from './work.js';

/** One download of a file to a path. The ID of a file is its size. */
export const downloads = {
  'fetch-pipeline': (url) =>
    Promise.resolve(
      checked(async ({ path, size }) => {
        await pipelineDownload(await content(url, size), path);
      }),
    ),

  'fetch-coalesced': (url) =>
    Promise.resolve(
      checked(async ({ path, size }) => {
        await coalescedDownload(await content(url, size), path, false);
      }),
    ),

  'fetch-coalesced-verified': (url) =>
    Promise.resolve(
      checked(async ({ path, size }) => {
        const { sha1 } = (await (await fetch(`${url}/2.0/files/${String(size)}`, { headers })).json()) as { sha1: string };
        if ((await coalescedDownload(await content(url, size), path, true)) !== sha1) throw new Error('The SHA-1 differs.');
      }),
    ),

  sdk: (url) => sdk(url, 'fetch', false),
  'sdk-verified': (url) => sdk(url, 'fetch', true),
  'sdk-fast': (url) => sdk(url, 'fast', false),
  'sdk-undici': (url) => sdk(url, 'undici', false),
  'sdk-fast-verified': (url) => sdk(url, 'fast', true),

  vendor: async (url) => {
    const box = await createVendor(url);
    return checked(async ({ path, size }) => {
      const bytes = await box.downloads.downloadFile(String(size));
      if (bytes === undefined) throw new Error('The response has no body.');
      await pipeline(bytes, createWriteStream(path));
    });
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName, verify: boolean): Promise<Work> {
  const box = await createSdk({ baseUrl: url }, transport);
  return checked(async ({ path, size }) => {
    await box.downloads.download(String(size), { to: path, verify });
  });
}

async function content(url: string, size: number): Promise<ReadableStream<Uint8Array>> {
  const { body } = await fetch(`${url}/2.0/files/${String(size)}/content`, { headers });
  if (body === null) throw new Error('The response has no body.');
  return body;
}

/** Compares the size of the written file, which costs nothing. */
function checked(download: (task: Task) => Promise<void>): Work {
  return async (task) => {
    await download(task);
    const { size } = await stat(task.path);
    if (size !== task.size) throw new Error(`Expected a file of ${String(task.size)} bytes, got ${String(size)}.`);
  };
}

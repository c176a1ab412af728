import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { downloadByHand, uploadByHand } from './by-hand.js';
import { createSdk, createVendor, token } from './contestants.js';

export interface TransferTask {
  /** What is read, or written. */
  readonly path: string;
  readonly size: number;
  /** Parts at once, where the contestant can do more than one. */
  readonly concurrency: number;
}

export type Transfer = (task: TransferTask) => Promise<unknown>;

/** How many pages a list is read, and how long its reader takes for each. */
export const listing = { pages: 40, workMs: 50 };

/** By name. They get the server's URL, and load what they need and nothing of the others. */
export const transfers = {
  'upload-hand': (url) => Promise.resolve(({ path, concurrency }) => uploadByHand(fetch, url, token, path, concurrency)),

  'upload-hand-fast': async (url) => {
    const send = await fast();
    return ({ path, concurrency }) => uploadByHand(send, url, token, path, concurrency);
  },

  'upload-sdk': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, concurrency }) => box.uploads.upload({ source: path, parentId: '0', concurrency, partsFromBytes: 1 });
  },

  'upload-sdk-fast': async (url) => {
    const box = await createSdk({ baseUrl: url, fetch: await fast() });
    return ({ path, concurrency }) => box.uploads.upload({ source: path, parentId: '0', concurrency, partsFromBytes: 1 });
  },

  'upload-vendor': async (url) => {
    const box = await createVendor(url);
    // Larger reads than a stream makes by itself are to its advantage.
    const read = (path: string) => createReadStream(path, { highWaterMark: 1024 * 1024 });
    return ({ path, size }) => box.chunkedUploads.uploadBigFile(read(path), 'file.bin', size, '0');
  },

  'download-hand': (url) => Promise.resolve(({ path, size }) => downloadByHand(url, token, size, path)),

  'download-sdk': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, size }) => box.downloads.download(String(size), { to: path, verify: false });
  },

  'download-sdk-verified': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, size }) => box.downloads.download(String(size), { to: path });
  },

  'download-sdk-fast': async (url) => {
    const box = await createSdk({ baseUrl: url, fetch: await fast() });
    return ({ path, size }) => box.downloads.download(String(size), { to: path });
  },

  'download-vendor': async (url) => {
    const box = await createVendor(url);
    return async ({ path, size }) => {
      const bytes = await box.downloads.downloadFile(String(size));
      if (bytes === undefined) throw new Error('The answer has no body.');
      await pipeline(bytes, createWriteStream(path));
    };
  },

  'list-plain': (url) => reader(url, undefined),
  'list-prefetch': (url) => reader(url, 2),
} satisfies Record<string, (url: string) => Promise<Transfer>>;

export type TransferName = keyof typeof transfers;

async function fast() {
  return (await import('box-openapi-sdk/node')).fastTransport();
}

/** Reads pages, and has something to do with each. */
async function reader(url: string, prefetch: number | undefined): Promise<Transfer> {
  const box = await createSdk({ baseUrl: url });
  return async () => {
    let left = listing.pages;
    for await (const page of box.folders.items.list('0', { limit: 1000 }, { prefetch }).pages()) {
      if (page.entries.length === 0) throw new Error('The page is empty.');
      await sleep(listing.workMs);
      if (--left === 0) return;
    }
  };
}

import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { baselineDownload, baselineUpload } from './baseline-transfers.js';
import { createSdk, createVendor, token } from './contestants.js';

export interface TransferTask {
  /** The file to read or write. */
  readonly path: string;
  readonly size: number;
  /** Concurrent parts, for contestants that support more than one. */
  readonly concurrency: number;
}

export type Transfer = (task: TransferTask) => Promise<unknown>;

/** The number of pages to read, and the processing time for each page. */
export const listing = { pages: 40, workMs: 50 };

/** The contestants by name. Each takes the server's URL and imports only the packages that it uses. */
export const transfers = {
  'upload-baseline': (url) => Promise.resolve(({ path, concurrency }) => baselineUpload(fetch, url, token, path, concurrency)),

  'upload-baseline-fast': async (url) => {
    const send = await loadFastTransport();
    return ({ path, concurrency }) => baselineUpload(send, url, token, path, concurrency);
  },

  'upload-sdk': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, concurrency }) => box.uploads.upload({ source: path, parentId: '0', concurrency, partsFromBytes: 1 });
  },

  'upload-sdk-fast': async (url) => {
    const box = await createSdk({ baseUrl: url, fetch: await loadFastTransport() });
    return ({ path, concurrency }) => box.uploads.upload({ source: path, parentId: '0', concurrency, partsFromBytes: 1 });
  },

  'upload-vendor': async (url) => {
    const box = await createVendor(url);
    // Faster than with the default read size of a stream.
    const read = (path: string) => createReadStream(path, { highWaterMark: 1024 * 1024 });
    return ({ path, size }) => box.chunkedUploads.uploadBigFile(read(path), 'file.bin', size, '0');
  },

  'download-baseline': (url) => Promise.resolve(({ path, size }) => baselineDownload(url, token, size, path)),

  'download-sdk': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, size }) => box.downloads.download(String(size), { to: path, verify: false });
  },

  'download-sdk-verified': async (url) => {
    const box = await createSdk({ baseUrl: url });
    return ({ path, size }) => box.downloads.download(String(size), { to: path });
  },

  'download-sdk-fast': async (url) => {
    const box = await createSdk({ baseUrl: url, fetch: await loadFastTransport() });
    return ({ path, size }) => box.downloads.download(String(size), { to: path });
  },

  'download-vendor': async (url) => {
    const box = await createVendor(url);
    return async ({ path, size }) => {
      const bytes = await box.downloads.downloadFile(String(size));
      if (bytes === undefined) throw new Error('The response has no body.');
      await pipeline(bytes, createWriteStream(path));
    };
  },

  'list-plain': (url) => pageReader(url, undefined),
  'list-prefetch': (url) => pageReader(url, 2),
} satisfies Record<string, (url: string) => Promise<Transfer>>;

export type TransferName = keyof typeof transfers;

async function loadFastTransport() {
  return (await import('box-openapi-sdk/node')).fastTransport();
}

/** Reads pages and waits after each one to simulate processing. */
async function pageReader(url: string, prefetch: number | undefined): Promise<Transfer> {
  const box = await createSdk({ baseUrl: url });
  return async () => {
    let remaining = listing.pages;
    for await (const page of box.folders.items.list('0', { limit: 1000 }, { prefetch }).pages()) {
      if (page.entries.length === 0) throw new Error('The page is empty.');
      await sleep(listing.workMs);
      if (--remaining === 0) return;
    }
  };
}

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createSdk, createVendor, headers, type TransportName } from './clients.js';
import { requestOverHttp } from './hand-written-http.js';
import { pool, type Contestant, type Work } from './work.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly sha1: string;
}

/** Downloads of all files of a folder to a new folder. The ID of the folder is the number of its files. */
export const manyDownloads = {
  /** What `downloadMany` guarantees: each file is verified and flushed before it appears under its name. */
  'fetch-verified': (url) => Promise.resolve(byHand(url, readWithFetch, true)),
  fetch: (url) => Promise.resolve(byHand(url, readWithFetch, false)),
  http: (url) => Promise.resolve(byHand(url, readOverHttp, true)),
  sdk: (url) => sdk(url, 'fetch'),
  'sdk-fast': (url) => sdk(url, 'fast'),

  vendor: async (url) => {
    const box = await createVendor(url);
    return checked(async ({ path, calls, concurrency }) => {
      let marker: string | undefined;
      do {
        const page = await box.folders.getFolderItems(String(calls), {
          queryParams: { usemarker: true, limit: 1000, ...(marker === undefined ? {} : { marker }) },
        });
        await pool(page.entries ?? [], concurrency, async (item) => {
          const bytes = await box.downloads.downloadFile(item.id);
          if (bytes === undefined) throw new Error('The response has no body.');
          await pipeline(bytes, createWriteStream(join(path, String(item.name))));
        });
        marker = page.nextMarker ?? undefined;
      } while (marker !== undefined);
    });
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName): ReturnType<Contestant> {
  const box = await createSdk({ baseUrl: url }, transport);
  return checked(async ({ path, calls, concurrency }) => {
    await box.downloads.downloadMany({ folderId: String(calls), to: path, concurrency });
  });
}

type Read = (url: string) => Promise<Uint8Array>;

async function readWithFetch(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`Status ${String(response.status)}.`);
  return new Uint8Array(await response.arrayBuffer());
}

async function readOverHttp(url: string): Promise<Uint8Array> {
  let response = await requestOverHttp(url, { headers });
  // The host of the content gets no token.
  if (response.location !== undefined) response = await requestOverHttp(response.location, { headers: {} });
  if (response.status !== 200) throw new Error(`Status ${String(response.status)}.`);
  return response.bytes;
}

/** A careful pool. With `isSafe`, files are compared with their SHA-1, flushed, and moved into place. */
function byHand(url: string, read: Read, isSafe: boolean): Work {
  async function download({ id, name, sha1 }: Item, path: string): Promise<void> {
    const bytes = await read(`${url}/2.0/files/${id}/content`);
    if (createHash('sha1').update(bytes).digest('hex') !== sha1) throw new Error('The SHA-1 differs.');
    const temporary = join(path, isSafe ? `.${name}` : name);
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      if (isSafe) await file.sync();
    } finally {
      await file.close();
    }
    if (isSafe) await rename(temporary, join(path, name));
  }
  return checked(async ({ path, calls, concurrency }) => {
    let marker: string | undefined;
    do {
      const query = marker === undefined ? '' : `&marker=${marker}`;
      const text = Buffer.from(await read(`${url}/2.0/folders/${String(calls)}/items?usemarker=true&limit=1000${query}`)).toString();
      const page = JSON.parse(text) as { entries: Item[]; next_marker?: string };
      await pool(page.entries, concurrency, (item) => download(item, path));
      marker = page.next_marker;
    } while (marker !== undefined);
  });
}

function checked(work: Work): Work {
  return async (task) => {
    await mkdir(task.path, { recursive: true });
    await work(task);
    const { length } = await readdir(task.path);
    if (length !== task.calls) throw new Error(`Expected ${String(task.calls)} files, got ${String(length)}.`);
  };
}

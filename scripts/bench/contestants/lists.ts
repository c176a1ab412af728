import { setTimeout as sleep } from 'node:timers/promises';
import { itemCount, pageSize } from '../server/canned-responses.js';
import { createOpenapiFetch, createSdk, createVendor, headers, type TransportName } from './clients.js';
import { repeated, type Contestant, type Work } from './work.js';

interface Page {
  readonly entries: readonly { readonly type: string }[];
  readonly next_marker: string;
}

/** A list of 100,000 items in pages of 1,000. */
export const lists = {
  fetch: (url) => Promise.resolve(byPage(fetchPages(url))),

  'fetch-items': (url) => {
    async function* items() {
      for await (const { entries } of fetchPages(url)()) yield* entries;
    }
    return Promise.resolve(byItem(items));
  },

  'openapi-fetch': async (url) => {
    const client = await createOpenapiFetch(url);
    const call = async () => {
      let count = 0;
      for (let marker: string | null | undefined = '0'; marker;) {
        const query = { limit: pageSize, usemarker: true, marker };
        const { data } = await client.GET('/folders/{folder_id}/items', { params: { path: { folder_id: '0' }, query } });
        const page = data as unknown as Page | undefined;
        count += page?.entries.length ?? 0;
        marker = page?.next_marker;
      }
      return count;
    };
    return repeated(call, itemCount);
  },

  undici: (url) => {
    // Loaded by the first request, as the other contestants load their transports.
    const load = async (marker: string) => {
      const { request } = await import('undici');
      return (await request(pageUrl(url, marker), { headers })).body.text();
    };
    return Promise.resolve(byPage(pagesOf(load)));
  },

  sdk: (url) => sdkPages(url, 'fetch'),
  'sdk-fast': (url) => sdkPages(url, 'fast'),
  'sdk-undici': (url) => sdkPages(url, 'undici'),
  'sdk-items': (url) => sdkItems(url, 'fetch'),
  'sdk-items-fast': (url) => sdkItems(url, 'fast'),

  vendor: async (url) => {
    const box = await createVendor(url);
    const call = async () => {
      let count = 0;
      for (let marker: string | null | undefined = '0'; marker;) {
        const queryParams = { limit: pageSize, usemarker: true, marker };
        const page: Awaited<ReturnType<typeof box.folders.getFolderItems>> = await box.folders.getFolderItems('0', { queryParams });
        count += page.entries?.length ?? 0;
        marker = page.nextMarker;
      }
      return count;
    };
    return repeated(call, itemCount);
  },

  'no-prefetch': (url) => processedPages(url, undefined),
  prefetch: (url) => processedPages(url, 2),
} satisfies Record<string, Contestant>;

/** The number of pages that `prefetch` reads, and the processing time for each page. */
export const processing = { pages: 40, workMs: 50 };

async function sdkPages(url: string, transport: TransportName): Promise<Work> {
  const box = await createSdk({ baseUrl: url }, transport);
  return byPage(() => box.folders.items.list('0', { limit: pageSize }).pages());
}

async function sdkItems(url: string, transport: TransportName): Promise<Work> {
  const box = await createSdk({ baseUrl: url }, transport);
  return byItem(() => box.folders.items.list('0', { limit: pageSize }));
}

function byPage(pages: () => AsyncIterable<{ readonly entries: readonly unknown[] }>): Work {
  const call = async () => {
    let count = 0;
    for await (const { entries } of pages()) count += entries.length;
    return count;
  };
  return repeated(call, itemCount);
}

function byItem(items: () => AsyncIterable<{ readonly type: string }>): Work {
  const call = async () => {
    let count = 0;
    for await (const { type } of items()) if (type === 'file') count++;
    return count;
  };
  return repeated(call, itemCount);
}

function fetchPages(url: string): () => AsyncIterable<Page> {
  return pagesOf(async (marker) => (await fetch(pageUrl(url, marker), { headers })).text());
}

/** A hand-written generator of pages over a function that loads the text of one. */
function pagesOf(load: (marker: string) => Promise<string>): () => AsyncIterable<Page> {
  return async function* () {
    for (let marker = '0'; marker !== '';) {
      const page = JSON.parse(await load(marker)) as Page;
      yield page;
      marker = page.next_marker;
    }
  };
}

function pageUrl(url: string, marker: string): string {
  return `${url}/2.0/folders/0/items?limit=${String(pageSize)}&usemarker=true&marker=${marker}`;
}

/** Reads pages and waits after each one to simulate processing. */
async function processedPages(url: string, prefetch: number | undefined): Promise<Work> {
  const box = await createSdk({ baseUrl: url });
  return async () => {
    let remaining = processing.pages;
    for await (const page of box.folders.items.list('0', { limit: pageSize }, { prefetch }).pages()) {
      if (page.entries.length === 0) throw new Error('The page is empty.');
      await sleep(processing.workMs);
      if (--remaining === 0) return;
    }
  };
}

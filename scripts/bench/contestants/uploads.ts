import { createReadStream } from 'node:fs';
import { createSdk, createVendor, token, type TransportName } from './clients.js';
import { handWrittenUpload, type SendJson } from './hand-written-upload.js';
import type { Contestant } from './work.js';

/** One upload of a file in parts of 8 MB. */
export const uploads = {
  fetch: (url) => {
    const send: SendJson = async (target, init) => {
      const response = await fetch(target, { ...init, redirect: 'error' });
      if (!response.ok) throw new Error(`${init.method} ${target}: status ${String(response.status)}.`);
      return response.json();
    };
    return Promise.resolve(({ path, concurrency }) => handWrittenUpload(send, url, token, path, concurrency));
  },

  undici: async (url) => {
    const { request } = await import('undici');
    const send: SendJson = async (target, { method, ...init }) => {
      const { statusCode, body } = await request(target, { ...init, method: method === 'PUT' ? 'PUT' : 'POST' });
      if (statusCode >= 300) throw new Error(`${method} ${target}: status ${String(statusCode)}.`);
      return body.json();
    };
    return ({ path, concurrency }) => handWrittenUpload(send, url, token, path, concurrency);
  },

  sdk: (url) => sdk(url, 'fetch'),
  'sdk-fast': (url) => sdk(url, 'fast'),
  'sdk-undici': (url) => sdk(url, 'undici'),

  vendor: async (url) => {
    const box = await createVendor(url);
    return async ({ path, size }) => {
      // Faster than with the default read size of a stream.
      const stream = createReadStream(path, { highWaterMark: 1024 * 1024 });
      await box.chunkedUploads.uploadBigFile(stream, 'file.bin', size, '0');
    };
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName): Promise<Awaited<ReturnType<Contestant>>> {
  const box = await createSdk({ baseUrl: url }, transport);
  return async ({ path, concurrency }) => {
    await box.uploads.upload({ source: path, parentId: '0', concurrency, partsFromBytes: 1 });
  };
}

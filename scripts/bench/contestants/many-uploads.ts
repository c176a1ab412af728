import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSdk, createVendor, type TransportName } from './clients.js';
import { pool, type Contestant } from './work.js';

/** Uploads of all files of a folder. */
export const manyUploads = {
  sdk: (url) => sdk(url, 'fetch'),
  'sdk-fast': (url) => sdk(url, 'fast'),
  'sdk-undici': (url) => sdk(url, 'undici'),

  vendor: async (url) => {
    const box = await createVendor(url);
    return async ({ path, calls, concurrency }) => {
      const names = await readdir(path);
      if (names.length !== calls) throw new Error(`Expected ${String(calls)} files, got ${String(names.length)}.`);
      await pool(names, concurrency, async (name) => {
        await box.uploads.uploadFile({ attributes: { name, parent: { id: '0' } }, file: createReadStream(join(path, name)) });
      });
    };
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName): ReturnType<Contestant> {
  const box = await createSdk({ baseUrl: url }, transport);
  return async ({ path, calls, concurrency }) => {
    const { uploaded } = await box.uploads.uploadMany({ directory: path, parentId: '0', concurrency });
    if (uploaded !== calls) throw new Error(`Expected ${String(calls)} files, got ${String(uploaded)}.`);
  };
}

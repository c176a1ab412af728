import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSdk, createVendor, headers, type TransportName } from './clients.js';
import { requestOverHttp } from './hand-written-http.js';
import { pool, type Contestant, type Work } from './work.js';

/** Uploads of all files of a folder. */
export const manyUploads = {
  sdk: (url) => sdk(url, 'fetch'),
  'sdk-fast': (url) => sdk(url, 'fast'),

  /** What an upload costs without a package: the file is read at once, sent with its SHA-1, and compared with the response. */
  http: (url) =>
    Promise.resolve(
      eachFile(async (name, path) => {
        await uploadByHand(url, name, await readFile(path));
      }),
    ),

  vendor: async (url) => {
    const box = await createVendor(url);
    return eachFile(async (name, path) => {
      await box.uploads.uploadFile({ attributes: { name, parent: { id: '0' } }, file: createReadStream(path) });
    });
  },
} satisfies Record<string, Contestant>;

async function sdk(url: string, transport: TransportName): ReturnType<Contestant> {
  const box = await createSdk({ baseUrl: url }, transport);
  return async ({ path, calls, concurrency }) => {
    const { uploaded } = await box.uploads.uploadMany({ directory: path, parentId: '0', concurrency });
    if (uploaded !== calls) throw new Error(`Expected ${String(calls)} files, got ${String(uploaded)}.`);
  };
}

/** Uploads all files of a folder with `upload`, `concurrency` at once. */
function eachFile(upload: (name: string, path: string) => Promise<void>): Work {
  return async ({ path, calls, concurrency }) => {
    const names = await readdir(path);
    if (names.length !== calls) throw new Error(`Expected ${String(calls)} files, got ${String(names.length)}.`);
    await pool(names, concurrency, (name) => upload(name, join(path, name)));
  };
}

async function uploadByHand(url: string, name: string, content: Buffer): Promise<void> {
  const sha1 = createHash('sha1').update(content).digest('hex');
  const boundary = crypto.randomUUID();
  const part = (head: string) => `--${boundary}\r\ncontent-disposition: form-data; name=${head}\r\n\r\n`;
  const attributes = JSON.stringify({ name, parent: { id: '0' } });
  const start = `${part('"attributes"')}${attributes}\r\n${part('"file"; filename="file"\r\ncontent-type: application/octet-stream')}`;
  const { status, bytes } = await requestOverHttp(`${url}/api/2.0/files/content`, {
    method: 'POST',
    headers: { ...headers, 'content-md5': sha1, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(start), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  const { entries } = JSON.parse(bytes.toString()) as { entries?: [{ sha1: string }] };
  if (status !== 201 || entries?.[0].sha1 !== sha1) throw new Error(`Status ${String(status)}, or another SHA-1.`);
}

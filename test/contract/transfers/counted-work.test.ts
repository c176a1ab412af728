import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBoxClient, developerToken, type BoxOptions } from '../../../src/index.js';
import { fastTransport, type FastTransport } from '../../../src/node/index.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { countWork } from './count-work.js';
import { startUploadSink } from './upload-sink.js';
import { engines } from '../../support/transports/transports.js';

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
const parts = 12;
const size = parts * mebibyte;
const content = Buffer.alloc(size, 'content of a file');

const sink = await startUploadSink(mebibyte);
const service = createServer((request, response) => {
  const isContent = request.url?.includes('/content') === true;
  const file = { type: 'file', id: '1', name: 'film.mov', size, sha1: createHash('sha1').update(content).digest('hex') };
  if (isContent) response.writeHead(200, { 'content-length': size }).end(content);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
});
await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
const serviceUrl = `http://127.0.0.1:${String((service.address() as AddressInfo).port)}`;
afterAll(async () => {
  await sink.close();
  service.closeAllConnections();
  service.close();
});

type Transport = BoxOptions['fetch'];
const clientOf = (baseUrl: string, fetch: Transport) => createBoxClient({ auth: developerToken('token-1'), baseUrl, fetch });

async function countUpload(fetch?: Transport) {
  const box = clientOf(sink.url, fetch);
  const path = join(await temporaryFolder(), 'film.mov');
  await writeFile(path, content);
  const upload = () => box.uploads.upload({ source: path, name: 'film.mov', parentId: '0', partsFromBytes: 1 });
  const before = sink.receivedBytes();
  const work = await countWork(path, 64 * kibibyte, upload);
  await box.close();
  expect({ bytes: sink.receivedBytes() - before, problems: sink.problems }).toEqual({ bytes: size, problems: [] });
  return work;
}

async function countDownload(verify: boolean, fetch?: Transport) {
  const box = clientOf(serviceUrl, fetch);
  const to = join(await temporaryFolder(), 'film.mov');
  const work = await countWork(import.meta.filename, kibibyte, () => box.downloads.download('1', { to, verify }));
  await box.close();
  expect((await readFile(to)).equals(content)).toBe(true);
  return work;
}

describe('work of an upload in 12 parts, 4 at once', () => {
  /** One read per part, one that finds no byte after the announced end, and one that checks this again before the commit. */
  const expected = {
    reads: parts + 2,
    writes: 0,
    // Each byte twice: in the digest of its part and in that of the file.
    hashedBytes: 2 * size,
    hashes: parts + 1,
    cryptoDigests: 0,
    copiedBytes: 0,
    // One buffer per part in flight, used again for the next one.
    allocations: 4,
    blobs: 0,
  };

  it("over Node's fetch copies no byte", async () => {
    expect(await countUpload()).toEqual(expected);
  });

  it.each(engines)('over fastTransport with the engine %s copies no byte', async (engine) => {
    expect(await countUpload(fastTransport({ engine }))).toEqual(expected);
  });

  it('over a custom fetch copies bytes only in fetch: once, as its standard requires, or twice, as in Node 24', async () => {
    const { copiedBytes, allocations, ...work } = await countUpload((url, init) => fetch(url, init));
    const copies = copiedBytes / size;
    expect([1, 2]).toContain(copies);
    // The second copy is made in a new array.
    expect({ ...work, copiedBytes: 0, allocations: allocations - (copies - 1) * parts }).toEqual(expected);
  });
});

describe('work of a download to disk', () => {
  const expected = { reads: 0, hashedBytes: size, hashes: 1, cryptoDigests: 0, allocations: 0, blobs: 0 };

  it.each<[string, number, (() => FastTransport)?]>([
    // undici copies the bytes into the memory of its parser, and Node's fetch once more from there.
    ["Node's fetch", 2],
    ...engines.map((engine): [string, number, () => FastTransport] => [`fastTransport, ${engine}`, 1, () => fastTransport({ engine })]),
  ])('over %s joins chunks to writes of 1 MiB, and copies no byte itself', async (_what, copiesOfTransport, transport) => {
    const { writes, copiedBytes, ...work } = await countDownload(true, transport?.());
    expect(work).toEqual(expected);
    expect(writes).toBeLessThanOrEqual(parts + 1);
    expect(copiedBytes).toBeLessThan((copiesOfTransport + 0.1) * size);
  });

  it('hashes nothing if it is not verified', async () => {
    const { hashes, hashedBytes } = await countDownload(false);
    expect({ hashes, hashedBytes }).toEqual({ hashes: 0, hashedBytes: 0 });
  });
});

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.js';
import type { MemoryReport } from './memory-worker.js';
import { openSink } from './sink.js';
import { isSoak } from './trials.js';

const megabyte = 1024 * 1024;
const partBytes = 8 * megabyte;
const concurrency = 4;
const sizes = (isSoak ? [256, 2048, 8192] : [64, 256]).map((megabytes) => megabytes * megabyte);
/** Code, sockets, and what waits for the garbage collector. */
const room = 96 * megabyte;

const sink = await openSink(partBytes);
afterAll(() => sink.close());

/** A file that takes no room on the disk, no two parts of which are alike. */
async function sparseFile(size: number): Promise<string> {
  const path = join(await temporaryFolder(), 'film.mov');
  const file = await open(path, 'w');
  await file.truncate(size);
  for (let at = 0; at < size; at += partBytes) await file.write(`part at ${String(at)}`, at);
  await file.close();
  return path;
}

async function sha1Of(path: string): Promise<string> {
  const hash = createHash('sha1');
  for await (const chunk of createReadStream(path, { highWaterMark: megabyte })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

describe.each([
  // It copies what it sends.
  ['fetch', 2.5],
  ['fastTransport', 1.5],
])('the memory of an upload over %s', (transport, copies) => {
  it('is that of its parts in flight, however large the file', { timeout: isSoak ? 900_000 : 60_000 }, async () => {
    const grown: number[] = [];
    for (const size of sizes) {
      const path = await sparseFile(size);
      const before = sink.taken();
      const worker = join(import.meta.dirname, 'memory-worker.ts');
      const flags = ['--conditions=box-openapi-sdk-source', '--import', 'tsx'];
      const { stdout } = await promisify(execFile)(process.execPath, [...flags, worker, sink.url, path, transport]);
      const { sha1, startBytes, peakBytes } = JSON.parse(stdout) as MemoryReport;
      expect({ sha1, taken: sink.taken() - before, problems: sink.problems }).toEqual({
        sha1: await sha1Of(path),
        taken: size,
        problems: [],
      });
      grown.push(peakBytes - startBytes);
    }
    const shown = grown.map((bytes, index) => `${inMegabytes(sizes[index] ?? 0)} grow by ${inMegabytes(bytes)}`);
    console.info(`${transport}: ${shown.join(', ')}`);
    for (const bytes of grown) expect(bytes).toBeLessThan(copies * concurrency * partBytes + room);
    // A byte kept of each part would show.
    expect(Math.max(...grown.slice(1))).toBeLessThan((grown[0] ?? 0) + 2 * concurrency * partBytes);
  });
});

const inMegabytes = (bytes: number): string => `${String(Math.round(bytes / megabyte))} MB`;

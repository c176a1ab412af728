import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.js';
import type { MemoryReport } from './memory-worker.js';
import { startUploadSink } from './upload-sink.js';
import { isSoak } from '../support/soak.js';
import { bundleProgram } from '../../support/bundle-program.js';
import { engines } from '../../support/transports/transports.js';

const megabyte = 1024 * 1024;
const partBytes = 8 * megabyte;
const concurrency = 4;
const sizes = (isSoak ? [256, 2048, 8192] : [64, 256]).map((megabytes) => megabytes * megabyte);
/** Allowance for code, sockets and uncollected garbage. */
const allowance = 96 * megabyte;

const sink = await startUploadSink(partBytes);
afterAll(() => sink.close());

/** A sparse file, which uses almost no disk space. No two of its parts are equal. */
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

const program = await bundleProgram(join(import.meta.dirname, 'memory-worker.ts'));

describe.each(['fetch', ...engines])('upload memory over %s', (transport) => {
  it('the memory of an upload depends on its parts in flight, not on the file size', { timeout: isSoak ? 900_000 : 180_000 }, async () => {
    const growth: number[] = [];
    for (const size of sizes) {
      const path = await sparseFile(size);
      const before = sink.receivedBytes();
      const { stdout } = await promisify(execFile)(process.execPath, [program, sink.url, path, transport]);
      const { sha1, startBytes, peakBytes } = JSON.parse(stdout) as MemoryReport;
      expect({ sha1, receivedBytes: sink.receivedBytes() - before, problems: sink.problems }).toEqual({
        sha1: await sha1Of(path),
        receivedBytes: size,
        problems: [],
      });
      growth.push(peakBytes - startBytes);
    }
    const shown = growth.map((bytes, index) => `${inMegabytes(sizes[index] ?? 0)} grow by ${inMegabytes(bytes)}`);
    console.info(`${transport}: ${shown.join(', ')}`);
    for (const bytes of growth) expect(bytes).toBeLessThan(1.5 * concurrency * partBytes + allowance);
    // Memory retained per part would show.
    expect(Math.max(...growth.slice(1))).toBeLessThan((growth[0] ?? 0) + 2 * concurrency * partBytes);
  });
});

const inMegabytes = (bytes: number): string => `${String(Math.round(bytes / megabyte))} MB`;

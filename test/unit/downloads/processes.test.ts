import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import type { DownloadReport, DownloadWork } from './download-worker.js';
import { bundleProgram } from '../../support/bundle-program.js';

const mebibyte = 1024 * 1024;
const chunk = testBytes(mebibyte);

/** A service whose file repeats one mebibyte, so that it keeps only that one in memory. */
async function largeFile(megabytes: number, stallAfter = Infinity): Promise<string> {
  const size = megabytes * mebibyte;
  const hash = createHash('sha1');
  for (let count = 0; count < megabytes; count++) hash.update(chunk);
  const sha1 = hash.digest('hex');
  const send = async (response: ServerResponse, start: number, end: number) => {
    for (let at = start; at < end && at - start < stallAfter && !response.destroyed;) {
      const next = Math.min(end, at - (at % mebibyte) + mebibyte);
      const bytes = chunk.subarray(at % mebibyte, (at % mebibyte) + next - at);
      await new Promise((resolve) => response.write(bytes, resolve));
      at = next;
    }
    if (end - start <= stallAfter) response.end();
  };
  const server = createServer((request, response) => {
    if (request.url?.includes('/content') !== true) {
      const file = { type: 'file', id: '7', name: 'film.mov', size, sha1, file_version: { type: 'file_version', id: '70' } };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
      return;
    }
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(first ?? 0), last === undefined || last === '' ? size : Number(last) + 1];
    const contentRange = { 'content-range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}` };
    response.writeHead(first === undefined ? 200 : 206, {
      'content-length': String(end - start),
      ...(first === undefined ? {} : contentRange),
    });
    void send(response, start, end);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

const program = await bundleProgram(join(import.meta.dirname, 'download-worker.ts'));

function start(work: DownloadWork): ChildProcess {
  const child = fork(program, [JSON.stringify(work)]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function reportFrom(child: ChildProcess): Promise<DownloadReport> {
  const [report] = (await once(child, 'message')) as [DownloadReport];
  return report;
}

describe('download in a separate process', () => {
  it.each([1, 4])(
    'uses no more memory for a large file than for a small one with concurrency %s',
    { timeout: 600_000 },
    async (concurrency) => {
      const folder = await temporaryFolder();
      const [small, large] = [await largeFile(2), await largeFile(256)];
      const { peakBytes: least } = await reportFrom(start({ url: small, to: join(folder, 'small'), concurrency }));
      const { peakBytes, verified } = await reportFrom(start({ url: large, to: join(folder, 'large'), concurrency }));
      expect([verified, (await stat(join(folder, 'large'))).size]).toEqual([true, 256 * mebibyte]);
      // The limit includes garbage that has not been collected yet.
      expect((peakBytes - least) / mebibyte).toBeLessThan(100);
      expect((await readdir(folder)).sort()).toEqual(['large', 'small']);
    },
  );

  it('keeps the old file and leaves only the temporary file when it is killed', async () => {
    const folder = await temporaryFolder();
    const to = join(folder, 'film.mov');
    await writeFile(to, 'old');
    const child = start({ url: await largeFile(32, 16 * mebibyte), to, concurrency: 1 });
    const temporary = async () => (await readdir(folder)).find((name) => name !== 'film.mov');
    const written = async () => {
      const name = await temporary();
      return name === undefined ? 0 : (await stat(join(folder, name))).size;
    };
    await expect.poll(written, { interval: 10, timeout: 180_000 }).toBeGreaterThanOrEqual(8 * mebibyte);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await stat(to)).size).toBe(3);
    expect((await readdir(folder)).length).toBe(2);
    expect(await temporary()).toMatch(/^\.box-download-/);
  });
});

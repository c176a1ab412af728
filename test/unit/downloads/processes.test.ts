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

const mega = 1024 * 1024;
const chunk = testBytes(mega);

/** A service whose file is the same megabyte many times over, and which has no more than one of them in memory. */
async function largeFile(megabytes: number, stallAfter = Infinity): Promise<string> {
  const size = megabytes * mega;
  const hash = createHash('sha1');
  for (let count = 0; count < megabytes; count++) hash.update(chunk);
  const sha1 = hash.digest('hex');
  const send = async (answer: ServerResponse, start: number, end: number) => {
    for (let at = start; at < end && at - start < stallAfter && !answer.destroyed;) {
      const next = Math.min(end, at - (at % mega) + mega);
      const bytes = chunk.subarray(at % mega, (at % mega) + next - at);
      await new Promise((resolve) => answer.write(bytes, resolve));
      at = next;
    }
    if (end - start <= stallAfter) answer.end();
  };
  const server = createServer((request, answer) => {
    if (request.url?.includes('/content') !== true) {
      const file = { type: 'file', id: '7', name: 'film.mov', size, sha1, file_version: { type: 'file_version', id: '70' } };
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(file));
      return;
    }
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(first ?? 0), last === undefined || last === '' ? size : Number(last) + 1];
    const contentRange = { 'content-range': `bytes ${String(start)}-${String(end - 1)}/${String(size)}` };
    answer.writeHead(first === undefined ? 200 : 206, {
      'content-length': String(end - start),
      ...(first === undefined ? {} : contentRange),
    });
    void send(answer, start, end);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function start(work: DownloadWork): ChildProcess {
  const child = fork(join(import.meta.dirname, 'download-worker.ts'), [JSON.stringify(work)], {
    execArgv: ['--conditions=box-openapi-sdk-source', '--import', 'tsx'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function reportOf(child: ChildProcess): Promise<DownloadReport> {
  const [report] = (await once(child, 'message')) as [DownloadReport];
  return report;
}

describe('a process', () => {
  it.each([1, 4])(
    'needs no more memory for a large file than for a small one (concurrency: %s)',
    { timeout: 120_000 },
    async (concurrency) => {
      const folder = await temporaryFolder();
      const [small, large] = [await largeFile(2), await largeFile(256)];
      const { peakBytes: least } = await reportOf(start({ url: small, to: join(folder, 'small'), concurrency }));
      const { peakBytes, verified } = await reportOf(start({ url: large, to: join(folder, 'large'), concurrency }));
      expect([verified, (await stat(join(folder, 'large'))).size]).toEqual([true, 256 * mega]);
      // Garbage that is not collected yet counts too.
      expect((peakBytes - least) / mega).toBeLessThan(100);
      expect((await readdir(folder)).sort()).toEqual(['large', 'small']);
    },
  );

  it('that is killed leaves what stood there, and its temporary file at most', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const to = join(folder, 'film.mov');
    await writeFile(to, 'old');
    const child = start({ url: await largeFile(32, 16 * mega), to, concurrency: 1 });
    const temporary = async () => (await readdir(folder)).find((name) => name !== 'film.mov');
    const written = async () => {
      const name = await temporary();
      return name === undefined ? 0 : (await stat(join(folder, name))).size;
    };
    for (let turn = 0; turn < 2000 && (await written()) < 8 * mega; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await written()).toBeGreaterThanOrEqual(8 * mega);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await stat(to)).size).toBe(3);
    expect((await readdir(folder)).length).toBe(2);
    expect(await temporary()).toMatch(/^\.box-download-/);
  });
});

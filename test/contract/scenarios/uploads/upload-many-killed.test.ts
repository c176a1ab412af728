import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { UploadManySummary } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { sha1Hex, someBytes } from '../../support/bytes.js';

const isSoak = process.env['SOAK'] === '1';
const smallFiles = isSoak ? 2000 : 80;
const largeFiles = isSoak ? 40 : 4;
const kills = isSoak ? 30 : 3;
const partBytes = 1024;

it(
  'a directory is uploaded whole, and nothing of it twice, by runs that are killed one after the other',
  { timeout: 600_000 },
  async () => {
    const folder = await temporaryFolder();
    const local = join(folder, 'local');
    const digests = new Map<string, string>();
    await mkdir(join(local, 'a/b'), { recursive: true });
    let largeParts = 0;
    for (let at = 0; at < smallFiles + largeFiles; at++) {
      const name = `${at % 3 === 0 ? 'a/b/' : ''}${String(at)}.bin`;
      // Each large file has a length of its own, so that its parts can be told from others'. They lie between the small ones.
      const isLarge = at % Math.floor(smallFiles / largeFiles) === 5 && at / Math.floor(smallFiles / largeFiles) < largeFiles;
      const bytes = someBytes(isLarge ? 60 * partBytes + at : 100 + at, at);
      if (isLarge) largeParts += Math.ceil(bytes.length / partBytes);
      await writeFile(join(local, name), bytes);
      digests.set(name.split('/').at(-1) ?? '', sha1Hex(bytes));
    }
    const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 100_000 });
    const server = await mock.listen();
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 10, times: Infinity });
    mock.faults.add({ operationId: 'files.content.upload', delayMs: 10, times: Infinity });
    const script = join(import.meta.dirname, 'upload-many-worker.ts');
    const run = () => {
      const child = fork(script, [server.url, mock.issueToken(), local, join(folder, 'journal')], {
        execArgv: ['--conditions=box-openapi-sdk-source', '--import', 'tsx'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const said: { path?: string; status?: string; summary?: UploadManySummary }[] = [];
      child.on('message', (message: (typeof said)[number]) => said.push(message));
      return { child, said, ended: once(child, 'exit') };
    };
    onTestFinished(async () => {
      await server.close();
      await mock.close();
    });
    const taken = (operationId: string, status: number) =>
      mock.exchanges.filter((exchange) => exchange.operationId === operationId && exchange.status === status);
    const parts = () => taken('uploadSessions.parts.upload', 200).length;

    for (let kill = 0; kill < kills; kill++) {
      const { child, said, ended } = run();
      // Every other one in the middle of a large file.
      const partsBefore = parts();
      const fewFiles = 5 + Math.random() * 20;
      const isTime = () => (kill % 2 === 0 ? mock.state.uploadSessions().length > 0 && parts() > partsBefore + 10 : said.length > fewFiles);
      while (child.exitCode === null && !isTime()) await sleep(5);
      child.kill('SIGKILL');
      await ended;
    }
    const { said, ended } = run();
    await ended;

    const summary = said.at(-1)?.summary;
    expect(summary?.failed).toEqual([]);
    expect((summary?.uploaded ?? 0) + (summary?.skipped ?? 0)).toBe(digests.size);
    const files = mock.state.items().filter(({ type }) => type === 'file');
    expect(new Map(files.map((file) => [String(file['name']), String(file['sha1'])]))).toEqual(digests);
    expect(files).toHaveLength(digests.size);
    expect(taken('files.content.upload', 201)).toHaveLength(smallFiles);
    expect(taken('uploadSessions.commit', 201)).toHaveLength(largeFiles);
    const ranges = taken('uploadSessions.parts.upload', 200).map(({ requestHeaders }) => requestHeaders['content-range']);
    expect(ranges).toHaveLength(largeParts);
    expect(new Set(ranges).size).toBe(ranges.length);
    // What earlier runs had told of was not asked about again.
    expect(taken('files.content.upload', 409).length).toBeLessThanOrEqual(4 * kills);
    expect(taken('uploadSessions.get', 200).length).toBeGreaterThanOrEqual(1);
    mock.assertConforms();
  },
);

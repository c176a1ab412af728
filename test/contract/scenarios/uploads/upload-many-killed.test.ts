import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { UploadManySummary } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { sha1Hex, seededBytes } from '../../support/bytes.js';
import { isSoak } from '../../support/soak.js';
import { bundleProgram } from '../../../support/bundle-program.js';

const smallFiles = isSoak ? 2000 : 80;
const largeFiles = isSoak ? 40 : 4;
const kills = isSoak ? 30 : 3;
const partBytes = 1024;

it('uploadMany runs that are killed repeatedly upload a directory completely and nothing twice', { timeout: 600_000 }, async () => {
  const folder = await temporaryFolder();
  const local = join(folder, 'local');
  const digests = new Map<string, string>();
  await mkdir(join(local, 'a/b'), { recursive: true });
  let largeParts = 0;
  for (let index = 0; index < smallFiles + largeFiles; index++) {
    const name = `${index % 3 === 0 ? 'a/b/' : ''}${String(index)}.bin`;
    // Each large file has a unique length, which identifies its parts. Large files are spread among the small ones.
    const isLarge = index % Math.floor(smallFiles / largeFiles) === 5 && index / Math.floor(smallFiles / largeFiles) < largeFiles;
    const bytes = seededBytes(isLarge ? 60 * partBytes + index : 100 + index, index);
    if (isLarge) largeParts += Math.ceil(bytes.length / partBytes);
    await writeFile(join(local, name), bytes);
    digests.set(name.split('/').at(-1) ?? '', sha1Hex(bytes));
  }
  const mock = await createMockBox({ acceptVariants: false, uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 100_000 });
  const server = await mock.listen();
  mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: 10, times: Infinity });
  mock.faults.add({ operationId: 'files.content.upload', delayMs: 10, times: Infinity });
  const program = await bundleProgram(join(import.meta.dirname, 'upload-many-worker.ts'));
  const run = () => {
    const child = fork(program, [server.url, mock.issueToken(), local, join(folder, 'journal')]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const reports: { path?: string; status?: string; summary?: UploadManySummary }[] = [];
    child.on('message', (message: (typeof reports)[number]) => reports.push(message));
    return { child, reports, exited: once(child, 'exit') };
  };
  onTestFinished(async () => {
    await server.close();
    await mock.close();
  });
  const exchangesOf = (operationId: string, status: number) =>
    mock.exchanges.filter((exchange) => exchange.operationId === operationId && exchange.status === status);
  const parts = () => exchangesOf('uploadSessions.parts.upload', 200).length;

  for (let kill = 0; kill < kills; kill++) {
    const { child, reports, exited } = run();
    // Every other kill happens in the middle of a large file.
    const partsBefore = parts();
    const fewFiles = 5 + Math.random() * 20;
    const isTimeToKill = () =>
      kill % 2 === 0 ? mock.state.uploadSessions().length > 0 && parts() > partsBefore + 10 : reports.length > fewFiles;
    while (child.exitCode === null && !isTimeToKill()) await sleep(5);
    child.kill('SIGKILL');
    await exited;
  }
  const { reports, exited } = run();
  await exited;

  const summary = reports.at(-1)?.summary;
  expect(summary?.failed).toEqual([]);
  expect((summary?.uploaded ?? 0) + (summary?.skipped ?? 0)).toBe(digests.size);
  const files = mock.state.items().filter(({ type }) => type === 'file');
  expect(new Map(files.map((file) => [String(file['name']), String(file['sha1'])]))).toEqual(digests);
  expect(files).toHaveLength(digests.size);
  expect(exchangesOf('files.content.upload', 201)).toHaveLength(smallFiles);
  expect(exchangesOf('uploadSessions.commit', 201)).toHaveLength(largeFiles);
  const ranges = exchangesOf('uploadSessions.parts.upload', 200).map(({ requestHeaders }) => requestHeaders['content-range']);
  expect(ranges).toHaveLength(largeParts);
  expect(new Set(ranges).size).toBe(ranges.length);
  // Files that earlier runs had reported were not requested again.
  expect(exchangesOf('files.content.upload', 409).length).toBeLessThanOrEqual(4 * kills);
  expect(exchangesOf('uploadSessions.get', 200).length).toBeGreaterThanOrEqual(1);
  mock.assertConforms();
});

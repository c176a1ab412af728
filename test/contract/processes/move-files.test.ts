import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createMockBox } from 'box-openapi-sdk/testing';
import { addFiles, queueName, type MoveJob } from '../../../examples/move-files/jobs.js';
import { bundleProgram } from '../../support/bundle-program.js';
import { repository } from '../../support/mini-spec.js';
import { startRedis } from '../../support/servers/redis-server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { seededBytes } from '../support/bytes.js';
import { isSoak } from '../support/soak.js';
import type { MoveWork } from './move-worker.js';

const redis = await startRedis();
afterAll(() => redis?.stop());

const processes = isSoak ? 6 : 3;
const smallFiles = isSoak ? 9_900 : 490;
const largeFiles = isSoak ? 100 : 10;
const minKills = isSoak ? 10 : 3;
const partBytes = 1024;
const [worker, cli] = await Promise.all(
  [join(import.meta.dirname, 'move-worker.ts'), join(repository, 'examples/move-files/main.ts')].map(bundleProgram),
);
/** Uploads per second, across all workers. */
const perSecond = 200;

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

/** Creates local files. `digests` maps each path (with slashes) to its SHA-1. Each large file has a unique length, which identifies its parts. */
function createLocalFiles(folder: string): { digests: Map<string, string>; large: Map<number, string> } {
  const digests = new Map<string, string>();
  const large = new Map<number, string>();
  const add = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    digests.set(path, sha1(bytes));
  };
  for (let at = 0; at < smallFiles; at++)
    add(`set ${String(at % 7)}/${String(at % 31)}/${String(at)}.bin`, seededBytes(1 + (at % 900), at));
  for (let at = 0; at < largeFiles; at++) {
    const size = 40 * partBytes + at;
    large.set(size, `films/${String(at)}.mov`);
    add(`films/${String(at)}.mov`, seededBytes(size, at));
  }
  return { digests, large };
}

describe.skipIf(redis === undefined)('examples/move-files', () => {
  const timeout = isSoak ? 1_800_000 : 180_000;

  it('the workers move every file exactly once even if workers are killed', { timeout }, async () => {
    const redisUrl = redis?.url ?? '';
    const folder = await temporaryFolder();
    const { digests, large } = createLocalFiles(join(folder, 'local'));
    const mock = await createMockBox({ acceptVariants: false, uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 1_000_000 });
    const server = await mock.listen();
    // Slow enough that a worker can be caught and killed in the middle of a file, even on a fast machine.
    mock.faults.add({ operationId: 'uploadSessions.parts.upload', delayMs: isSoak ? 80 : 15, times: Infinity });
    const queue = new Queue<MoveJob>(queueName, { connection: { url: redisUrl } });
    const running = new Set<ChildProcess>();
    onTestFinished(async () => {
      for (const child of running) child.kill('SIGKILL');
      await queue.close();
      await server.close();
      await mock.close();
    });

    const call = { points: 1000, duration: 1 };
    const budgets = { call, upload: { points: perSecond, duration: 1 }, search: call };
    const work: MoveWork = {
      ...{ redisUrl, url: server.url, token: mock.issueToken(), processes, budgets },
      ...{ concurrency: 4, lockMs: isSoak ? 10_000 : 3000, upload: { partsFromBytes: 10 * partBytes } },
    };
    const workFile = join(folder, 'work.json');
    writeFileSync(workFile, JSON.stringify(work));
    let isStopping = false;
    const start = () => {
      const child = fork(worker ?? '', [workFile], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
        if (!isStopping) start();
      });
    };

    const total = await addFiles(queue, join(folder, 'local'), '0');
    expect(total).toBe(smallFiles + largeFiles);
    const startedAt = performance.now();
    for (let at = 0; at < processes; at++) start();

    // Kills workers in the middle of a large file, and occasionally any other worker.
    const killedPaths: string[] = [];
    const killsByPath = new Map<string, number>();
    let kills = 0;
    for (;;) {
      const { completed = 0, failed = 0 } = await queue.getJobCounts('completed', 'failed');
      expect(failed).toBe(0);
      if (completed === total) break;
      await sleep(20);
      const active = await queue.getActive();
      const uploading = active.find(({ data }) => {
        const parts = data.checkpoint?.parts.length ?? 0;
        return kills < minKills && parts > 5 && parts < 30 && !killedPaths.includes(data.path);
      });
      const chosen = uploading ?? (isSoak && Math.random() < 0.002 ? active[0] : undefined);
      const child = [...running].find(({ pid }) => chosen?.processedBy?.endsWith(` ${String(pid)}`));
      if (chosen === undefined || child?.kill('SIGKILL') !== true) continue;
      kills += 1;
      if (uploading !== undefined) killedPaths.push(chosen.data.path);
      for (const { data, processedBy } of active) {
        if (processedBy === chosen.processedBy) killsByPath.set(data.path, (killsByPath.get(data.path) ?? 0) + 1);
      }
    }
    const seconds = (performance.now() - startedAt) / 1000;
    isStopping = true;
    const exits = [...running].map((child) => once(child, 'exit'));
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(exits);
    expect(kills).toBeGreaterThanOrEqual(minKills);

    // All content is equal, and no file exists twice.
    const files = mock.state.items().filter(({ type }) => type === 'file');
    const uploaded = files.map((file) => {
      const { entries } = file['path_collection'] as { entries: { name: string }[] };
      return [[...entries.slice(1).map(({ name }) => name), file['name']].join('/'), String(file['sha1'])] as const;
    });
    expect(new Map(uploaded)).toEqual(digests);
    expect(files).toHaveLength(total);
    const exchangesOf = (operationId: string, status: number) =>
      mock.exchanges.filter((exchange) => exchange.operationId === operationId && exchange.status === status);
    expect(exchangesOf('files.content.upload', 201)).toHaveLength(smallFiles);
    expect(exchangesOf('files.content.uploadVersion', 201)).toEqual([]);
    expect(exchangesOf('uploadSessions.commit', 201)).toHaveLength(largeFiles);

    // No confirmed byte was resent: each range of each large file was accepted once. This does not hold for a job that two workers ran
    // at the same time because one was so slow that its lock expired.
    const ranges = exchangesOf('uploadSessions.parts.upload', 200).map(({ requestHeaders }) => requestHeaders['content-range'] ?? '');
    const stalled = new Map((await queue.getCompleted(0, -1)).map(({ data, stalledCounter }) => [data.path, stalledCounter]));
    const undisturbed = [...large].filter(([, path]) => {
      const localPath = join(folder, 'local', path);
      return (stalled.get(localPath) ?? 0) <= (killsByPath.get(localPath) ?? 0);
    });
    for (const [size, path] of undisturbed) {
      const all = ranges.filter((range) => range.endsWith(`/${String(size)}`));
      expect([path, all.length, new Set(all).size]).toEqual([path, Math.ceil(size / partBytes), Math.ceil(size / partBytes)]);
    }
    expect(undisturbed.some(([, path]) => killedPaths.includes(join(folder, 'local', path)))).toBe(true);
    // The next worker resumed: it looked up the sessions that were in progress.
    expect(exchangesOf('uploadSessions.get', 200).length).toBeGreaterThanOrEqual(killedPaths.length);
    // The limit applied to all workers together. Two of its windows can overlap one second.
    expect(seconds).toBeGreaterThan(total / perSecond - 2);
    mock.assertConforms();
    console.log(`${String(total)} files by ${String(processes)} workers in ${seconds.toFixed(1)} s; ${String(kills)} workers killed`);

    // Adding the files a second time adds no jobs.
    const { stdout } = spawnSync(process.execPath, [cli ?? '', 'add', join(folder, 'local')], {
      env: { ...process.env, REDIS_URL: redisUrl },
      encoding: 'utf8',
    });
    expect(stdout).toContain(`${String(total)} files`);
    expect(await queue.getJobCounts('waiting', 'completed')).toEqual({ waiting: 0, completed: total });
  });
});

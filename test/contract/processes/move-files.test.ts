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
import { repository } from '../../support/mini-spec.js';
import { startRedis } from '../../support/servers/redis-server.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { someBytes } from '../support/bytes.js';
import { isSoak } from './processes.js';
import type { MoveWork } from './move-worker.js';

const redis = await startRedis();
afterAll(() => redis?.stop());

const processes = isSoak ? 6 : 3;
const smallFiles = isSoak ? 9_900 : 490;
const largeFiles = isSoak ? 100 : 10;
const leastKills = isSoak ? 10 : 3;
const partBytes = 1024;
const execArgv = ['--conditions=box-openapi-sdk-source', '--import', 'tsx'];
/** Uploads a second, of all workers together. */
const perSecond = 200;

const sha1 = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

/** Files with their digests, by their paths with slashes. Each large one has a length of its own, so that its parts can be told from others'. */
function plant(folder: string): { digests: Map<string, string>; large: Map<number, string> } {
  const digests = new Map<string, string>();
  const large = new Map<number, string>();
  const add = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    digests.set(path, sha1(bytes));
  };
  for (let at = 0; at < smallFiles; at++) add(`set ${String(at % 7)}/${String(at % 31)}/${String(at)}.bin`, someBytes(1 + (at % 900), at));
  for (let at = 0; at < largeFiles; at++) {
    const size = 40 * partBytes + at;
    large.set(size, `films/${String(at)}.mov`);
    add(`films/${String(at)}.mov`, someBytes(size, at));
  }
  return { digests, large };
}

describe.skipIf(redis === undefined)('examples/move-files', () => {
  const timeout = isSoak ? 1_800_000 : 180_000;

  it('moves every file once, though its workers are killed', { timeout }, async () => {
    const redisUrl = redis?.url ?? '';
    const folder = await temporaryFolder();
    const { digests, large } = plant(join(folder, 'local'));
    const mock = await createMockBox({ uploadSessions: { minBytes: 1, partBytes }, recordExchanges: 1_000_000 });
    const server = await mock.listen();
    // Time enough to be killed in the middle.
    // Long enough for a worker to be found in the middle of a file, on a fast machine too.
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
    let isOver = false;
    const start = () => {
      const child = fork(join(import.meta.dirname, 'move-worker.ts'), [workFile], {
        execArgv,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
        if (!isOver) start();
      });
    };

    const total = await addFiles(queue, join(folder, 'local'), '0');
    expect(total).toBe(smallFiles + largeFiles);
    const begun = performance.now();
    for (let at = 0; at < processes; at++) start();

    // Kills who is in the middle of a large file, and now and then anybody.
    const killed: string[] = [];
    const deaths = new Map<string, number>();
    let kills = 0;
    for (;;) {
      const { completed = 0, failed = 0 } = await queue.getJobCounts('completed', 'failed');
      expect(failed).toBe(0);
      if (completed === total) break;
      await sleep(20);
      const active = await queue.getActive();
      const inTheMiddle = active.find(({ data }) => {
        const parts = data.checkpoint?.parts.length ?? 0;
        return kills < leastKills && parts > 5 && parts < 30 && !killed.includes(data.path);
      });
      const chosen = inTheMiddle ?? (isSoak && Math.random() < 0.002 ? active[0] : undefined);
      const child = [...running].find(({ pid }) => chosen?.processedBy?.endsWith(` ${String(pid)}`));
      if (chosen === undefined || child?.kill('SIGKILL') !== true) continue;
      kills += 1;
      if (inTheMiddle !== undefined) killed.push(chosen.data.path);
      for (const { data, processedBy } of active) {
        if (processedBy === chosen.processedBy) deaths.set(data.path, (deaths.get(data.path) ?? 0) + 1);
      }
    }
    const seconds = (performance.now() - begun) / 1000;
    isOver = true;
    const ends = [...running].map((child) => once(child, 'exit'));
    for (const child of running) child.kill('SIGTERM');
    await Promise.all(ends);
    expect(kills).toBeGreaterThanOrEqual(leastKills);

    // All content is equal, and nothing is there twice.
    const files = mock.state.items().filter(({ type }) => type === 'file');
    const arrived = files.map((file) => {
      const { entries } = file['path_collection'] as { entries: { name: string }[] };
      return [[...entries.slice(1).map(({ name }) => name), file['name']].join('/'), String(file['sha1'])] as const;
    });
    expect(new Map(arrived)).toEqual(digests);
    expect(files).toHaveLength(total);
    const taken = (operationId: string, status: number) =>
      mock.exchanges.filter((exchange) => exchange.operationId === operationId && exchange.status === status);
    expect(taken('files.content.upload', 201)).toHaveLength(smallFiles);
    expect(taken('files.content.uploadVersion', 201)).toEqual([]);
    expect(taken('uploadSessions.commit', 201)).toHaveLength(largeFiles);

    // No byte that was confirmed went again: each range of each large file was taken once. That cannot be had of a job which two
    // workers did at the same time, since one of them was so slow that it seemed dead.
    const ranges = taken('uploadSessions.parts.upload', 200).map(({ requestHeaders }) => requestHeaders['content-range'] ?? '');
    const stalled = new Map((await queue.getCompleted(0, -1)).map(({ data, stalledCounter }) => [data.path, stalledCounter]));
    const sound = [...large].filter(([, path]) => {
      const whole = join(folder, 'local', path);
      return (stalled.get(whole) ?? 0) <= (deaths.get(whole) ?? 0);
    });
    for (const [size, path] of sound) {
      const all = ranges.filter((range) => range.endsWith(`/${String(size)}`));
      expect([path, all.length, new Set(all).size]).toEqual([path, Math.ceil(size / partBytes), Math.ceil(size / partBytes)]);
    }
    expect(sound.some(([, path]) => killed.includes(join(folder, 'local', path)))).toBe(true);
    // Who took over went on: the sessions that it asked about are those that were under way.
    expect(taken('uploadSessions.get', 200).length).toBeGreaterThanOrEqual(killed.length);
    // The limit was for all workers together. Two of its windows can touch a second.
    expect(seconds).toBeGreaterThan(total / perSecond - 2);
    mock.assertConforms();
    console.log(`${String(total)} files by ${String(processes)} workers in ${seconds.toFixed(1)} s; ${String(kills)} workers killed`);

    // Who adds the files once more adds none.
    const { stdout } = spawnSync(
      process.execPath,
      [...execArgv, join(repository, 'examples/move-files/main.ts'), 'add', join(folder, 'local')],
      {
        env: { ...process.env, REDIS_URL: redisUrl },
        encoding: 'utf8',
      },
    );
    expect(stdout).toContain(`${String(total)} files`);
    expect(await queue.getJobCounts('waiting', 'completed')).toEqual({ waiting: 0, completed: total });
  });
});

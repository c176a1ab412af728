import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createBoxClient, developerToken, type BoxClient, type MirrorOptions } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { bundleProgram } from '../../support/bundle-program.js';
import { isSoak } from '../support/soak.js';
import { runSchedule, schedules } from './schedule.js';

const mock = await createMockBox({ acceptVariants: false, recordExchanges: 2000 });
const server = await mock.listen();
const folder = await mkdtemp(join(tmpdir(), 'box-mirror-'));
const program = await bundleProgram(join(import.meta.dirname, 'mirror-worker.ts'));
afterAll(async () => {
  await server.close();
  await mock.close();
  await rm(folder, { recursive: true, force: true });
});

const client = (fetch: typeof globalThis.fetch): BoxClient =>
  createBoxClient({ auth: developerToken(mock.issueToken()), fetch, retry: { baseMs: 1, maxMs: 2 } });

async function killedRun(options: MirrorOptions, afterRequests: number): Promise<void> {
  const before = mock.exchanges.length;
  const child = fork(program, [server.url, mock.issueToken(), JSON.stringify(options)]);
  const exited = once(child, 'exit');
  while (child.exitCode === null && mock.exchanges.length - before <= afterRequests) await sleep(1);
  child.kill('SIGKILL');
  await exited;
}

/**
 * A failure prints its seed and its path. `MIRROR_SEED=1 MIRROR_PATH=3 npx vitest run test/contract/mirror/schedules` repeats it, `MIRROR_RUNS=9` changes the number,
 * and `MIRROR_SHRINK=1` looks for a shorter schedule, which takes minutes. In CI, the same schedules run each time.
 */
const seed = process.env['MIRROR_SEED'] ?? (isSoak ? undefined : '1');
const path = process.env['MIRROR_PATH'];
const runs = process.env['MIRROR_RUNS'];
const standard = isSoak ? { both: 2000, oneWay: 300 } : { both: 60, oneWay: 10 };
const numbers = runs === undefined ? standard : { both: Number(runs), oneWay: Number(runs) };
const timeout = isSoak ? 14_400_000 : 600_000;

async function check(direction: MirrorOptions['direction'], numRuns: number): Promise<void> {
  let executed = 0;
  const property = fc.asyncProperty(schedules(direction === 'both'), async (rounds) => {
    executed += 1;
    await runSchedule({ mock, client, killedRun }, join(folder, direction), rounds, direction);
  });
  await fc.assert(property, {
    numRuns,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
    plugins: [fc.interruptAfterTimeLimit(timeout * 0.9)],
    endOnFailure: process.env['MIRROR_SHRINK'] === undefined,
  });
  if (path === undefined) expect(executed).toBe(numRuns);
}

it(`${String(numbers.both)} random schedules of two sides end with equal sides, and nothing that a user created is lost`, { timeout }, () =>
  check('both', numbers.both),
);

it.each(['up', 'down'] as const)(
  `${String(numbers.oneWay)} random schedules of a mirror %s end with equal sides, and nothing that a user created is lost`,
  { timeout },
  (direction) => check(direction, numbers.oneWay),
);

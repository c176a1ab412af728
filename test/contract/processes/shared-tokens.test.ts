import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startRedis } from '../../support/servers/redis-server.js';
import { isSoak } from '../support/soak.js';
import { killUnlessRefreshing, refreshRequests, sharedUser, type SharedUser } from './shared-user.js';
import type { StoreLocation } from './token-worker.js';

/** More processes than cores would only wait for each other. */
const processes = isSoak ? 8 : Math.min(8, Math.max(2, availableParallelism()));
const totalCalls = isSoak ? 20_000 : 600;
/** Long enough for many tokens to expire during the calls. */
const pauseMs = isSoak ? 60 : 40;
/** Long enough that a process on a busy machine finishes its refresh. */
const leaseMs = 5000;
const maxKills = isSoak ? 200 : 8;
const redis = await startRedis();

const stores: [string, ((folder: string) => StoreLocation) | undefined][] = [
  ['a file token store', (folder) => ({ kind: 'file', path: `${folder}/tokens.json` })],
  [
    'a Redis token store',
    redis === undefined ? undefined : () => ({ kind: 'redis', url: redis.url, key: `user-${String(Math.random())}` }),
  ],
];

/** Runs processes until all calls are done. A killed process is replaced by one that makes the remaining calls. */
async function run(user: SharedUser, withKills: boolean) {
  const state = { succeeded: 0, kills: 0, failures: [] as unknown[], left: processes };
  const slots = new Map(Array.from({ length: processes }, (_, slot) => [slot, user.start(totalCalls / processes, pauseMs)]));
  const workers = [...slots.keys()].map(async (slot) => {
    for (let remaining = totalCalls / processes; remaining > 0;) {
      const worker = slots.get(slot) ?? user.start(remaining, pauseMs);
      slots.set(slot, worker);
      await worker.exited;
      const succeeded = worker.reports.filter(({ ok }) => ok).length;
      state.succeeded += succeeded;
      state.failures.push(...worker.reports.filter(({ ok }) => !ok));
      remaining -= worker.reports.length;
      slots.delete(slot);
      if (remaining > 0 && worker.child.signalCode !== 'SIGKILL')
        throw new Error(`A worker exited early, with ${String(remaining)} calls to go.`);
    }
    state.left -= 1;
  });
  const killer = async () => {
    while (withKills && state.kills < maxKills) {
      await sleep(200 + Math.random() * 400);
      if (state.left === 0) return;
      const working = [...slots.values()].filter(({ reports }) => reports.length > 0);
      const victim = working[Math.floor(Math.random() * working.length)];
      if (victim !== undefined && (await killUnlessRefreshing(victim))) state.kills += 1;
    }
  };
  await Promise.all([...workers, killer()]);
  return state;
}

function expectEachTokenUsedOnce(user: SharedUser, atLeast: number): void {
  const all = refreshRequests(user);
  expect(all.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(all.map(({ usedRefreshToken }) => usedRefreshToken)).size).toBe(all.length);
  // Each refresh uses the token that the previous refresh issued.
  expect(all.map(({ usedRefreshToken }) => usedRefreshToken)).toEqual([
    user.firstRefreshToken,
    ...all.slice(0, -1).map(({ grantedRefreshToken }) => grantedRefreshToken),
  ]);
  expect(all.length).toBeGreaterThanOrEqual(atLeast);
}

const timeout = isSoak ? 900_000 : 600_000;

/** Both stores at the same time, because the processes pause most of the time. */
function itOfEachStore(name: string, test: (user: SharedUser, store: string) => Promise<void>): void {
  describe(name, () => {
    it.concurrent.for(stores)('with %s', { timeout }, async ([store, location], { skip }) => {
      if (location === undefined) return skip('Redis is not installed.');
      const user = await sharedUser(location, { leaseMs });
      try {
        await test(user, store);
      } finally {
        await user.close();
      }
    });
  });
}

itOfEachStore(`processes make ${String(totalCalls)} calls and use each refresh token once`, async (user, name) => {
  const { succeeded, failures } = await run(user, false);
  expect(failures).toEqual([]);
  expect(succeeded).toBe(totalCalls);
  expectEachTokenUsedOnce(user, isSoak ? 20 : 2);
  if (isSoak) console.log(`${name}: ${String(succeeded)} calls, ${String(refreshRequests(user).length)} refreshes`);
});

itOfEachStore('processes use each refresh token once even if they are killed', async (user, name) => {
  const { succeeded, failures, kills } = await run(user, true);
  expect(failures).toEqual([]);
  // The replacement repeats a call whose result the killed process could not report.
  expect(succeeded).toBe(totalCalls);
  expect(kills).toBeGreaterThanOrEqual(isSoak ? 50 : 3);
  expectEachTokenUsedOnce(user, isSoak ? 20 : 2);
  if (isSoak) console.log(`${name}: ${String(succeeded)} calls, ${String(kills)} kills, ${String(refreshRequests(user).length)} refreshes`);
});

itOfEachStore('processes fail with invalid_grant when one is killed before it saves the new tokens', async (user) => {
  const calls = 40;
  const workers = Array.from({ length: 4 }, () => user.start(calls, 200));
  while (workers.some(({ reports }) => reports.length === 0)) await sleep(20);
  const before = refreshRequests(user).length;
  // The response to the next refresh is delayed until its process is dead.
  user.mock.faults.add({ operationId: 'authorization.requestToken', after: true, delayMs: 600 });
  while (refreshRequests(user).length === before) await sleep(5);
  const [sender] = workers.filter(({ progress }) => progress.phase === 'sent');
  sender?.child.kill('SIGKILL');
  await Promise.all(workers.map(({ exited }) => exited));
  const others = workers.filter((worker) => worker !== sender);
  expect(others.length).toBe(3);
  for (const { reports } of others) {
    expect(reports.length).toBe(calls);
    const first = reports.findIndex(({ ok }) => !ok);
    expect(first).toBeGreaterThan(0);
    for (const one of reports.slice(first)) expect(one).toMatchObject({ ok: false, name: 'BoxAuthError', error: 'invalid_grant' });
    for (const one of reports.slice(first)) expect((one as { message: string }).message).toMatch(/let the user authorize again/i);
  }
  // One process retries with the consumed token; no other process does.
  const [consumed, retried, ...more] = refreshRequests(user).slice(before);
  expect([consumed?.status, retried?.status, more.length]).toEqual([200, 400, 0]);
  expect(retried?.usedRefreshToken).toBe(consumed?.usedRefreshToken);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startRedis } from '../../support/servers/redis-server.js';
import { isSoak, killOutsideTheMoment, refreshes, sharedUser, type SharedUser } from './processes.js';
import type { StorePlace } from './token-worker.js';

const processes = 8;
const totalCalls = isSoak ? 20_000 : 2_000;
/** So that the calls take long enough for many tokens to run out. */
const pauseMs = isSoak ? 60 : 40;
const leaseMs = 1500;
const mostKills = isSoak ? 200 : 8;
const redis = await startRedis();

const stores: [string, ((folder: string) => StorePlace) | undefined][] = [
  ['a file', (folder) => ({ kind: 'file', path: `${folder}/tokens.json` })],
  ['Redis', redis === undefined ? undefined : () => ({ kind: 'redis', url: redis.url, key: `user-${String(Math.random())}` })],
];

/** Lets processes make calls until all are made; a process that was killed is followed by another that does the rest. */
async function run(user: SharedUser, killing: boolean) {
  const state = { succeeded: 0, kills: 0, failures: [] as unknown[], left: processes };
  const slots = new Map(Array.from({ length: processes }, (_, slot) => [slot, user.start(totalCalls / processes, pauseMs)]));
  const workers = [...slots.keys()].map(async (slot) => {
    for (let todo = totalCalls / processes; todo > 0;) {
      const worker = slots.get(slot) ?? user.start(todo, pauseMs);
      slots.set(slot, worker);
      await worker.ended;
      const good = worker.said.filter(({ ok }) => ok).length;
      state.succeeded += good;
      state.failures.push(...worker.said.filter(({ ok }) => !ok));
      todo -= worker.said.length;
      slots.delete(slot);
      if (todo > 0 && worker.child.signalCode !== 'SIGKILL') throw new Error(`A worker ended early, with ${String(todo)} calls to go.`);
    }
    state.left -= 1;
  });
  const killer = async () => {
    while (killing && state.kills < mostKills) {
      await sleep(200 + Math.random() * 400);
      if (state.left === 0) return;
      const working = [...slots.values()].filter(({ said }) => said.length > 0);
      const victim = working[Math.floor(Math.random() * working.length)];
      if (victim !== undefined && (await killOutsideTheMoment(victim))) state.kills += 1;
    }
  };
  await Promise.all([...workers, killer()]);
  return state;
}

function expectEachUsedOnce(user: SharedUser, atLeast: number): void {
  const all = refreshes(user);
  expect(all.filter(({ status }) => status !== 200)).toEqual([]);
  expect(new Set(all.map(({ usedRefreshToken }) => usedRefreshToken)).size).toBe(all.length);
  // Each is the one that the refresh before it gave.
  expect(all.map(({ usedRefreshToken }) => usedRefreshToken)).toEqual([
    user.firstRefreshToken,
    ...all.slice(0, -1).map(({ grantedRefreshToken }) => grantedRefreshToken),
  ]);
  expect(all.length).toBeGreaterThanOrEqual(atLeast);
}

describe.each(stores)('many processes that share a user through %s', (name, place) => {
  const timeout = isSoak ? 900_000 : 120_000;
  const skipped = place === undefined;
  const open = () => sharedUser(place ?? (() => ({ kind: 'file', path: '' })), { leaseMs });

  it.skipIf(skipped)(`make ${String(totalCalls)} calls, and each refresh token is used once`, { timeout }, async () => {
    const user = await open();
    try {
      const { succeeded, failures } = await run(user, false);
      expect(failures).toEqual([]);
      expect(succeeded).toBe(totalCalls);
      expectEachUsedOnce(user, isSoak ? 20 : 2);
      if (isSoak) console.log(`${name}: ${String(succeeded)} calls, ${String(refreshes(user).length)} refreshes`);
    } finally {
      await user.close();
    }
  });

  it.skipIf(skipped)('do so too while one after the other is killed', { timeout }, async () => {
    const user = await open();
    try {
      const { succeeded, failures, kills } = await run(user, true);
      expect(failures).toEqual([]);
      // A call whose answer a killed process could not report is made again by the one that follows it.
      expect(succeeded).toBe(totalCalls);
      expect(kills).toBeGreaterThanOrEqual(isSoak ? 50 : 3);
      expectEachUsedOnce(user, isSoak ? 20 : 2);
      if (isSoak) console.log(`${name}: ${String(succeeded)} calls, ${String(kills)} kills, ${String(refreshes(user).length)} refreshes`);
    } finally {
      await user.close();
    }
  });

  it.skipIf(skipped)('get one clear error each when one is killed with the new tokens in its hands', { timeout }, async () => {
    const user = await open();
    try {
      const calls = 40;
      const workers = Array.from({ length: 4 }, () => user.start(calls, 200));
      while (workers.some(({ said }) => said.length === 0)) await sleep(20);
      const before = refreshes(user).length;
      // The answer to the next refresh is held back until its process is dead.
      user.mock.faults.add({ operationId: 'authorization.requestToken', after: true, delayMs: 600 });
      while (refreshes(user).length === before) await sleep(5);
      const [sender] = workers.filter(({ now }) => now.phase === 'sent');
      sender?.child.kill('SIGKILL');
      await Promise.all(workers.map(({ ended }) => ended));
      const others = workers.filter((worker) => worker !== sender);
      expect(others.length).toBe(3);
      for (const { said } of others) {
        expect(said.length).toBe(calls);
        const first = said.findIndex(({ ok }) => !ok);
        expect(first).toBeGreaterThan(0);
        for (const one of said.slice(first)) expect(one).toMatchObject({ ok: false, name: 'BoxAuthError', error: 'invalid_grant' });
        for (const one of said.slice(first)) expect((one as { message: string }).message).toMatch(/let the user authorize again/i);
      }
      // The lost token was tried once more, by one process, and never again.
      const [lost, again, ...more] = refreshes(user).slice(before);
      expect([lost?.status, again?.status, more.length]).toEqual([200, 400, 0]);
      expect(again?.usedRefreshToken).toBe(lost?.usedRefreshToken);
    } finally {
      await user.close();
    }
  });
});

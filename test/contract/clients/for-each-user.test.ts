import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  BoxConfigError,
  BoxUnauthorizedError,
  createBoxClient,
  developerToken,
  forEachUser,
  type BoxClient,
  type UserResult,
} from '../../../src/index.js';
import { createMockBox, type MockBoxOptions } from '../../../src/testing/index.js';
import { virtualClock } from '../../support/clocks/virtual-clock.js';
import { rejection } from '../../support/rejection.js';

const usersUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(31001 + index),
    name: `User ${String(index)}`,
    login: `user${String(index)}@example.com`,
  }));

/** A mock and a client on a virtual clock that runs while the test waits. */
async function open(count: number, options: Omit<MockBoxOptions, 'seed' | 'now'> = {}) {
  const clock = virtualClock();
  const users = usersUpTo(count);
  const mock = await createMockBox({ seed: { users }, now: () => clock.now(), recordExchanges: 10_000, ...options });
  const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch, clock });
  const open: { is: boolean } = { is: true };
  const pump = (async () => {
    while (open.is) {
      // The requests in progress come first.
      for (let turn = 0; turn < 20; turn++) await setImmediate();
      if (clock.sleepers() > 0) await clock.run(clock.untilNext());
    }
  })();
  onTestFinished(async () => {
    open.is = false;
    await pump;
    await mock.close();
  });
  const statuses = () => mock.exchanges.map(({ status }) => status);
  // The administrator of the token cannot act as itself.
  return { clock, mock, box, statuses, others: users.slice(1).map(({ id }) => id) };
}

describe('forEachUser', () => {
  it('acts as each user of a list of the service, a few at once, and returns the numbers', async () => {
    const { box, others } = await open(8);
    const results: UserResult<{ id: string }>[] = [];
    let active = 0;
    let most = 0;
    async function* managed() {
      for await (const user of box.users.list()) if (others.includes(user.id)) yield user;
    }
    const summary = await forEachUser(
      box,
      managed(),
      { concurrency: 3, onResult: (result) => void results.push(result) },
      async (her: BoxClient, user) => {
        most = Math.max(most, (active += 1));
        const { id, name } = await her.users.me();
        expect(id).toBe(user.id);
        active -= 1;
        return name;
      },
    );
    expect(summary).toEqual({ done: 7, failed: 0 });
    expect(most).toBe(3);
    expect(results.map((result) => (result.status === 'done' ? result.value : '')).sort()).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `User ${String(n)}`),
    );
  });

  it('reads the users lazily', async () => {
    const { box, others } = await open(9);
    let read = 0;
    let done = 0;
    function* lazily() {
      for (const id of others) {
        read += 1;
        expect(read - done).toBeLessThanOrEqual(3);
        yield id;
      }
    }
    await forEachUser(box, lazily(), { concurrency: 2 }, async (her) => {
      await her.users.me();
      done += 1;
    });
    expect(read).toBe(8);
  });

  it('a 429 of one user delays no other', async () => {
    const { box, clock, others, statuses } = await open(6, { rateLimits: { callsPerMinute: 10 } });
    const [busy = ''] = others;
    const endedAt = new Map<string, number>();
    const summary = await forEachUser(box, others, { concurrency: 2 }, async (her, id) => {
      for (let call = 0; call < (id === busy ? 25 : 5); call++) await her.users.me();
      endedAt.set(id, clock.elapsed());
    });
    expect(summary).toEqual({ done: 5, failed: 0 });
    expect(statuses().filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(endedAt.get(busy)).toBeGreaterThan(60_000);
    for (const id of others.slice(1)) expect(endedAt.get(id)).toBeLessThan(1000);
  });

  it('the searches of all users together stay within the limit of the enterprise', async () => {
    const { box, others, statuses } = await open(11, { rateLimits: true });
    const summary = await forEachUser(box, others, { concurrency: 10 }, async (her) => {
      for (let call = 0; call < 4; call++) await her.search.query({ query: 'report' });
    });
    expect(summary).toEqual({ done: 10, failed: 0 });
    expect(statuses().filter((status) => status === 429)).toEqual([]);
  });

  it('the limiter of the application applies to all users', async () => {
    const { mock, others } = await open(4);
    let acquired = 0;
    const limiter = {
      acquire: () => Promise.resolve(void (acquired += 1)),
      slowDown: () => Promise.resolve(),
    };
    const box = createBoxClient({ auth: developerToken(mock.issueToken()), fetch: mock.fetch, limiter });
    await forEachUser(box, others, {}, (her) => her.users.me());
    expect(acquired).toBe(3);
  });

  it('a user that fails does not stop the others, unless stopOnError is set', async () => {
    const { box, others } = await open(6);
    const results: UserResult<string>[] = [];
    const users = ['99', ...others, ''];
    const options = { concurrency: 1, onResult: (result: UserResult<string>) => void results.push(result) };
    expect(await forEachUser(box, users, options, (her) => her.users.me())).toEqual({ done: 5, failed: 2 });
    const failed = results.filter((result) => result.status === 'failed');
    expect(failed.map(({ user, error }) => [user, error.message])).toEqual([
      ['99', expect.stringContaining('users.me')],
      ['', 'forEachUser: each user must be an ID, a non-empty string, or an object with such an id.'],
    ]);
    let calls = 0;
    const work = () => {
      calls += 1;
      return Promise.reject(new Error('planted'));
    };
    await expect(forEachUser(box, others, { concurrency: 1, stopOnError: true }, work)).rejects.toThrow('planted');
    expect(calls).toBe(1);
  });

  it('a rejected token ends the run', async () => {
    const { mock, others } = await open(6);
    const box = createBoxClient({ auth: developerToken('wrong'), fetch: mock.fetch });
    let calls = 0;
    const work = (her: BoxClient) => {
      calls += 1;
      return her.users.me();
    };
    await expect(forEachUser(box, others, { concurrency: 1 }, work)).rejects.toMatchObject({
      kind: expect.stringMatching(/auth|api/) as string,
    });
    expect(calls).toBe(1);
  });

  it('a token that stays rejected ends the run', async () => {
    const { mock, others } = await open(6);
    // Unlike a developer token, this grant does not fail itself.
    const auth = () => ({ getToken: () => Promise.resolve('wrong'), invalidate: () => undefined });
    const box = createBoxClient({ auth, fetch: mock.fetch });
    let calls = 0;
    const work = (her: BoxClient) => {
      calls += 1;
      return her.users.me();
    };
    await rejection(forEachUser(box, others, { concurrency: 1 }, work), BoxUnauthorizedError);
    expect(calls).toBe(1);
  });

  it('an abort ends the run with the reason and reaches the work', async () => {
    const { box, others } = await open(6);
    const controller = new AbortController();
    const reason = new Error('enough');
    const work = (_her: BoxClient, _id: string, signal: AbortSignal) =>
      new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        controller.abort(reason);
      });
    expect(await rejection(forEachUser(box, others, { signal: controller.signal }, work), Error)).toBe(reason);
  });

  it.each([
    [{ concurrency: 0 }, 'concurrency'],
    [{ onResult: 1 }, 'onResult'],
    [{ stopOnError: 1 }, 'stopOnError'],
    [{ signal: 1 }, 'signal'],
    [{ retries: 1 }, 'retries'],
  ])('%j is rejected with the name of the option', async (options, name) => {
    const { box } = await open(2);
    const failure = await rejection(
      forEachUser(box, [], options as object, () => Promise.resolve()),
      BoxConfigError,
    );
    expect(failure.message).toMatch(new RegExp(`^forEachUser: .*${name}`));
  });
});

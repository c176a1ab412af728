import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis, type RedisOptions } from 'ioredis';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBoxClient, developerToken, type RateLimiter } from 'box-openapi-sdk';
import { redisLimiter } from '../../../examples/shared-rate-limit/redis-limiter.js';
import { repository } from '../../support/mini-spec.js';
import { startRedis } from '../../support/servers/redis-server.js';
import { startRefusingServer } from '../../support/servers/rejecting-server.js';

const redis = await startRedis();
const skipped = redis === undefined;
const url = redis?.url ?? '';
afterAll(() => redis?.stop());

/** Lets processes begin together, and gives how many of their calls failed. */
async function run(count: number, ...args: (string | number)[]): Promise<number> {
  const children: ChildProcess[] = Array.from({ length: count }, () =>
    fork(join(import.meta.dirname, 'limit-worker.ts'), args.map(String), {
      execArgv: ['--conditions=box-openapi-sdk-source', '--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  await Promise.all(children.map((child) => once(child, 'message')));
  const reports = children.map((child) => once(child, 'message') as Promise<[{ failures: number }]>);
  for (const child of children) child.send('go');
  return (await Promise.all(reports)).reduce((sum, [{ failures }]) => sum + failures, 0);
}

async function server(perSecond: number) {
  const made = await startRefusingServer({ perSecond });
  onTestFinished(() => made.close());
  return { url: made.url, counts: () => made.counts['all'] ?? { taken: 0, refused: 0 } };
}

describe('three processes, 40 calls each at once, where the service takes 30 a second', () => {
  it.skipIf(skipped)('that share a limiter meet next to no refusal, unlike each by itself', { timeout: 120_000 }, async () => {
    const [shared, apart] = await Promise.all([server(30), server(30)]);
    // Two windows of a second can touch one of the service's.
    expect(await run(3, shared.url, 40, url, 3, 15)).toBe(0);
    expect(shared.counts().taken).toBe(120);
    expect(shared.counts().refused).toBeLessThanOrEqual(4);
    // Not waited for: who was refused more than others has the least to learn from.
    void run(3, apart.url, 40);
    await vi.waitFor(
      () => {
        expect(apart.counts().refused).toBeGreaterThan(60);
      },
      { timeout: 45_000 },
    );
  });
});

describe.skipIf(skipped)('the shared limiter', () => {
  const second = { points: 5, duration: 1 };
  let users = 0;

  /** Two limiters of one user, as two processes have them. */
  function two(target = url, options: RedisOptions = {}) {
    const userId = `user-${String(users++)}`;
    return [0, 1].map(() => {
      const client = new Redis(target, { maxRetriesPerRequest: 1, ...options });
      client.on('error', () => undefined);
      onTestFinished(() => {
        client.disconnect();
      });
      return redisLimiter(client, userId, 2, { call: second, upload: second, search: second });
    }) as [RateLimiter, RateLimiter];
  }

  const timeOf = async (work: Promise<unknown>) => {
    const begun = performance.now();
    await work;
    return performance.now() - begun;
  };

  it('lets go what the budget holds, of all processes together, and the rest with the next window', async () => {
    const [one, other] = two();
    const times: number[] = [];
    const go = async (limiter: RateLimiter) => {
      await limiter.acquire('call');
      times.push(performance.now());
    };
    await Promise.all(Array.from({ length: 15 }, (_, place) => go(place % 2 === 0 ? one : other)));
    const [first = 0, , , , fifth = 0, sixth = 0, , , , , eleventh = 0] = times;
    expect(fifth - first).toBeLessThan(900);
    expect(sixth - first).toBeGreaterThan(900);
    expect(eleventh - first).toBeGreaterThan(1900);
  });

  it('makes all wait for what one is asked to wait, the longest of several, and other kinds not', { timeout: 20_000 }, async () => {
    const [one, other] = two();
    await one.slowDown('call', 2500, Date.now());
    await other.slowDown('call', 500, Date.now());
    expect(await timeOf(other.acquire('search'))).toBeLessThan(500);
    expect(await timeOf(other.acquire('call'))).toBeGreaterThan(1900);
  });

  it('serves in order, and passes over who gave up', async () => {
    const [one] = two();
    const order: number[] = [];
    const controller = new AbortController();
    const turns = Array.from({ length: 10 }, (_, place) =>
      one.acquire('call', place === 7 ? controller.signal : undefined).then(() => order.push(place)),
    );
    controller.abort();
    const all = await Promise.allSettled(turns);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
    expect(all[7]).toMatchObject({ status: 'rejected' });
  });

  it('goes on with a part of the budget while Redis is away', { timeout: 30_000 }, async () => {
    const own = await startRedis();
    onTestFinished(() => own?.stop());
    // Without a wait for its return, which would take time of its own.
    const [one] = two(own?.url, { retryStrategy: () => null });
    await one.acquire('call');
    await own?.kill();
    // Two a second, half of five.
    expect(await timeOf(Promise.all(Array.from({ length: 7 }, () => one.acquire('call'))))).toBeGreaterThan(2500);
  });

  it('limits a client', async () => {
    const [limiter] = two();
    const service = await server(1000);
    const box = createBoxClient({ auth: developerToken('token-1'), baseUrl: service.url, limiter });
    expect(await timeOf(Promise.all(Array.from({ length: 11 }, () => box.files.get('1'))))).toBeGreaterThan(1500);
    expect(service.counts()).toEqual({ taken: 11, refused: 0 });
  });

  it('is the one that the documentation shows', () => {
    const page = readFileSync(join(repository, 'docs/guides/rate-limits.md'), 'utf8');
    const example = readFileSync(join(repository, 'examples/shared-rate-limit/redis-limiter.ts'), 'utf8');
    expect(page).toContain(example.replaceAll(/^export /gm, ''));
  });
});

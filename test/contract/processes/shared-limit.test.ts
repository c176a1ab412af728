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
import { startRateLimitedServer } from '../../support/servers/rate-limited-server.js';
import { bundleProgram } from '../../support/bundle-program.js';

const redis = await startRedis();
const worker = await bundleProgram(join(import.meta.dirname, 'limit-worker.ts'));
const skipped = redis === undefined;
const url = redis?.url ?? '';
afterAll(() => redis?.stop());

/** Starts the calls of several processes together and returns how many calls failed. */
async function run(count: number, ...args: (string | number)[]): Promise<number> {
  const children: ChildProcess[] = Array.from({ length: count }, () =>
    fork(worker, args.map(String), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );
  onTestFinished(() => {
    for (const child of children) child.kill('SIGKILL');
  });
  await Promise.all(children.map((child) => once(child, 'message')));
  const reports = children.map((child) => once(child, 'message') as Promise<[{ failures: number }]>);
  for (const child of children) child.send('go');
  return (await Promise.all(reports)).reduce((sum, [{ failures }]) => sum + failures, 0);
}

async function startServer(perSecond: number) {
  const service = await startRateLimitedServer({ perSecond });
  onTestFinished(() => service.close());
  return { url: service.url, counts: () => service.counts['all'] ?? { accepted: 0, rejected: 0 } };
}

describe('rate limits across processes', () => {
  it.skipIf(skipped)(
    'three processes with a shared limiter get almost no 429s, unlike with separate limiters',
    { timeout: 600_000 },
    async () => {
      const [shared, separate] = await Promise.all([startServer(30), startServer(30)]);
      // Two one-second windows can overlap one window of the service.
      expect(await run(3, shared.url, 40, url, 3, 15)).toBe(0);
      expect(shared.counts().accepted).toBe(120);
      expect(shared.counts().rejected).toBeLessThanOrEqual(4);
      // Not awaited: a process that is rejected more often than the others takes long to adapt.
      void run(3, separate.url, 40);
      await vi.waitFor(
        () => {
          expect(separate.counts().rejected).toBeGreaterThan(60);
        },
        { timeout: 180_000 },
      );
    },
  );
});

describe.skipIf(skipped)('shared Redis limiter', () => {
  const second = { points: 5, duration: 1 };
  let users = 0;

  /** Two limiters for one user, as in two processes. */
  function twoLimiters(target = url, options: RedisOptions = {}) {
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

  const elapsed = async (work: Promise<unknown>) => {
    const startedAt = performance.now();
    await work;
    return performance.now() - startedAt;
  };

  it('the limiter admits one budget per window across processes and delays the other calls', async () => {
    const [one, other] = twoLimiters();
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

  it('the limiter applies the longest Retry-After to all processes, but only for that kind of call', { timeout: 180_000 }, async () => {
    const [one, other] = twoLimiters();
    await one.slowDown('call', 2500, Date.now());
    await other.slowDown('call', 500, Date.now());
    expect(await elapsed(other.acquire('search'))).toBeLessThan(500);
    expect(await elapsed(other.acquire('call'))).toBeGreaterThan(1900);
  });

  it('the limiter admits calls in order and skips aborted calls', async () => {
    const [one] = twoLimiters();
    const order: number[] = [];
    const controller = new AbortController();
    const acquisitions = Array.from({ length: 10 }, (_, place) =>
      one.acquire('call', place === 7 ? controller.signal : undefined).then(() => order.push(place)),
    );
    controller.abort();
    const all = await Promise.allSettled(acquisitions);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
    expect(all[7]).toMatchObject({ status: 'rejected' });
  });

  it('the limiter continues with part of the budget while Redis is down', { timeout: 180_000 }, async () => {
    const ownRedis = await startRedis();
    onTestFinished(() => ownRedis?.stop());
    // No reconnect, which would add its own delay.
    const [one] = twoLimiters(ownRedis?.url, { retryStrategy: () => null });
    await one.acquire('call');
    await ownRedis?.kill();
    // Two calls per second: half of five, rounded down.
    expect(await elapsed(Promise.all(Array.from({ length: 7 }, () => one.acquire('call'))))).toBeGreaterThan(2500);
  });

  it('the limiter limits the calls of a client', async () => {
    const [limiter] = twoLimiters();
    const service = await startServer(1000);
    const box = createBoxClient({ auth: developerToken('token-1'), baseUrl: service.url, limiter });
    expect(await elapsed(Promise.all(Array.from({ length: 11 }, () => box.files.get('1'))))).toBeGreaterThan(1500);
    expect(service.counts()).toEqual({ accepted: 11, rejected: 0 });
  });

  it('the rate limits guide shows the source of the example limiter', () => {
    const page = readFileSync(join(repository, 'docs/guides/rate-limits.md'), 'utf8');
    const example = readFileSync(join(repository, 'examples/shared-rate-limit/redis-limiter.ts'), 'utf8');
    expect(page).toContain(example.replaceAll(/^export /gm, ''));
  });
});

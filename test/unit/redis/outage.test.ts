import { afterEach, describe, expect, it } from 'vitest';
import { BoxError } from '../../../src/core/errors/box-errors.js';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import { redisTokenStore } from '../../../src/redis/index.js';
import { startRedis, type RedisServer } from '../../support/servers/redis-server.js';
import { rejection } from '../../support/rejection.js';
import { others, recommended, type OpenClient } from './clients.js';

const probe = await startRedis();
await probe?.stop();
const secret = 'T9sEcReTtOkEn';

/** Long enough that only a client that gives up by itself is done earlier. */
const patienceMs = 8000;
const soonMs = 4000;

let ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

async function setUp(open: (port: number) => Promise<OpenClient>, timeoutMs?: number): Promise<{ server: RedisServer; store: TokenStore }> {
  const server = await startRedis();
  if (server === undefined) throw new Error('It was there a moment ago.');
  ends.push(() => server.stop());
  const { client, close } = await open(server.port);
  ends.push(close);
  const store = redisTokenStore({ client, key: 'k', timeoutMs });
  await store.compareAndSet(undefined, secret);
  return { server, store };
}

const allOf = (store: TokenStore) => [
  store.get(),
  store.compareAndSet(secret, `${secret}2`),
  store.acquireLease(1000),
  store.releaseLease('id'),
];

async function failuresOf(commands: Promise<unknown>[]): Promise<{ codes: string[]; ms: number }> {
  const begun = performance.now();
  const errors = await Promise.all(commands.map((command) => rejection(command, BoxError)));
  return { codes: errors.map((error) => (error as BoxError & { code: string }).code), ms: performance.now() - begun };
}

describe.skipIf(probe === undefined)('a Redis that is killed', { timeout: 20_000 }, () => {
  it.each(Object.entries(recommended))('is an error at once with %s', async (_, open) => {
    const { server, store } = await setUp(open, patienceMs);
    await server.kill();
    const first = await failuresOf(allOf(store));
    const second = await failuresOf(allOf(store));
    expect([...first.codes, ...second.codes]).not.toContain('ETIMEDOUT');
    expect(Math.max(first.ms, second.ms)).toBeLessThan(soonMs);
  });

  it.each(Object.entries(recommended))('is an error for what is on its way with %s', async (_, open) => {
    const { server, store } = await setUp(open, patienceMs);
    process.kill(server.pid, 'SIGSTOP');
    const failures = failuresOf(allOf(store));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.kill();
    const { codes, ms } = await failures;
    expect(codes).not.toContain('ETIMEDOUT');
    expect(ms).toBeLessThan(soonMs);
  });

  it.each(Object.entries(others))('is an error within the time for a reply with %s', async (_, open) => {
    const { server, store } = await setUp(open, 500);
    await server.kill();
    // What was sent before the client noticed fails by itself.
    await failuresOf(allOf(store));
    const { codes, ms } = await failuresOf(allOf(store));
    expect(new Set(codes)).toEqual(new Set(['ETIMEDOUT']));
    expect(ms).toBeLessThan(soonMs);
  });
});

describe.skipIf(probe === undefined)('a Redis that hangs', { timeout: 20_000 }, () => {
  it.each(Object.entries({ ...recommended, ...others }))('is an error within the time for a reply with %s', async (_, open) => {
    const { server, store } = await setUp(open, 500);
    process.kill(server.pid, 'SIGSTOP');
    const { codes, ms } = await failuresOf(allOf(store));
    expect(codes).toEqual(Array(4).fill('ETIMEDOUT'));
    expect(ms).toBeLessThan(soonMs);
    process.kill(server.pid, 'SIGCONT');
    // It goes on with what it has received; the next is answered as ever.
    expect(await store.get()).toBe(`${secret}2`);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { BoxError } from '../../../src/core/errors/box-errors.js';
import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import { redisTokenStore } from '../../../src/redis/index.js';
import { startRedis, type RedisServer } from '../../support/servers/redis-server.js';
import { rejection } from '../../support/rejection.js';
import { defaultClients, recommendedClients, type OpenClient } from './redis-clients.js';

const probe = await startRedis();
await probe?.stop();
const secret = 'T9sEcReTtOkEn';

/** Long enough that only a client that fails on its own rejects earlier. */
const longTimeoutMs = 8000;
const promptMs = 4000;

let cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
  cleanups = [];
});

async function setUp(open: (port: number) => Promise<OpenClient>, timeoutMs?: number): Promise<{ server: RedisServer; store: TokenStore }> {
  const server = await startRedis();
  if (server === undefined) throw new Error('redis-server is no longer available.');
  cleanups.push(() => server.stop());
  const { client, close } = await open(server.port);
  cleanups.push(close);
  const store = redisTokenStore({ client, key: 'k', timeoutMs });
  await store.compareAndSet(undefined, secret);
  return { server, store };
}

const runAllCommands = (store: TokenStore) => [
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

describe.skipIf(probe === undefined)('redisTokenStore after Redis was killed', () => {
  it.each(Object.entries(recommendedClients))('rejects promptly with %s', async (_, open) => {
    const { server, store } = await setUp(open, longTimeoutMs);
    await server.kill();
    const first = await failuresOf(runAllCommands(store));
    const second = await failuresOf(runAllCommands(store));
    expect([...first.codes, ...second.codes]).not.toContain('ETIMEDOUT');
    expect(Math.max(first.ms, second.ms)).toBeLessThan(promptMs);
  });

  it.each(Object.entries(recommendedClients))('rejects pending commands promptly with %s', async (_, open) => {
    const { server, store } = await setUp(open, longTimeoutMs);
    process.kill(server.pid, 'SIGSTOP');
    const failures = failuresOf(runAllCommands(store));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await server.kill();
    const { codes, ms } = await failures;
    expect(codes).not.toContain('ETIMEDOUT');
    expect(ms).toBeLessThan(promptMs);
  });

  it.each(Object.entries(defaultClients))('rejects within the reply timeout with %s after Redis was killed', async (_, open) => {
    const { server, store } = await setUp(open, 500);
    await server.kill();
    // Commands sent before the client notices fail without a timeout.
    await failuresOf(runAllCommands(store));
    const { codes, ms } = await failuresOf(runAllCommands(store));
    expect(new Set(codes)).toEqual(new Set(['ETIMEDOUT']));
    expect(ms).toBeLessThan(promptMs);
  });
});

describe.skipIf(probe === undefined)('redisTokenStore while Redis hangs', () => {
  it.each(Object.entries({ ...recommendedClients, ...defaultClients }))(
    'rejects within the reply timeout with %s while Redis hangs',
    async (_, open) => {
      const { server, store } = await setUp(open, 500);
      process.kill(server.pid, 'SIGSTOP');
      const { codes, ms } = await failuresOf(runAllCommands(store));
      expect(codes).toEqual(Array(4).fill('ETIMEDOUT'));
      expect(ms).toBeLessThan(promptMs);
      process.kill(server.pid, 'SIGCONT');
      // Redis processes the received commands and then replies to the next one.
      expect(await store.get()).toBe(`${secret}2`);
    },
  );
});

import { Cluster, Redis } from 'ioredis';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';
import { describe, expectTypeOf, it } from 'vitest';
import type { TokenStore } from '../../src/index.js';
import { redisTokenStore, type RedisClient } from '../../src/redis/index.js';

const key = 'user';

describe('redisTokenStore', () => {
  it('redisTokenStore accepts ioredis clients', () => {
    expectTypeOf(redisTokenStore({ client: new Redis('redis://h', { maxRetriesPerRequest: 1 }), key })).toEqualTypeOf<TokenStore>();
    redisTokenStore({ client: new Cluster([{ host: 'h' }]), key });
  });

  it('redisTokenStore accepts node-redis clients', () => {
    redisTokenStore({ client: createClient({ url: 'redis://h', disableOfflineQueue: true }), key });
    redisTokenStore({ client: createClient({ RESP: 3 }), key });
    redisTokenStore({ client: createClientPool(), key });
  });

  it('redisTokenStore accepts a function that sends commands', () => {
    const cluster = createCluster({ rootNodes: [] });
    redisTokenStore({ client: (args) => cluster.sendCommand(args[args[0] === 'eval' ? 3 : 1], false, [...args]), key });
    const sentinel = createSentinel({ name: 'n', sentinelRootNodes: [] });
    redisTokenStore({ client: (args) => sentinel.sendCommand(false, [...args]), key });
    redisTokenStore({ client: async (args: readonly string[]): Promise<unknown> => Promise.resolve(args), key, timeoutMs: 500 });
  });

  it('redisTokenStore rejects clients that require more than the command', () => {
    // @ts-expect-error -- a node-redis cluster requires the key
    redisTokenStore({ client: createCluster({ rootNodes: [] }), key });
    // @ts-expect-error -- a node-redis Sentinel client requires a read-only flag
    redisTokenStore({ client: createSentinel({ name: 'n', sentinelRootNodes: [] }), key });
    // @ts-expect-error -- not a client
    redisTokenStore({ client: { get: (name: string) => Promise.resolve(name) }, key });
    // @ts-expect-error -- the function must return a promise
    redisTokenStore({ client: (args: readonly string[]) => args.length, key });
    // @ts-expect-error -- the key is missing
    redisTokenStore({ client: new Redis() });
  });

  it('the RedisClient type does not depend on a Redis package', () => {
    expectTypeOf<RedisClient>().not.toBeAny();
  });
});

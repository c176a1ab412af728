import { Cluster, Redis } from 'ioredis';
import { createClient, createClientPool, createCluster, createSentinel } from 'redis';
import { describe, expectTypeOf, it } from 'vitest';
import type { TokenStore } from '../../src/index.js';
import { redisTokenStore, type RedisClient } from '../../src/redis/index.js';

const key = 'user';

describe('redisTokenStore', () => {
  it('takes the clients of ioredis', () => {
    expectTypeOf(redisTokenStore({ client: new Redis('redis://h', { maxRetriesPerRequest: 1 }), key })).toEqualTypeOf<TokenStore>();
    redisTokenStore({ client: new Cluster([{ host: 'h' }]), key });
  });

  it('takes the clients of redis', () => {
    redisTokenStore({ client: createClient({ url: 'redis://h', disableOfflineQueue: true }), key });
    redisTokenStore({ client: createClient({ RESP: 3 }), key });
    redisTokenStore({ client: createClientPool(), key });
  });

  it('takes a function', () => {
    const cluster = createCluster({ rootNodes: [] });
    redisTokenStore({ client: (args) => cluster.sendCommand(args[args[0] === 'eval' ? 3 : 1], false, [...args]), key });
    const sentinel = createSentinel({ name: 'n', sentinelRootNodes: [] });
    redisTokenStore({ client: (args) => sentinel.sendCommand(false, [...args]), key });
    redisTokenStore({ client: async (args: readonly string[]): Promise<unknown> => Promise.resolve(args), key, timeoutMs: 500 });
  });

  it('refuses what has to be told more than the command', () => {
    // @ts-expect-error -- a cluster of redis wants the key
    redisTokenStore({ client: createCluster({ rootNodes: [] }), key });
    // @ts-expect-error -- a Sentinel client of redis wants to know whether it only reads
    redisTokenStore({ client: createSentinel({ name: 'n', sentinelRootNodes: [] }), key });
    // @ts-expect-error -- no client
    redisTokenStore({ client: { get: (name: string) => Promise.resolve(name) }, key });
    // @ts-expect-error -- only a promise can be waited for
    redisTokenStore({ client: (args: readonly string[]) => args.length, key });
    // @ts-expect-error -- without a key
    redisTokenStore({ client: new Redis() });
  });

  it('needs neither package', () => {
    expectTypeOf<RedisClient>().not.toBeAny();
  });
});

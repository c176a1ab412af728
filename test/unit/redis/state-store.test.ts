import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxError } from '../../../src/core/errors/box-errors.js';
import type { StateStore } from '../../../src/core/types/ports/state-store.js';
import { redisStateStore, type RedisStateStoreOptions } from '../../../src/redis/index.js';
import { freePort, startRedis } from '../../support/servers/redis-server.js';
import { rejection, thrown } from '../../support/rejection.js';
import { stateStoreCases } from '../../support/stores/state-store-cases.js';
import { clusterClients, recommendedClients, customizedClients, type OpenClient } from './redis-clients.js';

const redis = await startRedis();
const clusterOptions = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1', '--cluster-port', String(await freePort())];
const cluster = await startRedis(...clusterOptions);
afterAll(() => Promise.all([redis?.stop(), cluster?.stop()]));

let count = 0;

function contract(kinds: Readonly<Record<string, (port: number) => Promise<OpenClient>>>, port = 0): void {
  describe.each(Object.entries(kinds))('redisStateStore with %s', (_, openClient) => {
    let openedClient: OpenClient;
    beforeAll(async () => void (openedClient = await openClient(port)));
    afterAll(() => {
      openedClient.close();
    });

    for (const [name, check] of stateStoreCases) {
      it(name, async () => {
        const prefix = `test:${String(++count)}:`;
        const { client } = openedClient;
        await check(redisStateStore({ client, prefix }), redisStateStore({ client, prefix }));
      });
    }
  });
}

describe.skipIf(redis === undefined)('single Redis server', () => {
  contract({ ...recommendedClients, ...customizedClients }, redis?.port);
});

describe.skipIf(cluster === undefined)('Redis cluster', () => {
  beforeAll(async () => {
    const client = new Redis(cluster?.port ?? 0);
    await client.call('cluster', 'addslotsrange', '0', '16383');
    while (!String(await client.call('cluster', 'info')).includes('cluster_state:ok'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    client.disconnect();
  });
  contract(clusterClients, cluster?.port);
});

describe.skipIf(redis === undefined)('keys of redisStateStore', () => {
  const client = new Redis(redis?.port ?? 0, { lazyConnect: true });
  afterAll(() => {
    client.disconnect();
  });
  afterEach(() => client.flushall());

  it('stores keys with a prefix and without an expiry, even if one was set before', async () => {
    await client.flushall();
    await client.set('box:state:one', 'old', 'EX', 100);
    await redisStateStore({ client }).set('one', 'text');
    await redisStateStore({ client, prefix: '' }).set('two', 'text');
    expect((await client.keys('*')).sort()).toEqual(['box:state:one', 'two']);
    expect(await client.pttl('box:state:one')).toBe(-1);
  });

  it('rejects a key of another type with the command and without the text', async () => {
    await client.lpush('box:state:list', 'secret');
    const error = await rejection(redisStateStore({ client }).get('list'), BoxError);
    expect(error.message).toBe('Redis GET failed: WRONGTYPE');
  });
});

describe('redisStateStore options', () => {
  const client = () => Promise.resolve(null);

  it.each<[string, Partial<Record<keyof RedisStateStoreOptions, unknown>>]>([
    ['client', { client: undefined }],
    ['client', { client: {} }],
    ['prefix', { client, prefix: 7 }],
    ['timeoutMs', { client, timeoutMs: 0 }],
    ['timeoutMs', { client, timeoutMs: NaN }],
  ])('rejects an invalid %s by name', (field, options) => {
    expect(thrown(() => redisStateStore(options as unknown as RedisStateStoreOptions), BoxConfigError).message).toContain(field);
  });

  it.each<[string, unknown, (store: StateStore) => Promise<unknown>]>([
    ['GET', Buffer.from('text'), (store) => store.get('a')],
    ['SET', null, (store) => store.set('a', 'text')],
    ['DEL', undefined, (store) => store.delete('a')],
  ])('rejects a client with an unexpected reply to %s', async (command, reply, run) => {
    const error = await rejection(run(redisStateStore({ client: () => Promise.resolve(reply) })), BoxConfigError);
    expect(error.message).toContain(`client replied to ${command}`);
  });

  it('rejects with ETIMEDOUT when no reply arrives within timeoutMs', async () => {
    const store = redisStateStore({ client: () => new Promise(() => undefined), timeoutMs: 20 });
    const error = await rejection(store.set('a', 'text'), BoxError);
    expect(error).toMatchObject({ name: 'RedisCommandError', code: 'ETIMEDOUT' });
  });
});

import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BoxConfigError, BoxError } from '../../../src/core/errors/box-errors.js';
import type { StateStore } from '../../../src/core/types/ports/state-store.js';
import { redisStateStore, type RedisStateStoreOptions } from '../../../src/redis/index.js';
import { freePort, startRedis } from '../../support/servers/redis-server.js';
import { rejection, thrown } from '../../support/rejection.js';
import { stateStoreCases } from '../../support/stores/state-store-cases.js';
import { clusters, recommended, special, type OpenClient } from './clients.js';

const redis = await startRedis();
const asCluster = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1', '--cluster-port', String(await freePort())];
const cluster = await startRedis(...asCluster);
afterAll(() => Promise.all([redis?.stop(), cluster?.stop()]));

let count = 0;

function contract(kinds: Readonly<Record<string, (port: number) => Promise<OpenClient>>>, port = 0): void {
  describe.each(Object.entries(kinds))('the Redis state store with %s', { timeout: 20_000 }, (_, openClient) => {
    let opened: OpenClient;
    beforeAll(async () => void (opened = await openClient(port)));
    afterAll(() => {
      opened.close();
    });

    for (const [name, check] of stateStoreCases) {
      it(name, async () => {
        const prefix = `test:${String(++count)}:`;
        const { client } = opened;
        await check(redisStateStore({ client, prefix }), redisStateStore({ client, prefix }));
      });
    }
  });
}

describe.skipIf(redis === undefined)('on one server', () => {
  contract({ ...recommended, ...special }, redis?.port);
});

describe.skipIf(cluster === undefined)('on a cluster', () => {
  beforeAll(async () => {
    const client = new Redis(cluster?.port ?? 0);
    await client.call('cluster', 'addslotsrange', '0', '16383');
    while (!String(await client.call('cluster', 'info')).includes('cluster_state:ok'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    client.disconnect();
  });
  contract(clusters, cluster?.port);
});

describe.skipIf(redis === undefined)('the keys of the Redis state store', () => {
  const client = new Redis(redis?.port ?? 0, { lazyConnect: true });
  afterAll(() => {
    client.disconnect();
  });
  afterEach(() => client.flushall());

  it('have a prefix, and no expiry even where somebody has put one', async () => {
    await client.flushall();
    await client.set('box:state:one', 'old', 'EX', 100);
    await redisStateStore({ client }).set('one', 'text');
    await redisStateStore({ client, prefix: '' }).set('two', 'text');
    expect((await client.keys('*')).sort()).toEqual(['box:state:one', 'two']);
    expect(await client.pttl('box:state:one')).toBe(-1);
  });

  it('that hold something else are an error, which names the command and not the text', async () => {
    await client.lpush('box:state:list', 'secret');
    const error = await rejection(redisStateStore({ client }).get('list'), BoxError);
    expect(error.message).toBe('Redis GET failed: WRONGTYPE');
  });
});

describe('the options of redisStateStore', () => {
  const client = () => Promise.resolve(null);

  it.each<[string, Partial<Record<keyof RedisStateStoreOptions, unknown>>]>([
    ['client', { client: undefined }],
    ['client', { client: {} }],
    ['prefix', { client, prefix: 7 }],
    ['timeoutMs', { client, timeoutMs: 0 }],
    ['timeoutMs', { client, timeoutMs: NaN }],
  ])('refuse a wrong %s', (field, options) => {
    expect(thrown(() => redisStateStore(options as unknown as RedisStateStoreOptions), BoxConfigError).message).toContain(field);
  });

  it.each<[string, unknown, (store: StateStore) => Promise<unknown>]>([
    ['GET', Buffer.from('text'), (store) => store.get('a')],
    ['SET', null, (store) => store.set('a', 'text')],
    ['DEL', undefined, (store) => store.delete('a')],
  ])('refuse a client that answers %s as Redis does not', async (command, reply, ask) => {
    const error = await rejection(ask(redisStateStore({ client: () => Promise.resolve(reply) })), BoxConfigError);
    expect(error.message).toContain(`client answered ${command}`);
  });

  it('end the wait for a reply', async () => {
    const store = redisStateStore({ client: () => new Promise(() => undefined), timeoutMs: 20 });
    const error = await rejection(store.set('a', 'text'), BoxError);
    expect(error).toMatchObject({ name: 'RedisCommandError', code: 'ETIMEDOUT' });
  });
});

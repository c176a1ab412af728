import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisTokenStore } from '../../../src/redis/index.js';
import { tokenStoreContract } from '../../../src/testing/index.js';
import { freePort, startRedis } from '../../support/servers/redis-server.js';
import { clusterClients, defaultClients, recommendedClients, customizedClients, type OpenClient } from './redis-clients.js';

const redis = await startRedis();
const clusterOptions = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1', '--cluster-port', String(await freePort())];
const cluster = await startRedis(...clusterOptions);
afterAll(() => Promise.all([redis?.stop(), cluster?.stop()]));

let count = 0;
const freshKey = () => `user ${String(++count)}`;

function contract(kinds: Readonly<Record<string, (port: number) => Promise<OpenClient>>>, port = 0): void {
  describe.each(Object.entries(kinds))('redisTokenStore with %s', (_, openClient) => {
    let clients: readonly [OpenClient, OpenClient];
    beforeAll(async () => void (clients = await Promise.all([openClient(port), openClient(port)])));
    afterAll(() => {
      for (const { close } of clients) close();
    });

    const open = () => {
      const key = freshKey();
      const [store, another] = [redisTokenStore({ client: clients[0].client, key }), redisTokenStore({ client: clients[1].client, key })];
      return Promise.resolve({ store, another });
    };
    for (const { name, run } of tokenStoreContract(open)) it(name, run);
  });
}

describe.skipIf(redis === undefined)('redisTokenStore contract', () => {
  contract({ ...recommendedClients, ...defaultClients, ...customizedClients }, redis?.port);
});

describe.skipIf(redis === undefined)('keys of redisTokenStore', () => {
  let client: Redis;
  beforeAll(() => void (client = new Redis(redis?.port ?? 0)));
  afterAll(() => {
    client.disconnect();
  });

  it('separates the tokens of subjects with similar or unusual keys', async () => {
    const keys = ['ann', 'ann}', '{ann}', '{ann', '}', '{}', 'ann:tokens', 'ann}:tokens', 'a b', ' a b', 'ä\n"é"', 'ann*', 'ann:lease'];
    const stores = keys.map((key) => redisTokenStore({ client, key }));
    const storedTexts = () => Promise.all(stores.map((store) => store.get()));
    const leases = () => Promise.all(stores.map((store) => store.acquireLease(60_000)));
    const texts = keys.map((key) => `tokens of ${key}`);
    expect(await Promise.all(stores.map((store, index) => store.compareAndSet(undefined, texts[index])))).toEqual(keys.map(() => true));
    const ids = await leases();
    expect(ids).not.toContain(undefined);
    expect(await storedTexts()).toEqual(texts);
    expect(await stores[0]?.compareAndSet(texts[0], undefined)).toBe(true);
    await stores[0]?.releaseLease(ids[0] ?? '');
    expect(await storedTexts()).toEqual([undefined, ...texts.slice(1)]);
    expect(await leases()).toEqual([expect.any(String), ...keys.slice(1).map(() => undefined)]);
  });

  it('stores tokens without expiry and the lease with expiry', async () => {
    await client.flushall();
    // The store removes an expiry set by another program.
    await client.set('{ann}:tokens', 'old', 'EX', 100);
    const store = redisTokenStore({ client, key: 'ann' });
    expect(await store.compareAndSet('old', 'new')).toBe(true);
    await store.acquireLease(5000);
    expect((await client.keys('*')).sort()).toEqual(['{ann}:lease', '{ann}:tokens']);
    expect(await client.pttl('{ann}:tokens')).toBe(-1);
    const left = await client.pttl('{ann}:lease');
    expect(left).toBeGreaterThan(4000);
    expect(left).toBeLessThanOrEqual(5000);
  });

  it('deletes both keys when the store is empty and the lease is released', async () => {
    await client.flushall();
    const store = redisTokenStore({ client, key: 'ann' });
    await store.compareAndSet(undefined, '');
    expect(await client.keys('*')).toEqual(['{ann}:tokens']);
    await store.compareAndSet('', undefined);
    await store.releaseLease((await store.acquireLease(5000)) ?? '');
    expect(await client.keys('*')).toEqual([]);
  });

  it('works for a Redis user that can access only these keys', async () => {
    const { port = 0 } = redis ?? {};
    await client.call('ACL', 'SETUSER', 'box', 'on', '>pass', '~{box:*', '+get', '+set', '+del', '+eval', '+info', '+client');
    const restricted = new Redis(port, { username: 'box', password: 'pass' });
    const store = redisTokenStore({ client: restricted, key: 'box:ann' });
    expect(await store.compareAndSet(undefined, 'a')).toBe(true);
    expect(await store.compareAndSet('a', undefined)).toBe(true);
    await store.releaseLease((await store.acquireLease(5000)) ?? '');
    expect(await store.get()).toBeUndefined();
    await expect(redisTokenStore({ client: restricted, key: 'ann' }).get()).rejects.toMatchObject({ code: 'NOPERM' });
    restricted.disconnect();
  });
});

describe.skipIf(cluster === undefined)('redisTokenStore in a Redis cluster', () => {
  let admin: Redis;
  beforeAll(async () => {
    admin = new Redis(cluster?.port ?? 0);
    await admin.cluster('ADDSLOTSRANGE', 0, 16_383);
    while (!(await admin.cluster('INFO')).includes('cluster_state:ok')) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  afterAll(() => {
    admin.disconnect();
  });

  contract(clusterClients, cluster?.port);

  it.each(['ann', 'a b', '{ann}', 'ann}b', '{'])('maps both keys to one slot for the key %s', async (key) => {
    await admin.flushall();
    const store = redisTokenStore({ client: admin, key });
    await store.compareAndSet(undefined, 'a');
    await store.acquireLease(5000);
    const keys = await admin.keys('*');
    expect(keys.length).toBe(2);
    expect(new Set(await Promise.all(keys.map((name) => admin.cluster('KEYSLOT', name)))).size).toBe(1);
  });
});

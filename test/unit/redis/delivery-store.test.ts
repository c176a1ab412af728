import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisDeliveryStore } from '../../../src/redis/index.js';
import { webhookDeduplicator } from '../../../src/webhooks/index.js';
import { freePort, startRedis } from '../../support/servers/redis-server.js';
import { defaultClients, recommendedClients, customizedClients, type OpenClient } from './redis-clients.js';

const redis = await startRedis();
afterAll(() => redis?.stop());

describe.skipIf(redis === undefined).each(Object.entries({ ...recommendedClients, ...defaultClients, ...customizedClients }))(
  'redisDeliveryStore with %s',
  (kind, openClient) => {
    let clients: OpenClient[];
    beforeAll(async () => void (clients = await Promise.all([0, 1, 2].map(() => openClient(redis?.port ?? 0)))));
    afterAll(() => {
      for (const { close } of clients) close();
    });
    const deduplicators = (prefix: string) =>
      clients.map(({ client }) => webhookDeduplicator({ store: redisDeliveryStore({ client, prefix }) }));

    it('reports an event as new to only one of several connections', async () => {
      const connections = deduplicators(`${kind}:one:`);
      for (let event = 0; event < 20; event++) {
        const results = await Promise.all([...connections, ...connections, ...connections].map(({ isNew }) => isNew(String(event))));
        expect(results.filter(Boolean)).toEqual([true]);
      }
    });

    it('reports an event as new again after forget or expiry', async () => {
      const [first, second] = deduplicators(`${kind}:again:`);
      expect(await first?.isNew('a')).toBe(true);
      await second?.forget('a');
      await second?.forget('never seen');
      expect(await second?.isNew('a')).toBe(true);
      const store = redisDeliveryStore({ client: clients[0]?.client as never, prefix: `${kind}:time:` });
      expect(await store.add('a', 30.5)).toBe(true);
      expect(await store.add('a', 30.5)).toBe(false);
      await expect.poll(() => store.add('a', 5000)).toBe(true);
    });
  },
);

describe.skipIf(redis === undefined)('keys of redisDeliveryStore', () => {
  it('stores one expiring key for each event', async () => {
    const client = new Redis(redis?.port ?? 0);
    await client.flushall();
    const { isNew } = webhookDeduplicator({ store: redisDeliveryStore({ client }), windowSeconds: 60 });
    await isNew('event 1');
    expect(await client.keys('*')).toEqual(['box:webhook:event 1']);
    const left = await client.pttl('box:webhook:event 1');
    expect(left).toBeGreaterThan(55_000);
    expect(left).toBeLessThanOrEqual(60_000);
    client.disconnect();
  });
});

describe.skipIf(redis === undefined)('lost replies of redisDeliveryStore', () => {
  const storeWith = (send: (args: readonly string[], redis: Redis) => Promise<unknown>) => {
    const client = new Redis(redis?.port ?? 0);
    clients.push(client);
    const prefix = `lost:${crypto.randomUUID()}:`;
    return redisDeliveryStore({ client: (args) => send(args, client), prefix });
  };
  const clients: Redis[] = [];
  afterAll(() => {
    for (const client of clients) client.disconnect();
  });
  const call = ([command = '', ...args]: readonly string[], client: Redis) => client.call(command, ...args);

  it('loses no event when the client resends the command', async () => {
    const store = storeWith(async (args, client) => {
      if (args[0] === 'set') await call(args, client);
      return call(args, client);
    });
    expect([await store.add('a', 60_000), await store.add('a', 60_000)]).toEqual([true, false]);
  });

  it.each(['set', 'get'])('loses no event when the reply to %s is lost and the call fails', async (lost) => {
    let losses = 1;
    const store = storeWith(async (args, client) => {
      // The second SET finds its own key.
      if (args[0] === 'set' && losses > 0) await call(args, client);
      const reply = await call(args, client);
      if (args[0] === lost && losses-- > 0) throw new Error('ECONNRESET');
      return reply;
    });
    await expect(store.add('a', 60_000)).rejects.toMatchObject({ name: 'RedisCommandError' });
    expect([await store.add('a', 60_000), await store.add('a', 60_000)]).toEqual([true, false]);
  });

  it('keeps an entry added by another call', async () => {
    let isLost = false;
    const store = storeWith(async (args, client) => {
      const reply = await call(args, client);
      if (isLost && args[0] === 'set') throw new Error('ECONNRESET');
      return reply;
    });
    expect(await store.add('a', 60_000)).toBe(true);
    isLost = true;
    await expect(store.add('a', 60_000)).rejects.toMatchObject({ name: 'RedisCommandError' });
    isLost = false;
    expect(await store.add('a', 60_000)).toBe(false);
  });
});

it('redisDeliveryStore rejects while Redis is unreachable', async () => {
  const client = new Redis(await freePort(), '127.0.0.1', { maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  const { isNew } = webhookDeduplicator({ store: redisDeliveryStore({ client, timeoutMs: 300 }) });
  await expect(isNew('a')).rejects.toMatchObject({ name: 'RedisCommandError' });
  client.disconnect();
});

it('redisDeliveryStore rejects an unexpected reply', async () => {
  const store = redisDeliveryStore({ client: () => Promise.resolve(1) });
  await expect(store.add('a', 1000)).rejects.toThrow(/replied to SET with number/);
});

it.each([
  ['prefix', { prefix: 1 as never }],
  ['timeoutMs', { timeoutMs: 0 }],
])('redisDeliveryStore rejects an invalid %s by name', (name, invalid) => {
  expect(() => redisDeliveryStore({ client: () => Promise.resolve('OK'), ...invalid })).toThrow(name);
});

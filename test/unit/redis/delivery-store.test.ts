import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisDeliveryStore } from '../../../src/redis/index.js';
import { webhookDeduplicator } from '../../../src/webhooks/index.js';
import { freePort, startRedis } from '../../support/servers/redis-server.js';
import { others, recommended, special, type OpenClient } from './clients.js';

const redis = await startRedis();
afterAll(() => redis?.stop());

describe.skipIf(redis === undefined).each(Object.entries({ ...recommended, ...others, ...special }))('with %s', (kind, openClient) => {
  let clients: OpenClient[];
  beforeAll(async () => void (clients = await Promise.all([0, 1, 2].map(() => openClient(redis?.port ?? 0)))));
  afterAll(() => {
    for (const { close } of clients) close();
  });
  const stores = (prefix: string) => clients.map(({ client }) => webhookDeduplicator({ store: redisDeliveryStore({ client, prefix }) }));

  it('one of several connections is told that an event is new', async () => {
    const asked = stores(`${kind}:one:`);
    for (let event = 0; event < 20; event++) {
      const answers = await Promise.all([...asked, ...asked, ...asked].map(({ isNew }) => isNew(String(event))));
      expect(answers.filter(Boolean)).toEqual([true]);
    }
  });

  it('an event is new again when it was forgotten, or when its time is over', async () => {
    const [first, second] = stores(`${kind}:again:`);
    expect(await first?.isNew('a')).toBe(true);
    await second?.forget('a');
    await second?.forget('never seen');
    expect(await second?.isNew('a')).toBe(true);
    const store = redisDeliveryStore({ client: clients[0]?.client as never, prefix: `${kind}:time:` });
    expect(await store.add('a', 30.5)).toBe(true);
    expect(await store.add('a', 30.5)).toBe(false);
    await expect.poll(() => store.add('a', 5000)).toBe(true);
  });
});

describe.skipIf(redis === undefined)('in Redis', () => {
  it('there is one key for each event, which runs out', async () => {
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

describe.skipIf(redis === undefined)('a reply that is lost', () => {
  const over = (send: (args: readonly string[], redis: Redis) => Promise<unknown>) => {
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

  it('costs no event when the client sends the command again', async () => {
    const store = over(async (args, client) => {
      if (args[0] === 'set') await call(args, client);
      return call(args, client);
    });
    expect([await store.add('a', 60_000), await store.add('a', 60_000)]).toEqual([true, false]);
  });

  it.each(['set', 'get'])('of %s costs no event when the call fails', async (lost) => {
    let losses = 1;
    const store = over(async (args, client) => {
      // The first of both finds its key there already.
      if (args[0] === 'set' && losses > 0) await call(args, client);
      const reply = await call(args, client);
      if (args[0] === lost && losses-- > 0) throw new Error('ECONNRESET');
      return reply;
    });
    await expect(store.add('a', 60_000)).rejects.toMatchObject({ name: 'RedisCommandError' });
    expect([await store.add('a', 60_000), await store.add('a', 60_000)]).toEqual([true, false]);
  });

  it('leaves alone what another has added', async () => {
    let isLost = false;
    const store = over(async (args, client) => {
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

it('rejects while Redis is away, since nobody knows then whether an event is new', async () => {
  const client = new Redis(await freePort(), '127.0.0.1', { maxRetriesPerRequest: 1 });
  client.on('error', () => undefined);
  const { isNew } = webhookDeduplicator({ store: redisDeliveryStore({ client, timeoutMs: 300 }) });
  await expect(isNew('a')).rejects.toMatchObject({ name: 'RedisCommandError' });
  client.disconnect();
});

it('takes no reply for an answer that is none', async () => {
  const store = redisDeliveryStore({ client: () => Promise.resolve(1) });
  await expect(store.add('a', 1000)).rejects.toThrow(/answered SET with number/);
});

it.each([
  ['prefix', { prefix: 1 as never }],
  ['timeoutMs', { timeoutMs: 0 }],
])('refuses a wrong %s by name', (name, wrong) => {
  expect(() => redisDeliveryStore({ client: () => Promise.resolve('OK'), ...wrong })).toThrow(name);
});

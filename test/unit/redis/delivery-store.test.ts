import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redisDeliveryStore } from '../../../src/redis/index.js';
import { webhookDeduplicator } from '../../../src/webhooks/index.js';
import { freePort, startRedis } from '../../support/redis-server.js';
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

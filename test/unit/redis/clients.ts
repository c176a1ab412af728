import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { createClient, createCluster } from 'redis';
import type { RedisClient } from '../../../src/redis/index.js';

export interface OpenClient {
  readonly client: RedisClient;
  readonly close: () => void;
}

type Open = (port: number) => Promise<OpenClient>;

const host = '127.0.0.1';
const ignore = () => undefined;

/** Clients of each kind, set up as the documentation of `redisTokenStore` says. */
export const recommended: Readonly<Record<'ioredis' | 'redis' | 'a function', Open>> = {
  ioredis: (port) => overIoredis(port, { maxRetriesPerRequest: 1 }),
  redis: (port) => overRedis(port, { disableOfflineQueue: true }),
  async 'a function'(port) {
    const { client, close } = await overIoredis(port, { maxRetriesPerRequest: 1 });
    const redis = client as Redis;
    return { client: ([command = '', ...args]) => redis.call(command, ...args), close };
  },
};

/** Clients that were set up without a thought for the store. */
export const others: Readonly<Record<string, Open>> = {
  'ioredis without options': (port) => overIoredis(port, {}),
  'redis without options': (port) => overRedis(port, {}),
};

/** Clients that were set up in a way that changes what goes out, or what comes in. */
export const special: Readonly<Record<string, Open>> = {
  'ioredis with a prefix, pipelines and numbers as text': (port) =>
    overIoredis(port, { keyPrefix: 'app:', enableAutoPipelining: true, stringNumbers: true }),
  'redis with RESP3': (port) => overRedis(port, { RESP: 3 }),
};

/** Clients of a cluster. */
export const clusters: Readonly<Record<string, Open>> = {
  'a cluster of ioredis': (port) => {
    const cluster = new Cluster([{ host, port }]);
    cluster.on('error', ignore);
    return Promise.resolve({
      client: cluster,
      close: () => {
        cluster.disconnect();
      },
    });
  },
  async 'a cluster of redis'(port) {
    const cluster = createCluster({ rootNodes: [{ url: `redis://${host}:${String(port)}` }] });
    cluster.on('error', ignore);
    await cluster.connect();
    return {
      client: (args) => cluster.sendCommand(args[args[0] === 'eval' ? 3 : 1], false, [...args]),
      close: () => {
        cluster.destroy();
      },
    };
  },
};

function overIoredis(port: number, options: RedisOptions): Promise<OpenClient> {
  const client = new Redis(port, host, options);
  client.on('error', ignore);
  return Promise.resolve({
    client,
    close: () => {
      client.disconnect();
    },
  });
}

async function overRedis(port: number, options: { disableOfflineQueue?: boolean; RESP?: 2 | 3 }): Promise<OpenClient> {
  const client = createClient({ ...options, socket: { host, port } });
  client.on('error', ignore);
  await client.connect();
  return {
    client,
    close: () => {
      client.destroy();
    },
  };
}

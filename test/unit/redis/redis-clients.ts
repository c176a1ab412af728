import { Cluster, Redis, type RedisOptions } from 'ioredis';
import { createClient, createCluster } from 'redis';
import type { RedisClient } from '../../../src/redis/index.js';

export interface OpenClient {
  readonly client: RedisClient;
  readonly close: () => void;
}

type OpenClientFunction = (port: number) => Promise<OpenClient>;

const host = '127.0.0.1';
const ignore = () => undefined;

/** Clients of each kind with the options that the documentation of `redisTokenStore` recommends. */
export const recommendedClients: Readonly<Record<'ioredis' | 'redis' | 'a function', OpenClientFunction>> = {
  ioredis: (port) => openIoredis(port, { maxRetriesPerRequest: 1 }),
  redis: (port) => openNodeRedis(port, { disableOfflineQueue: true }),
  async 'a function'(port) {
    const { client, close } = await openIoredis(port, { maxRetriesPerRequest: 1 });
    const redis = client as Redis;
    return { client: ([command = '', ...args]) => redis.call(command, ...args), close };
  },
};

/** Clients with default options. */
export const defaultClients: Readonly<Record<string, OpenClientFunction>> = {
  'ioredis without options': (port) => openIoredis(port, {}),
  'redis without options': (port) => openNodeRedis(port, {}),
};

/** Clients with options that change commands or replies. */
export const customizedClients: Readonly<Record<string, OpenClientFunction>> = {
  'ioredis with a key prefix, auto pipelining and numbers as strings': (port) =>
    openIoredis(port, { keyPrefix: 'app:', enableAutoPipelining: true, stringNumbers: true }),
  'redis with RESP3': (port) => openNodeRedis(port, { RESP: 3 }),
};

/** Cluster clients. */
export const clusterClients: Readonly<Record<string, OpenClientFunction>> = {
  'an ioredis cluster': (port) => {
    const cluster = new Cluster([{ host, port }]);
    cluster.on('error', ignore);
    return Promise.resolve({
      client: cluster,
      close: () => {
        cluster.disconnect();
      },
    });
  },
  async 'a redis cluster'(port) {
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

function openIoredis(port: number, options: RedisOptions): Promise<OpenClient> {
  const client = new Redis(port, host, options);
  client.on('error', ignore);
  return Promise.resolve({
    client,
    close: () => {
      client.disconnect();
    },
  });
}

async function openNodeRedis(port: number, options: { disableOfflineQueue?: boolean; RESP?: 2 | 3 }): Promise<OpenClient> {
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

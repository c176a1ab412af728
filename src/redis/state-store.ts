import { BoxConfigError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import { createSendCommand, unexpectedReply, type RedisClient } from './client.js';
import { checkedStateStore } from '../core/options/checked-store.js';
import { checkNames } from '../core/options/check-names.js';

export interface RedisStateStoreOptions {
  /** The application owns it: the store neither connects nor closes it. */
  client: RedisClient;
  /** Prefix of the Redis keys, `box:state:` by default. */
  prefix?: string | undefined;
  /** Time limit of a command in milliseconds, 10,000 by default. */
  timeoutMs?: number | undefined;
}

const owner = 'redisStateStore';

/**
 * Creates a state store in Redis, for processes on any number of machines. Throws BoxConfigError that names the field. The methods reject with
 * BoxError if a command fails. The notes on clients, failover and eviction at `redisTokenStore` apply: a lost text restarts an upload or repeats
 * events. Texts have no expiry.
 */
export function redisStateStore(options: RedisStateStoreOptions): StateStore {
  checkNames('redisStateStore', options, { client: 1, prefix: 1, timeoutMs: 1 });
  const { client, prefix = 'box:state:', timeoutMs = 10_000 } = options;
  if (typeof prefix !== 'string') throw new BoxConfigError(`${owner}: prefix must be a string.`);
  const send = createSendCommand(owner, client, timeoutMs);

  async function sendChecked(isExpected: (reply: unknown) => boolean, command: string, key: string, ...args: string[]): Promise<unknown> {
    const reply = await send([command, prefix + key, ...args]);
    if (isExpected(reply)) return reply;
    throw unexpectedReply(owner, command.toUpperCase(), reply);
  }

  return checkedStateStore(owner, {
    async get(key) {
      const reply = await sendChecked((reply) => reply === null || typeof reply === 'string', 'get', key);
      return (reply ?? undefined) as string | undefined;
    },
    async set(key, text) {
      await sendChecked((reply) => reply === 'OK', 'set', key, text);
    },
    async delete(key) {
      // With stringNumbers, ioredis returns numbers as strings.
      await sendChecked((reply) => reply === 0 || reply === 1 || reply === '0' || reply === '1', 'del', key);
    },
  });
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
import { compareAndDelete, createSendCommand, type RedisClient } from './client.js';
import { checkedDeliveryStore } from '../core/options/checked-store.js';
import { checkNames } from '../core/options/check-names.js';

export interface RedisDeliveryStoreOptions {
  /** The application owns it: the store neither connects nor closes it. */
  client: RedisClient;
  /** Prefix of the Redis keys, `box:webhook:` by default. */
  prefix?: string | undefined;
  /** Time limit of a command in milliseconds. Default: 2,000, because the service waits for a response. */
  timeoutMs?: number | undefined;
}

/**
 * Stores the IDs of webhook events in Redis, for processes on any number of machines: an ID is new for only one of them. Throws BoxConfigError that
 * names the field. The methods reject with BoxError if a command fails. The notes on clients and failover at `redisTokenStore` apply: a lost ID
 * means that an event is processed twice.
 */
export function redisDeliveryStore(options: RedisDeliveryStoreOptions): DeliveryStore {
  checkNames('redisDeliveryStore', options, { client: 1, prefix: 1, timeoutMs: 1 });
  const { client, prefix = 'box:webhook:', timeoutMs = 2000 } = options;
  if (typeof prefix !== 'string') throw new BoxConfigError('redisDeliveryStore: prefix must be a string.');
  const send = createSendCommand('redisDeliveryStore', client, timeoutMs);
  return checkedDeliveryStore('redisDeliveryStore', {
    async add(key, ms) {
      const value = crypto.randomUUID();
      try {
        const reply = await send(['set', prefix + key, value, 'NX', 'PX', String(Math.ceil(ms))]);
        if (reply === 'OK') return true;
        // A client that lost the reply may have resent the command, which then finds its own value.
        if (reply === null) return (await send(['get', prefix + key])) === value;
        throw new BoxConfigError(
          `redisDeliveryStore: client replied to SET with ${typeof reply}. It must return OK as a string and nil as null.`,
        );
      } catch (error) {
        // The command may have succeeded. No caller has seen the ID as new, so it must be new for the next one.
        send(['eval', compareAndDelete, '1', prefix + key, value]).catch(() => undefined);
        throw error;
      }
    },
    async delete(key) {
      await send(['del', prefix + key]);
    },
  });
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
import { commandsThrough, type RedisClient } from './client.js';
import { compareAndDelete } from './client.js';

export interface RedisDeliveryStoreOptions {
  /** Stays the application's: the store neither connects nor closes it. */
  client: RedisClient;
  /** What Redis keys begin with, `box:webhook:` by default. */
  prefix?: string | undefined;
  /** Milliseconds that Redis has for a reply, 2,000 by default: the service waits for an answer. */
  timeoutMs?: number | undefined;
}

/**
 * Remembers webhook events in Redis, for processes on any number of machines: of several that add the same id, one is told that it is new.
 * Throws BoxConfigError with the field's name; the methods reject with BoxError when Redis does not carry out a command. What is said of
 * clients and failover at `redisTokenStore` holds here too: an id that is lost is an event that comes a second time.
 */
export function redisDeliveryStore({ client, prefix = 'box:webhook:', timeoutMs = 2000 }: RedisDeliveryStoreOptions): DeliveryStore {
  if (typeof prefix !== 'string') throw new BoxConfigError('redisDeliveryStore: prefix is no text.');
  const send = commandsThrough('redisDeliveryStore', client, timeoutMs);
  return {
    async add(key, ms) {
      const own = crypto.randomUUID();
      try {
        const reply = await send(['set', prefix + key, own, 'NX', 'PX', String(Math.ceil(ms))]);
        if (reply === 'OK') return true;
        // A client that lost the reply may have sent the command again, which then finds its own key.
        if (reply === null) return (await send(['get', prefix + key])) === own;
        throw new BoxConfigError(
          `redisDeliveryStore: client answered SET with ${typeof reply}. It has to give OK as text and nil as null.`,
        );
      } catch (error) {
        // It may have been carried out: nobody was told that the event is new, so the next who asks has to be.
        send(['eval', compareAndDelete, '1', prefix + key, own]).catch(() => undefined);
        throw error;
      }
    },
    async delete(key) {
      await send(['del', prefix + key]);
    },
  };
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import type { StateStore } from '../core/types/ports/state-store.js';
import { commandsThrough, unexpectedReply, type RedisClient } from './client.js';

export interface RedisStateStoreOptions {
  /** Stays the application's: the store neither connects nor closes it. */
  client: RedisClient;
  /** What Redis keys begin with, `box:state:` by default. */
  prefix?: string | undefined;
  /** Milliseconds that Redis has for a reply, 10,000 by default. */
  timeoutMs?: number | undefined;
}

const owner = 'redisStateStore';

/**
 * A state store in Redis, for processes on any number of machines. Throws BoxConfigError with the field's name; the methods reject with
 * BoxError when Redis does not carry out a command. What is said of clients, failover and eviction at `redisTokenStore` holds here too: a
 * text that is lost costs an upload that begins anew, or events that come a second time. Texts have no expiry.
 */
export function redisStateStore({ client, prefix = 'box:state:', timeoutMs = 10_000 }: RedisStateStoreOptions): StateStore {
  if (typeof prefix !== 'string') throw new BoxConfigError(`${owner}: prefix is no text.`);
  const send = commandsThrough(owner, client, timeoutMs);

  async function ask(isReply: (reply: unknown) => boolean, command: string, key: string, ...args: string[]): Promise<unknown> {
    const reply = await send([command, prefix + key, ...args]);
    if (isReply(reply)) return reply;
    throw unexpectedReply(owner, command.toUpperCase(), reply);
  }

  return {
    async get(key) {
      const reply = await ask((reply) => reply === null || typeof reply === 'string', 'get', key);
      return (reply ?? undefined) as string | undefined;
    },
    async set(key, text) {
      await ask((reply) => reply === 'OK', 'set', key, text);
    },
    async delete(key) {
      // ioredis gives text for numbers where it is told to (stringNumbers).
      await ask((reply) => reply === 0 || reply === 1 || reply === '0' || reply === '1', 'del', key);
    },
  };
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import type { TokenStore } from '../core/types/ports/token-store.js';
import { compareAndDelete, createSendCommand, unexpectedReply, type RedisClient } from './client.js';
import { checkedTokenStore } from '../core/options/checked-store.js';
import { checkNames } from '../core/options/check-names.js';

export interface RedisTokenStoreOptions {
  /** The application owns it: the store neither connects nor closes it. */
  client: RedisClient;
  /** Identifies the tokens of one subject, such as `box:user:12345`. The Redis keys are `{<key>}:tokens` and `{<key>}:lease`. */
  key: string;
  /** Time limit of a command in milliseconds, 10,000 by default. */
  timeoutMs?: number | undefined;
}

const owner = 'redisTokenStore';

/** In the script, a missing key and no text are both `false`. Compares bytes. */
const compareAndSet = `
local expected = ARGV[1] == '1' and ARGV[2]
if redis.call('GET', KEYS[1]) ~= expected then return 0 end
if ARGV[3] == '1' then redis.call('SET', KEYS[1], ARGV[4]) else redis.call('DEL', KEYS[1]) end
return 1`;

/**
 * Stores the tokens of one subject in Redis, for processes on any number of machines. Throws BoxConfigError that names the field. The methods
 * reject with BoxError, which quotes no token, if a command fails.
 *
 * Configure the client to fail fast while Redis is unavailable, because renewals are retried anyway:
 *
 *     new Redis(url, { maxRetriesPerRequest: 1 })                // ioredis
 *     createClient({ url, disableOfflineQueue: true })           // redis; connect first, and handle 'error', or the process exits
 *
 * All reads and writes must use one master, never a replica. A failover to a replica without the last write, also in Sentinel and Cluster, loses
 * the refresh token, and the user must authorize again. `appendonly yes`, with `min-replicas-to-write 1` or a client function that sends WAIT
 * after EVAL, makes this rare. Tokens have no expiry, so `maxmemory-policy` must not be an `allkeys-*` policy, which evicts them. Read access to
 * the keys allows acting as the user for 60 days or more: restrict it with an ACL (`~{box:*` with GET, SET, DEL, EVAL) and use TLS.
 */
export function redisTokenStore(options: RedisTokenStoreOptions): TokenStore {
  checkNames('redisTokenStore', options, { client: 1, key: 1, timeoutMs: 1 });
  const { client, key, timeoutMs = 10_000 } = options;
  if (typeof key !== 'string' || key.trim() === '') throw new BoxConfigError(`${owner}: key must be a non-empty string.`);
  const send = createSendCommand(owner, client, timeoutMs);
  // The braces (hash tag) put both keys into one cluster slot. No command uses both.
  const tokens = `{${key}}:tokens`;
  const lease = `{${key}}:lease`;

  async function runScript(script: string, ...keyAndArguments: string[]): Promise<boolean> {
    const reply = await send(['eval', script, '1', ...keyAndArguments]);
    // With stringNumbers, ioredis returns numbers as strings.
    if (reply === 1 || reply === '1') return true;
    if (reply === 0 || reply === '0') return false;
    throw unexpectedReply(owner, 'EVAL', reply);
  }

  return checkedTokenStore(owner, {
    async get() {
      const reply = await send(['get', tokens]);
      if (reply !== null && typeof reply !== 'string') throw unexpectedReply(owner, 'GET', reply);
      return reply ?? undefined;
    },
    compareAndSet: (expected, next) => runScript(compareAndSet, tokens, ...optionalArguments(expected), ...optionalArguments(next)),
    async acquireLease(ms) {
      const id = crypto.randomUUID();
      const reply = await send(['set', lease, id, 'NX', 'PX', String(Math.ceil(ms))]);
      if (reply !== null && reply !== 'OK') throw unexpectedReply(owner, 'SET', reply);
      return reply === null ? undefined : id;
    },
    async releaseLease(id) {
      await runScript(compareAndDelete, lease, id);
    },
  });
}

/** Encodes a text or undefined, which differs from the empty text, as two script arguments. */
function optionalArguments(text: string | undefined): [string, string] {
  return text === undefined ? ['0', ''] : ['1', text];
}

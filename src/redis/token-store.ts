import { BoxConfigError } from '../core/errors/box-errors.js';
import type { TokenStore } from '../core/types/ports/token-store.js';
import { commandsThrough, unexpectedReply, type RedisClient } from './client.js';
import { compareAndDelete } from './client.js';

export interface RedisTokenStoreOptions {
  /** Stays the application's: the store neither connects nor closes it. */
  client: RedisClient;
  /** Names the tokens of one subject, `box:user:12345` for example. Redis gets the two keys `{<key>}:tokens` and `{<key>}:lease`. */
  key: string;
  /** Milliseconds that Redis has for a reply, 10,000 by default. */
  timeoutMs?: number | undefined;
}

const owner = 'redisTokenStore';

/** A missing key and no text are both `false` here; what is compared are bytes. */
const compareAndSet = `
local expected = ARGV[1] == '1' and ARGV[2]
if redis.call('GET', KEYS[1]) ~= expected then return 0 end
if ARGV[3] == '1' then redis.call('SET', KEYS[1], ARGV[4]) else redis.call('DEL', KEYS[1]) end
return 1`;

/**
 * Keeps the tokens of one subject in Redis, for processes on any number of machines. Throws BoxConfigError with the field's name; the
 * methods reject with BoxError, which quotes no token, when Redis does not carry out a command.
 *
 * Set the client up so that it gives up soon while Redis is away, as renewals are tried again anyway:
 *
 *     new Redis(url, { maxRetriesPerRequest: 1 })                // ioredis
 *     createClient({ url, disableOfflineQueue: true })           // redis; connect first, and listen to 'error', or the process ends
 *
 * All reads and writes must go to one master, none to a replica. A failover to a replica that has not got the last write yet loses that
 * write, in Sentinel and Cluster too: with it the refresh token, and the user has to authorize again. `appendonly yes`, and
 * `min-replicas-to-write 1` or a client function that sends WAIT after EVAL, make that rare. Tokens have no expiry; `maxmemory-policy` must
 * not be one of `allkeys-*`, which evict them. Whoever can read the keys can act as the user for 60 days and more: let an ACL
 * (`~{box:*` with GET, SET, DEL, EVAL) keep them apart, and use TLS.
 */
export function redisTokenStore({ client, key, timeoutMs = 10_000 }: RedisTokenStoreOptions): TokenStore {
  if (typeof key !== 'string' || key.trim() === '') throw new BoxConfigError(`${owner}: key is missing or no text.`);
  const send = commandsThrough(owner, client, timeoutMs);
  // The braces keep both in one slot of a cluster, on one machine. No command needs both.
  const tokens = `{${key}}:tokens`;
  const lease = `{${key}}:lease`;

  async function runScript(script: string, ...keyAndArguments: string[]): Promise<boolean> {
    const reply = await send(['eval', script, '1', ...keyAndArguments]);
    // ioredis gives text for numbers where it is told to (stringNumbers).
    if (reply === 1 || reply === '1') return true;
    if (reply === 0 || reply === '0') return false;
    throw unexpectedReply(owner, 'EVAL', reply);
  }

  return {
    async get() {
      const reply = await send(['get', tokens]);
      if (reply !== null && typeof reply !== 'string') throw unexpectedReply(owner, 'GET', reply);
      return reply ?? undefined;
    },
    compareAndSet: (expected, next) => runScript(compareAndSet, tokens, ...optional(expected), ...optional(next)),
    async acquireLease(ms) {
      const id = crypto.randomUUID();
      const reply = await send(['set', lease, id, 'NX', 'PX', String(Math.ceil(ms))]);
      if (reply !== null && reply !== 'OK') throw unexpectedReply(owner, 'SET', reply);
      return reply === null ? undefined : id;
    },
    async releaseLease(id) {
      await runScript(compareAndDelete, lease, id);
    },
  };
}

/** A text, or none, which the empty text is not, as two arguments of a script. */
function optional(text: string | undefined): [string, string] {
  return text === undefined ? ['0', ''] : ['1', text];
}

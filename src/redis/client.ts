import { BoxConfigError, BoxError } from '../core/errors/box-errors.js';
import { startTimer } from '../core/util/clock.js';

/**
 * The application's client: a `Redis` or `Cluster` of ioredis 5 or later, a client of node-redis (`redis`) 4 or later, or, for other packages,
 * a function that sends one command and resolves with its reply.
 */
export type RedisClient = CallingClient | SendingClient | SendCommand;

/** Structural type of an ioredis client. */
interface CallingClient {
  call(command: string, ...args: string[]): Promise<unknown>;
  /** Excludes functions, whose `call` has another meaning. */
  readonly apply?: never;
}

/** Structural type of a node-redis client. */
interface SendingClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** Sends a command with its arguments, such as `['get', 'key']`. Resolves with a string, a number, or null for nil. */
type SendCommand = (args: readonly string[]) => Promise<unknown>;

/**
 * A Redis command failed, or its outcome is unknown. `code` is the first word of the Redis error (READONLY), the system's code, or the name of
 * the client's error.
 */
class RedisCommandError extends BoxError {
  override readonly name = 'RedisCommandError';
  readonly code: string;

  constructor(command: string, code: string, details = '') {
    super(`Redis ${command} failed: ${code}${details}`);
    this.code = code;
  }
}

/**
 * Returns one function to send commands through any client. It rejects with BoxError, after `timeoutMs` at the latest. Throws BoxConfigError for
 * an invalid time or client.
 */
export function createSendCommand(owner: string, client: RedisClient, timeoutMs: number): SendCommand {
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0)) throw new BoxConfigError(`${owner}: timeoutMs must be a number > 0.`);
  const send = adaptClient(owner, client);
  return (args) => {
    const command = (args[0] ?? '').toUpperCase();
    return new Promise((resolve, reject) => {
      // Clients may queue a command while Redis is unavailable, or wait for a reply forever.
      const stop = startTimer(timeoutMs, () => {
        reject(new RedisCommandError(command, 'ETIMEDOUT', ` (no reply within ${String(timeoutMs)} ms)`));
      });
      // In a promise chain, for functions that throw synchronously.
      void Promise.resolve()
        .then(() => send(args))
        .then(resolve, (cause: unknown) => {
          reject(new RedisCommandError(command, errorCode(cause)));
        })
        .finally(stop);
    });
  };
}

/** Treating such a reply as "no value" could lose stored data, above all the user's authorization. */
export function unexpectedReply(owner: string, command: string, reply: unknown): BoxConfigError {
  return new BoxConfigError(
    `${owner}: client replied to ${command} with ${typeof reply}. It must return text as a string, integers as numbers and nil as null.`,
  );
}

function adaptClient(owner: string, client: unknown): SendCommand {
  // First, because functions also have a `call`.
  if (typeof client === 'function') return client as SendCommand;
  const { call, sendCommand } = (client ?? {}) as Record<string, unknown>;
  // Before sendCommand, which in ioredis takes an ioredis object.
  if (typeof call === 'function') return ([command = '', ...args]) => (client as CallingClient).call(command, ...args);
  // sendCommand of a node-redis cluster needs the key before the arguments; that of a Sentinel client, a read-only flag.
  if (typeof sendCommand === 'function' && sendCommand.length < 3) return (args) => (client as SendingClient).sendCommand([...args]);
  throw new BoxConfigError(
    `${owner}: client must be a client of ioredis or redis. For a cluster or Sentinel client of redis, or another package, pass a function (args) => Promise that sends one command.`,
  );
}

/** Redacts a client's error to a code: ioredis adds the command's arguments, which are tokens, to its errors, and Redis quotes them. */
function errorCode(cause: unknown): string {
  const { code, message, name, constructor } = (typeof cause === 'object' && cause !== null ? cause : {}) as Record<string, unknown>;
  const word = typeof message === 'string' ? /^[A-Z]{3,30}(?= )/.exec(message)?.[0] : undefined;
  const className = name === 'Error' ? (constructor as { name?: unknown } | undefined)?.name : name;
  return [word, code, className].find((part): part is string => typeof part === 'string' && /^[\w.-]{1,60}$/.test(part)) ?? 'Error';
}

/** Script: deletes the first key if its value is the first argument. Returns the number of deleted keys. */
export const compareAndDelete = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

import { BoxConfigError, BoxError } from '../core/errors/box-errors.js';
import { startTimer } from '../core/util/clock.js';

/**
 * The application's own client: a `Redis` or `Cluster` of ioredis 5 and later, a client of node-redis (`redis`) 4 and later, or a function
 * that sends one command and resolves with its reply, for anything else.
 */
export type RedisClient = CallingClient | SendingClient | SendCommand;

/** As ioredis. */
interface CallingClient {
  call(command: string, ...args: string[]): Promise<unknown>;
  /** Says that it is no function: those have a `call` of another meaning. */
  readonly apply?: never;
}

/** As node-redis. */
interface SendingClient {
  sendCommand(args: string[]): Promise<unknown>;
}

/** Sends a command with its arguments, `['get', 'key']` for example. Resolves with a string, a number, or null where Redis says nil. */
type SendCommand = (args: readonly string[]) => Promise<unknown>;

/**
 * Redis did not carry out a command, or the client could not tell. `code` is the word that Redis begins its error with (READONLY), the
 * system's code, or the name of the client's error.
 */
class RedisCommandError extends BoxError {
  override readonly name = 'RedisCommandError';
  readonly code: string;

  constructor(command: string, code: string, more = '') {
    super(`Redis ${command} failed: ${code}${more}`);
    this.code = code;
  }
}

/**
 * One way to send a command through any client. Rejects with BoxError, after `timeoutMs` at the latest. Throws BoxConfigError for what is no
 * time or no client.
 */
export function commandsThrough(owner: string, client: RedisClient, timeoutMs: number): SendCommand {
  if (!(Number.isFinite(timeoutMs) && timeoutMs > 0)) throw new BoxConfigError(`${owner}: timeoutMs must be a number above 0.`);
  const send = senderOf(owner, client);
  return (args) => {
    const command = (args[0] ?? '').toUpperCase();
    return new Promise((resolve, reject) => {
      // Clients may keep a command for as long as Redis is away, or wait for a reply without end.
      const stop = startTimer(timeoutMs, () => {
        reject(new RedisCommandError(command, 'ETIMEDOUT', ` (no reply within ${String(timeoutMs)} ms)`));
      });
      // Within a promise, for functions that throw instead of rejecting.
      void Promise.resolve()
        .then(() => send(args))
        .then(resolve, (cause: unknown) => {
          reject(new RedisCommandError(command, codeOf(cause)));
        })
        .finally(stop);
    });
  };
}

/** Taken for "nothing there", such a reply could cost what is kept, the user's authorization above all. */
export function unexpectedReply(owner: string, command: string, reply: unknown): BoxConfigError {
  return new BoxConfigError(
    `${owner}: client answered ${command} with ${typeof reply}. It has to give text as a string, integers as numbers and nil as null.`,
  );
}

function senderOf(owner: string, client: unknown): SendCommand {
  // First, since functions have a `call` too.
  if (typeof client === 'function') return client as SendCommand;
  const { call, sendCommand } = (client ?? {}) as Record<string, unknown>;
  // Before sendCommand, which in ioredis takes an object of its own.
  if (typeof call === 'function') return ([command = '', ...args]) => (client as CallingClient).call(command, ...args);
  // A cluster of node-redis wants to be told the key before the arguments, a Sentinel client whether the command only reads.
  if (typeof sendCommand === 'function' && sendCommand.length < 3) return (args) => (client as SendingClient).sendCommand([...args]);
  throw new BoxConfigError(
    `${owner}: client is no client of ioredis or redis. For a cluster or Sentinel client of redis, or another package, give a function (args) => Promise that sends one command.`,
  );
}

/** What may be shown of a client's error. Nothing else may: ioredis puts the command's arguments, which are tokens, into its errors, and Redis quotes them. */
function codeOf(cause: unknown): string {
  const { code, message, name, constructor } = (typeof cause === 'object' && cause !== null ? cause : {}) as Record<string, unknown>;
  const word = typeof message === 'string' ? /^[A-Z]{3,30}(?= )/.exec(message)?.[0] : undefined;
  const className = name === 'Error' ? (constructor as { name?: unknown } | undefined)?.name : name;
  return [word, code, className].find((part): part is string => typeof part === 'string' && /^[\w.-]{1,60}$/.test(part)) ?? 'Error';
}

/** A script: deletes the first key while it holds the first argument. Answers how many it deleted. */
export const compareAndDelete = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

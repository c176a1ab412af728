import { BoxConfigError } from '../core/errors/box-errors.js';
import { checkOptions, requireValid, type OptionTypes } from '../core/options/check-options.js';
import { readSignal } from '../core/options/read-signal.js';
import { requireInteger } from '../core/options/settings.js';
import type { SteadyClock } from '../core/types/ports/clock.js';
import type { RateLimiter } from '../core/types/rate-limiter.js';
import type { WebAbortSignal } from '../core/types/web.js';
import { asError } from '../transfers/as-error.js';
import { isTokenFailure } from '../transfers/run-failures.js';
import { createRunStop, runTasks } from '../transfers/run-tasks.js';
import type { ActingClient, ForEachUserOptions, ForEachUserSummary, UserResult } from './user-options.js';
import { enterpriseLimits } from './user-limiter.js';
import { throwIfAborted } from '../core/platform/throw-if-aborted.js';

const owner = 'forEachUser';

type Users<User> = Iterable<User> | AsyncIterable<User>;

/** The clients of this package accept a limiter for the user, unless the application has set one. */
interface LimitedClient<Client> {
  asUser(userId: string, limiterOf: (clock: SteadyClock) => RateLimiter): Client;
}

const optionTypes: OptionTypes<ForEachUserOptions<unknown>> = {
  concurrency: 1,
  signal: 1,
  stopOnError: 'boolean',
  onResult: 'function',
};

/** See `forEachUser`. */
export async function runForUsers<Client, User extends string | { readonly id: string }>(
  box: ActingClient<Client>,
  users: Users<User>,
  options: ForEachUserOptions<User>,
  work: (client: Client, user: User, signal: WebAbortSignal) => Promise<unknown>,
): Promise<ForEachUserSummary> {
  requireValid(owner, 'box', 'be a client', () => typeof box.asUser === 'function');
  requireValid(owner, 'users', 'be a list or an iterable of users', () => {
    return typeof users === 'object' && (Symbol.asyncIterator in users || Symbol.iterator in users);
  });
  checkOptions(owner, options, optionTypes);
  const { concurrency = 4, stopOnError = false, onResult } = options;
  requireInteger(`${owner}: concurrency`, concurrency, 1);
  requireValid(owner, 'work', 'be a function', () => typeof work === 'function');
  const callerSignal = readSignal(owner, options.signal);
  throwIfAborted(callerSignal);
  const stop = createRunStop(callerSignal);
  const summary: ForEachUserSummary = { done: 0, failed: 0 };
  const limiterOf = enterpriseLimits();

  async function resultOf(user: User, signal: AbortSignal): Promise<UserResult<User>> {
    try {
      const client = (box as LimitedClient<Client>).asUser(idOf(user), limiterOf);
      return { user, status: 'done', value: await work(client, user, signal) };
    } catch (error) {
      if (stopOnError || isTokenFailure(error)) stop.fail(error);
      throwIfAborted(signal);
      return { user, status: 'failed', error: asError(error) };
    }
  }

  await runTasks(stop, {
    tasks: users,
    concurrency,
    journal: undefined,
    async work(user, signal) {
      const result = await resultOf(user, signal);
      summary[result.status] += 1;
      await onResult?.(result);
    },
  });
  return summary;
}

function idOf(user: unknown): string {
  const id: unknown = typeof user === 'string' ? user : (user as { id?: unknown } | null | undefined)?.id;
  if (typeof id !== 'string' || id.trim() === '')
    throw new BoxConfigError(`${owner}: each user must be an ID, a non-empty string, or an object with such an id.`);
  return id;
}

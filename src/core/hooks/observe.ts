import { abortable } from '../util/abortable.js';
import type { CallObserver } from '../call/observer.js';
import type { CallScope } from '../call/scope.js';
import { discardBody } from '../util/ignore.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { ignoreErrors } from '../util/ignore-errors.js';
import type { BoxHooks, CallInfo, Logger, LogLevel } from '../options/hooks.js';
import { logHooks } from './log-hooks.js';
import { readDeprecation } from './read-deprecation.js';
import type { TransportSettings } from '../options/settings.js';

type ObserverSettings = Pick<TransportSettings, 'hooks' | 'logger' | 'clock'>;

/** Creates an observer that runs the hooks one after the other, and the logger last. Throws BoxConfigError if a hook or the logger is invalid. */
export function observe({ hooks, logger, clock }: ObserverSettings, call: CallInfo, scope: CallScope): CallObserver {
  const all = readHooks(hooks, logger);
  let attempt = 0;
  const startedAt = clock.monotonic();
  let attemptStartedAt = startedAt;

  /** An error of a hook aborts the call, like its signal: at once, without a retry. The call rejects with that error. */
  const runHooks = async (run: (hook: BoxHooks) => unknown): Promise<void> => {
    try {
      for (const hook of all) {
        if (scope.aborted) throw scope.reason;
        // The signal and timeout of the call end the wait for a hook that hangs.
        await abortable(Promise.resolve(run(hook)), scope);
      }
    } catch (error) {
      scope.abort(error);
      throw scope.reason;
    }
  };

  return {
    async request(request) {
      const { url, method, body } = request;
      const headers = new Headers(request.headers);
      attempt += 1;
      await runHooks((hook) => hook.onRequest?.({ url, attempt, headers }, call));
      attemptStartedAt = clock.monotonic();
      return { url, method, headers: Object.fromEntries(headers), body };
    },
    async response(response, { url }) {
      const { status, headers } = response;
      const durationMs = clock.monotonic() - attemptStartedAt;
      const info = { url, attempt, status, headers, deprecation: readDeprecation(headers), durationMs };
      try {
        await runHooks((hook) => hook.onResponse?.(info, call));
      } catch (error) {
        discardBody(response);
        throw error;
      }
    },
    async retry(waitMs, result) {
      const status = 'response' in result ? result.response.status : undefined;
      const error = 'error' in result ? result.error : undefined;
      await runHooks((hook) => hook.onRetry?.({ attempt, waitMs, status, error }, call));
    },
    async end(attempts, failure) {
      const info = { attempts, durationMs: clock.monotonic() - startedAt, error: failure?.error };
      // The call is over, so errors of these hooks are ignored.
      const notify = async () => {
        for (const hook of all) {
          if (failure !== undefined) await ignoreErrors(() => hook.onError?.(failure.error, call));
          await ignoreErrors(() => hook.onEnd?.(info, call));
        }
      };
      // An aborted call does not wait for these hooks. They continue in the background.
      await ignoreErrors(() => abortable(notify(), scope));
    },
  };
}

const hookNames = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onEnd'] as const;

/** Validated here and not with the other options, so that a client without hooks does not load this code. */
function readHooks(hooks: readonly BoxHooks[], logger: Logger | undefined): readonly BoxHooks[] {
  // JavaScript callers may pass any value.
  for (const hook of hooks as readonly unknown[]) {
    if (typeof hook !== 'object' || hook === null) throw new BoxConfigError('hooks: each must be an object with hook functions.');
    const invalid = hookNames.find((name) => !['undefined', 'function'].includes(typeof (hook as BoxHooks)[name]));
    if (invalid !== undefined) throw new BoxConfigError(`hooks: ${invalid} must be a function.`);
  }
  if (logger === undefined) return hooks;
  const { debug, ...others } = readFunctions(logger);
  if (debug !== 'function') throw new BoxConfigError('logger: must have a debug function.');
  const invalid = Object.entries(others).find(([, type]) => type !== 'function' && type !== 'undefined');
  if (invalid !== undefined) throw new BoxConfigError(`logger: ${invalid[0]} must be a function.`);
  return [...hooks, logHooks(logger)];
}

/** The type of each function of a logger, which JavaScript callers may lack. */
function readFunctions(logger: Partial<Logger> | null): Record<LogLevel, string> {
  return { error: typeof logger?.error, warn: typeof logger?.warn, info: typeof logger?.info, debug: typeof logger?.debug };
}

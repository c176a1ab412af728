import { abortable } from '../util/abortable.js';
import type { CallObserver } from '../call/observer.js';
import type { CallScope } from '../call/scope.js';
import { discardBody } from '../util/ignore.js';
import { BoxConfigError } from '../errors/box-errors.js';
import { ignoreErrors } from '../util/ignore.js';
import type { BoxHooks, CallInfo, Logger } from '../options/hooks.js';
import { logHooks } from './log-hooks.js';
import type { TransportSettings } from '../options/settings.js';

type Observing = Pick<TransportSettings, 'hooks' | 'logger' | 'clock'>;

/** Carries what happens in a call to the hooks, one after the other, and to the logger last. Throws BoxConfigError for what is no hook. */
export function observe({ hooks, logger, clock }: Observing, call: CallInfo, scope: CallScope): CallObserver {
  const all = readHooks(hooks, logger);
  let attempt = 0;
  let begun = call.startedAt;

  /** What a hook throws ends the call as its signal would: at once, without another attempt, and with what was thrown. */
  const each = async (run: (hook: BoxHooks) => unknown): Promise<void> => {
    try {
      for (const hook of all) {
        if (scope.aborted) throw scope.reason;
        // A hook may hang; the call's signal and time limit end the wait for it.
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
      await each((hook) => hook.onRequest?.({ url, attempt, headers }, call));
      begun = clock.now();
      return { url, method, headers: Object.fromEntries(headers), body };
    },
    async response(response, { url }) {
      const { status, headers } = response;
      const durationMs = clock.now() - begun;
      try {
        await each((hook) => hook.onResponse?.({ url, attempt, status, headers, durationMs }, call));
      } catch (error) {
        discardBody(response);
        throw error;
      }
    },
    async retry(waitMs, outcome) {
      const status = 'response' in outcome ? outcome.response.status : undefined;
      const error = 'error' in outcome ? outcome.error : undefined;
      await each((hook) => hook.onRetry?.({ attempt, waitMs, status, error }, call));
    },
    async end(attempts, failure) {
      const info = { attempts, durationMs: clock.now() - call.startedAt, error: failure?.error };
      // The call is over: what a hook throws now has nowhere to go.
      const told = async () => {
        for (const hook of all) {
          if (failure !== undefined) await ignoreErrors(() => hook.onError?.(failure.error, call));
          await ignoreErrors(() => hook.onEnd?.(info, call));
        }
      };
      // Whoever aborts does not wait for the hooks, which go on by themselves.
      await ignoreErrors(() => abortable(told(), scope));
    },
  };
}

const names = ['onRequest', 'onResponse', 'onRetry', 'onError', 'onEnd'] as const;

/** Looked at here and not where options are read, so that a client without hooks carries none of it. */
function readHooks(hooks: readonly BoxHooks[], logger: Logger | undefined): readonly BoxHooks[] {
  // Callers without types may give anything.
  for (const hook of hooks as readonly unknown[]) {
    if (typeof hook !== 'object' || hook === null) throw new BoxConfigError('hooks: each must be an object of functions.');
    const wrong = names.find((name) => !['undefined', 'function'].includes(typeof (hook as BoxHooks)[name]));
    if (wrong !== undefined) throw new BoxConfigError(`hooks: ${wrong} must be a function.`);
  }
  if (logger === undefined) return hooks;
  if (typeof (logger as Partial<Logger> | null)?.debug !== 'function') throw new BoxConfigError('logger: must have a function debug.');
  return [...hooks, logHooks(logger)];
}

import type { CallObserver } from './call-observer.js';
import { FinalFailure } from './final-failure.js';
import type { BoxHooks, CallInfo } from './hooks.js';
import type { Clock } from './ports.js';
import { BoxRequest } from './request.js';

/** Carries what happens in a call to the hooks, one after the other. */
export function observe(hooks: readonly BoxHooks[], clock: Clock, call: CallInfo): CallObserver {
  let begun = call.startedAt;
  return {
    async request(request, attempt) {
      begun = clock.now();
      const headers = new Headers(request.headers);
      await final(async () => {
        for (const one of hooks) await one.onRequest?.({ url: request.url, attempt, headers }, call);
      });
      return new BoxRequest(request.url, { method: request.method, headers, body: request.body });
    },
    async response({ status, headers }, { url }, attempt) {
      const durationMs = clock.now() - begun;
      await final(async () => {
        for (const one of hooks) await one.onResponse?.({ url, attempt, status, headers, durationMs }, call);
      });
    },
    async retry(attempt, waitMs, outcome) {
      const status = 'response' in outcome ? outcome.response.status : undefined;
      const error = 'error' in outcome ? outcome.error : undefined;
      for (const one of hooks) await one.onRetry?.({ attempt, waitMs, status, error }, call);
    },
    async end(attempts, failure) {
      const durationMs = clock.now() - call.startedAt;
      for (const one of hooks) {
        if (failure !== undefined) await harmless(() => one.onError?.(failure.error, call));
        await harmless(() => one.onEnd?.({ attempts, durationMs, error: failure?.error }, call));
      }
    },
  };
}

/** What a hook throws is the caller's own: another attempt would only meet it again. */
async function final(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    throw new FinalFailure(error);
  }
}

/** The call is over: what a hook throws now has nowhere to go. */
async function harmless(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch {
    // See above.
  }
}

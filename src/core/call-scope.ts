import { BoxTimeoutError } from './errors.js';
import { startTimer } from './timer.js';

/** How long a call may go on, and what ends it before. */
export interface CallScope {
  /** Aborts when the caller's signal does, or when the time is up. */
  readonly signal: AbortSignal;
  /** To be called when the call is over: no timer and no listener stays behind. */
  end(): void;
}

/**
 * `outlives` says that the answer is still to be read after the call: then the caller's signal goes on reaching it, by a link that does
 * not keep the answer alive.
 */
export function openScope(operationId: string, caller: AbortSignal | undefined, ms: number, outlives: boolean): CallScope {
  const own = new AbortController();
  const stop = startTimer(ms, () => {
    own.abort(new BoxTimeoutError(`${operationId}: the time for the call ran out (${String(Math.round(ms))} ms)`));
  });
  if (caller === undefined) return { signal: own.signal, end: stop };
  if (outlives) return { signal: AbortSignal.any([own.signal, caller]), end: stop };
  const onAbort = () => {
    own.abort(caller.reason);
  };
  if (caller.aborted) onAbort();
  caller.addEventListener('abort', onAbort, { once: true });
  return {
    signal: own.signal,
    end: () => {
      stop();
      caller.removeEventListener('abort', onAbort);
    },
  };
}

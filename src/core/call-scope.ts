import { BoxTimeoutError } from './errors.js';
import { startTimer } from './timer.js';

/** How long a call may go on, and what ends it before. */
export interface CallScope {
  /** Aborts when the caller's signal does, or when the time is up. */
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  /** To be called when the call is over: no timer and no listener stays behind. */
  end(): void;
}

export function openScope(operationId: string, caller: AbortSignal | undefined, ms: number): CallScope {
  const own = new AbortController();
  const abort = (reason: unknown) => {
    own.abort(reason);
  };
  const stop = startTimer(ms, () => {
    abort(new BoxTimeoutError(`${operationId}: the time for the call ran out (${String(Math.round(ms))} ms)`));
  });
  const unlink = caller === undefined ? undefined : onAbort(caller, abort);
  return {
    signal: own.signal,
    abort,
    end: () => {
      stop();
      unlink?.();
    },
  };
}

/** Calls back with the reason when a signal aborts, at once when it has. Gives a function that takes the wish back. */
export function onAbort(signal: AbortSignal, callBack: (reason: unknown) => void): () => void {
  const listener = () => {
    callBack(signal.reason);
  };
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
}

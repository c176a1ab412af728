import { onAbort, type OnAbort } from '../util/on-abort.js';

/** A controller that also aborts with the signal of somebody else. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  readonly abort: (reason: unknown) => void;
  /** Removes the listener from the other signal. Call it when the work is over. */
  readonly unlink: () => void;
}

/** Creates a controller that aborts with `other`. Not with `AbortSignal.any`, which edge-runtime and React Native lack. */
export function linkedAbort(other?: AbortSignal, subscribe: OnAbort = onAbort): LinkedAbort {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = (reason: unknown) => {
    // The controller of React Native drops the reason.
    if (!signal.aborted && !('reason' in signal)) Object.defineProperty(signal, 'reason', { value: reason });
    controller.abort(reason);
  };
  return { signal, abort, unlink: other === undefined ? () => undefined : subscribe(other, abort) };
}

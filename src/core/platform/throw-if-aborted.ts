import { onAbort } from '../util/on-abort.js';

/** Throws the reason of a signal that has aborted. The signals of React Native lack the method of this name. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  onAbort(signal, (reason) => {
    throw reason;
  });
}

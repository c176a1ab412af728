import { onAbort } from '../util/on-abort.js';
import { invalidError } from './check-names.js';

/**
 * A signal of the platform for the caller's, which may come from a polyfill without `throwIfAborted` or `reason`, or from another realm.
 * Throws BoxConfigError if it is not a signal.
 */
export function readSignal(owner: string, signal: unknown): AbortSignal | undefined {
  if (!isSignal(signal)) throw invalidError(owner, 'signal', 'be an AbortSignal');
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  const controller = new AbortController();
  onAbort(signal as AbortSignal, (reason) => {
    controller.abort(reason);
  });
  return controller.signal;
}

/** Whether it is absent or has the parts of an AbortSignal that the package needs. */
export function isSignal(signal: unknown): boolean {
  if (signal === undefined) return true;
  try {
    const { aborted, addEventListener: add, removeEventListener: remove } = signal as Partial<AbortSignal>;
    return typeof aborted === 'boolean' && typeof add === 'function' && typeof remove === 'function';
  } catch {
    // A proxy of the caller has thrown.
    return false;
  }
}

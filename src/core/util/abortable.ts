import { onAbort } from './on-abort.js';

/** A signal or the scope of a call. */
type AbortSource = AbortSignal | { onAbort(callBack: (reason: unknown) => void): () => void };

/** Settles like `promise`, or rejects with the reason if the signal aborts first. Does not stop the underlying work. */
export function abortable<T>(promise: Promise<T>, signal: AbortSource | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const unlink = 'onAbort' in signal ? signal.onAbort(reject) : onAbort(signal, reject);
    promise.then(
      (value) => {
        unlink();
        resolve(value);
      },
      (error: unknown) => {
        unlink();
        reject(error);
      },
    );
  });
}

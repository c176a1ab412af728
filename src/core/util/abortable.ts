import { onAbort } from './on-abort.js';

/** What can end: a signal, or the scope of a call. */
type Ending = AbortSignal | { onAbort(callBack: (reason: unknown) => void): () => void };

/** What `promise` gives, unless the signal aborts before: then it rejects with the signal's reason. The work itself goes on. */
export function abortable<T>(promise: Promise<T>, signal: Ending | undefined): Promise<T> {
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

/** Calls `callBack` with the reason when the signal aborts, or at once if it has. Returns a function that removes the listener. */
export type OnAbort = (signal: AbortSignal, callBack: (reason: unknown) => void) => () => void;

export const onAbort: OnAbort = (signal, callBack) => {
  const listener = () => {
    // Signals of polyfills and of React Native have no reason.
    callBack(signal.reason ?? Object.assign(new Error('This operation was aborted'), { name: 'AbortError' }));
  };
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
};

/** Like `onAbort`, with a single listener per signal for any number of calls, because Node warns about more than ten. */
export function sharedOnAbort(): OnAbort {
  const shared = new WeakMap<AbortSignal, { callBacks: Set<(reason: unknown) => void>; unlink: () => void }>();
  return (signal, callBack) => {
    if (signal.aborted) return onAbort(signal, callBack);
    let entry = shared.get(signal);
    if (entry === undefined) {
      const callBacks = new Set<(reason: unknown) => void>();
      const unlink = onAbort(signal, (reason) => {
        for (const each of callBacks) each(reason);
      });
      entry = { callBacks, unlink };
      shared.set(signal, entry);
    }
    const { callBacks, unlink } = entry;
    // A new function, so that registering the same callback twice counts twice.
    const listener = (reason: unknown) => {
      callBack(reason);
    };
    callBacks.add(listener);
    return () => {
      if (!callBacks.delete(listener) || callBacks.size > 0) return;
      unlink();
      shared.delete(signal);
    };
  };
}

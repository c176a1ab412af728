/** Calls back with the reason when a signal aborts, at once when it has. Gives a function that takes the wish back. */
export type OnAbort = (signal: AbortSignal, callBack: (reason: unknown) => void) => () => void;

export const onAbort: OnAbort = (signal, callBack) => {
  const listener = () => {
    callBack(signal.reason);
  };
  if (signal.aborted) listener();
  else signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
};

/** One listener on each signal, however many calls hang on it: Node warns of more than ten. */
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
    // A function of its own, so that the same one given twice counts twice.
    const own = (reason: unknown) => {
      callBack(reason);
    };
    callBacks.add(own);
    return () => {
      if (!callBacks.delete(own) || callBacks.size > 0) return;
      unlink();
      shared.delete(signal);
    };
  };
}

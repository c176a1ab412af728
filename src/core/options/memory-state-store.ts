import type { StateStore } from '../types/ports/state-store.js';

/** A state store for one process: what it holds ends with it. For tests, and for going on after a failure without leaving the process. */
export function memoryStateStore(): StateStore {
  const texts = new Map<string, string>();
  return {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => {
      texts.set(key, text);
      return Promise.resolve();
    },
    delete: (key) => {
      texts.delete(key);
      return Promise.resolve();
    },
  };
}

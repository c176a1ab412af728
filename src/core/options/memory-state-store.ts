import { checkedStateStore } from './checked-store.js';
import type { StateStore } from '../types/ports/state-store.js';

/** Creates a state store in memory, which is lost when the process ends. For tests, and for resuming within one process. */
export function memoryStateStore(): StateStore {
  const texts = new Map<string, string>();
  return checkedStateStore('memoryStateStore', {
    get: (key) => Promise.resolve(texts.get(key)),
    set: (key, text) => {
      texts.set(key, text);
      return Promise.resolve();
    },
    delete: (key) => {
      texts.delete(key);
      return Promise.resolve();
    },
  });
}

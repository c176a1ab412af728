import { BoxConfigError } from '../core/errors/box-errors.js';
import { LinkedQueue } from '../core/util/linked-queue.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
import { checkedDeliveryStore } from '../core/options/checked-store.js';
import { checkNames } from '../core/options/check-names.js';

export interface MemoryDeliveryStoreOptions {
  /** Maximum number of IDs, 100,000 by default. Beyond it, the oldest is dropped before it expires. */
  maxEntries?: number | undefined;
  /** Current time in milliseconds, from any start. Default: a clock that is never set (`performance.now`). */
  now?: (() => number) | undefined;
}

/** Stores IDs in the memory of one process. Throws BoxConfigError if `maxEntries` is invalid. */
export function memoryDeliveryStore(options: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  checkNames('memoryDeliveryStore', options, { maxEntries: 1, now: 1 });
  const { maxEntries = 100_000, now = () => performance.now() } = options;
  if (!(Number.isInteger(maxEntries) && maxEntries > 0)) throw new BoxConfigError('maxEntries: must be an integer >= 1.');
  const entries = new Map<string, { readonly expiresAt: number; readonly forget: () => void }>();
  const oldestFirst = new LinkedQueue<string>();

  function evict(): void {
    for (let key = oldestFirst.first; key !== undefined; key = oldestFirst.first) {
      if (expiryOf(key) > now() && entries.size < maxEntries) return;
      forget(key);
    }
  }

  const expiryOf = (key: string) => entries.get(key)?.expiresAt ?? 0;
  const forget = (key: string) => {
    entries.get(key)?.forget();
    entries.delete(key);
  };

  return checkedDeliveryStore('memoryDeliveryStore', {
    // Atomic, because it awaits nothing.
    add: (key, ms) => {
      if (expiryOf(key) > now()) return Promise.resolve(false);
      forget(key);
      evict();
      entries.set(key, { expiresAt: now() + ms, forget: oldestFirst.push(key) });
      return Promise.resolve(true);
    },
    delete: (key) => {
      forget(key);
      return Promise.resolve();
    },
  });
}

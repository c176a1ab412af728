import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';
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
  /** Expiry of each ID, oldest first. */
  const expiries = new Map<string, number>();

  function evict(): void {
    for (const [key, expiresAt] of expiries) {
      if (expiresAt > now() && expiries.size < maxEntries) return;
      expiries.delete(key);
    }
  }

  return {
    // Atomic, because it awaits nothing.
    add: (key, ms) => {
      if ((expiries.get(key) ?? 0) > now()) return Promise.resolve(false);
      // Moves the key to the end of the map: its order is by age.
      expiries.delete(key);
      evict();
      expiries.set(key, now() + ms);
      return Promise.resolve(true);
    },
    delete: (key) => {
      expiries.delete(key);
      return Promise.resolve();
    },
  };
}

import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';

export interface MemoryDeliveryStoreOptions {
  /** Maximum number of IDs, 100,000 by default. Beyond it, the oldest is dropped before it expires. */
  maxEntries?: number | undefined;
  /** Current time in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
}

/** Stores IDs in the memory of one process. Throws BoxConfigError if `maxEntries` is invalid. */
export function memoryDeliveryStore({ maxEntries = 100_000, now = Date.now }: MemoryDeliveryStoreOptions = {}): DeliveryStore {
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

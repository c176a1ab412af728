import { BoxConfigError } from '../core/errors/box-errors.js';
import type { DeliveryStore } from '../core/types/ports/delivery-store.js';

export interface MemoryDeliveryStoreOptions {
  /** How many ids are kept at most, 100,000 by default. Beyond it the oldest is dropped before its time. */
  maxEntries?: number | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}

/** Keeps ids in the memory of one process. */
export function memoryDeliveryStore({ maxEntries = 100_000, now = Date.now }: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  if (!(Number.isInteger(maxEntries) && maxEntries > 0)) throw new BoxConfigError('maxEntries: not a whole number above 0.');
  /** Until when each is kept, the oldest first. */
  const ends = new Map<string, number>();

  function makeRoom(): void {
    for (const [key, end] of ends) {
      if (end > now() && ends.size < maxEntries) return;
      ends.delete(key);
    }
  }

  return {
    // As one step: nothing is waited for in it.
    add: (key, ms) => {
      if ((ends.get(key) ?? 0) > now()) return Promise.resolve(false);
      // Its place is that of the newest.
      ends.delete(key);
      makeRoom();
      ends.set(key, now() + ms);
      return Promise.resolve(true);
    },
    delete: (key) => {
      ends.delete(key);
      return Promise.resolve();
    },
  };
}

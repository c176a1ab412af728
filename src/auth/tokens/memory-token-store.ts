import { checkedTokenStore } from '../../core/options/checked-store.js';
import type { TokenStore } from '../../core/types/ports/token-store.js';

/** A token store in memory. Clients with the same store share its tokens, which are lost when the process ends. */
export function memoryTokenStore(): TokenStore {
  let text: string | undefined;
  let lease: { id: string; expiresAt: number } | undefined;
  let leaseCount = 0;
  return checkedTokenStore('memoryTokenStore', {
    get: () => Promise.resolve(text),
    compareAndSet(expected, next) {
      const matches = text === expected;
      if (matches) text = next;
      return Promise.resolve(matches);
    },
    acquireLease(ms) {
      // A monotonic clock: the system clock may be set back.
      const now = performance.now();
      if (lease !== undefined && now < lease.expiresAt) return Promise.resolve(undefined);
      lease = { id: String(++leaseCount), expiresAt: now + ms };
      return Promise.resolve(lease.id);
    },
    releaseLease(id) {
      if (lease?.id === id) lease = undefined;
      return Promise.resolve();
    },
  });
}

import type { TokenStore } from '../../core/types/ports/token-store.js';

/** A token store for one process: several clients that are given the same one share its tokens. What it holds ends with the process. */
export function memoryTokenStore(): TokenStore {
  let text: string | undefined;
  let lease: { id: string; until: number } | undefined;
  let leases = 0;
  return {
    get: () => Promise.resolve(text),
    compareAndSet(expected, next) {
      const same = text === expected;
      if (same) text = next;
      return Promise.resolve(same);
    },
    acquireLease(ms) {
      // Elapsed time rather than the time of day, which may be set back.
      const now = performance.now();
      if (lease !== undefined && now < lease.until) return Promise.resolve(undefined);
      lease = { id: String(++leases), until: now + ms };
      return Promise.resolve(lease.id);
    },
    releaseLease(id) {
      if (lease?.id === id) lease = undefined;
      return Promise.resolve();
    },
  };
}

import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import type { TokenStoreFixture } from '../../../src/testing/token-store/token-store-contract.js';

export interface Place {
  text: string | undefined;
  lease: { id: string; until: number } | undefined;
  leases: number;
}

/** A store that does what it has to. What is broken below replaces one of its methods. */
export function soundStore(place: Place): TokenStore {
  return {
    get: () => Promise.resolve(place.text),
    compareAndSet(expected, next) {
      const same = place.text === expected;
      if (same) place.text = next;
      return Promise.resolve(same);
    },
    acquireLease(ms) {
      if (place.lease !== undefined && Date.now() < place.lease.until) return Promise.resolve(undefined);
      place.lease = { id: `lease ${String(++place.leases)}`, until: Date.now() + ms };
      return Promise.resolve(place.lease.id);
    },
    releaseLease(id) {
      if (place.lease?.id === id) place.lease = undefined;
      return Promise.resolve();
    },
  };
}

/** Gives the methods that are broken. */
export type Breakage = (place: Place, sound: TokenStore) => Partial<TokenStore>;

export function placeWith(breakage: Breakage): () => Promise<TokenStoreFixture> {
  return () => {
    const place: Place = { text: undefined, lease: undefined, leases: 0 };
    const open = () => {
      const sound = soundStore(place);
      return { ...sound, ...breakage(place, sound) };
    };
    return Promise.resolve({ store: open(), another: open() });
  };
}

/** What is wrong with a store, the check that has to find it, and what it has to say. */
export type BrokenStore = readonly [what: string, check: string, message: RegExp, breakage: Breakage];

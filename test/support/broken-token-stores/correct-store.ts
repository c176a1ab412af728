import type { TokenStore } from '../../../src/core/types/ports/token-store.js';
import type { TokenStoreFixture } from '../../../src/testing/token-store/token-store-contract.js';

export interface StoreState {
  text: string | undefined;
  lease: { id: string; until: number } | undefined;
  leases: number;
}

/** A correct store. A defect replaces some of its methods. */
export function correctStore(state: StoreState): TokenStore {
  return {
    get: () => Promise.resolve(state.text),
    compareAndSet(expected, next) {
      const same = state.text === expected;
      if (same) state.text = next;
      return Promise.resolve(same);
    },
    acquireLease(ms) {
      if (state.lease !== undefined && Date.now() < state.lease.until) return Promise.resolve(undefined);
      state.lease = { id: `lease ${String(++state.leases)}`, until: Date.now() + ms };
      return Promise.resolve(state.lease.id);
    },
    releaseLease(id) {
      if (state.lease?.id === id) state.lease = undefined;
      return Promise.resolve();
    },
  };
}

/** Returns the broken methods. */
export type StoreDefect = (state: StoreState, correct: TokenStore) => Partial<TokenStore>;

export function storeWithDefect(defect: StoreDefect): () => Promise<TokenStoreFixture> {
  return () => {
    const state: StoreState = { text: undefined, lease: undefined, leases: 0 };
    const open = () => {
      const correct = correctStore(state);
      return { ...correct, ...defect(state, correct) };
    };
    return Promise.resolve({ store: open(), another: open() });
  };
}

/** `check` is part of the name of the contract check that must fail, and `message` matches its error. */
export type BrokenStore = readonly [description: string, check: string, message: RegExp, defect: StoreDefect];

import type { TokenStore } from '../../core/types/ports/token-store.js';

/** A new, empty store, and two adapters for it that share nothing else, like those of two processes. */
export interface TokenStoreFixture {
  store: TokenStore;
  another: TokenStore;
  /** Called after the check, whether it passed or failed. */
  close?(): Promise<void>;
}

/** One check of a token store. */
export interface TokenStoreCase {
  /** The required behavior, worded to follow "it". */
  readonly name: string;
  /** Rejects with an Error that states the observed and the required behavior. Never quotes a stored text it did not write. */
  readonly run: () => Promise<void>;
}

export type Check = readonly [name: string, check: (fixture: TokenStoreFixture) => Promise<void>];

export function check(condition: boolean, observed: string, requirement: string): void {
  if (!condition) throw new Error(`Token store contract: ${observed}. ${requirement}`);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Makes `times` concurrent calls, alternating between the two adapters. */
export function callBoth<T>(
  { store, another }: TokenStoreFixture,
  times: number,
  call: (adapter: TokenStore, index: number) => Promise<T>,
): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => call(index % 2 === 0 ? store : another, index)));
}

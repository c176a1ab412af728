import type { TokenStore } from '../../core/types/ports/token-store.js';

/** A fresh, empty place to keep tokens, and two adapters on it that share nothing else. */
export interface TokenStoreFixture {
  store: TokenStore;
  another: TokenStore;
  /** Called when the check is over, whether it failed or not. */
  close?(): Promise<void>;
}

/** One demand on a token store. */
export interface TokenStoreCase {
  /** What the store does, to follow "it". */
  readonly name: string;
  /** Rejects with an Error that says what was seen and what the port demands. */
  readonly run: () => Promise<void>;
}

export type Check = readonly [name: string, check: (place: TokenStoreFixture) => Promise<void>];

export function must(condition: boolean, seen: string, demand: string): void {
  if (!condition) throw new Error(`Token store contract: ${seen}. ${demand}`);
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks both adapters at once, in turn, so many times in all. */
export function fromBoth<T>(
  { store, another }: TokenStoreFixture,
  times: number,
  ask: (adapter: TokenStore, index: number) => Promise<T>,
): Promise<T[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => ask(index % 2 === 0 ? store : another, index)));
}

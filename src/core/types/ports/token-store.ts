export interface TokenStore {
  /** The text that is kept, or undefined when there is none. */
  get(): Promise<string | undefined>;
  /**
   * Keeps `next` when what is kept is still `expected`, as one step that nobody else's comes between. `undefined` stands for no text.
   * False when something else is kept, which then stays. Resolves when `next` would survive a crash of this process.
   */
  compareAndSet(expected: string | undefined, next: string | undefined): Promise<boolean>;
  /** Takes the lease for so many milliseconds. Gives its id, or undefined as long as somebody else has it. It runs out by itself. */
  acquireLease(ms: number): Promise<string | undefined>;
  /** Gives the lease back. Does nothing when it ran out, or belongs to somebody else by now. */
  releaseLease(id: string): Promise<void>;
}

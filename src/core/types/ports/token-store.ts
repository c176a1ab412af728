export interface TokenStore {
  /** Returns the stored text, or undefined if there is none. */
  get(): Promise<string | undefined>;
  /**
   * Replaces the stored text by `next` if it equals `expected`, atomically. `undefined` means no text. Returns false, without a change,
   * if another text is stored. Resolves once `next` would survive a crash of this process.
   */
  compareAndSet(expected: string | undefined, next: string | undefined): Promise<boolean>;
  /** Acquires the lease, which expires after `ms` milliseconds. Returns its ID, or undefined while another holder has it. */
  acquireLease(ms: number): Promise<string | undefined>;
  /** Releases the lease. Does nothing if it has expired or another holder has it. */
  releaseLease(id: string): Promise<void>;
}

export interface StateStore {
  /** Returns the text stored under a key, or undefined if there is none. */
  get(key: string): Promise<string | undefined>;
  /** Stores a text under a key, atomically replacing the previous one. Resolves once it would survive a crash of this process. */
  set(key: string, text: string): Promise<void>;
  /** Deletes a key. Does nothing if it does not exist. */
  delete(key: string): Promise<void>;
}

export interface StateStore {
  /** The text under a key, or undefined when there is none. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a text in place of the one before, wholly or not at all. Resolves when it would survive a crash of this process. */
  set(key: string, text: string): Promise<void>;
  /** Does nothing when there is none. */
  delete(key: string): Promise<void>;
}

export interface DeliveryStore {
  /** Stores a key for `ms` milliseconds. Atomic: of several concurrent calls with the same new key, exactly one returns true. */
  add(key: string, ms: number): Promise<boolean>;
  /** Deletes a key. Does nothing if it does not exist. */
  delete(key: string): Promise<void>;
}

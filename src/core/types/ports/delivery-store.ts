export interface DeliveryStore {
  /** Remembers a key for so many milliseconds. Whether it was new, as one step: of several that add it at once, one is told so. */
  add(key: string, ms: number): Promise<boolean>;
  /** Forgets a key. Does nothing when it is not there. */
  delete(key: string): Promise<void>;
}

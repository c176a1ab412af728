export interface IncrementalHash {
  update(bytes: Uint8Array): void;
  /** The digest's bytes. Ends the hash. */
  digest(): Uint8Array;
}

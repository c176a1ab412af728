export interface IncrementalHash {
  update(bytes: Uint8Array): void;
  /** Returns the digest. Call it once, after the last `update`. */
  digest(): Uint8Array;
}

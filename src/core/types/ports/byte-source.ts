import type { Bytes } from '../bytes.js';
export interface ByteSource {
  readonly size: number;
  /** Returns the bytes from `start` (inclusive) to `end` (exclusive). The caller owns the array. May reuse the buffer `into`. */
  read(start: number, end: number, into?: Bytes): Promise<Bytes>;
  /** Rejects with BoxUploadError if the source changed after it was opened. */
  check?(): Promise<void>;
  /** Closes the source in the background. */
  close?(): void;
}

export interface Spool extends ByteSource {
  append(chunk: Uint8Array): Promise<void>;
}

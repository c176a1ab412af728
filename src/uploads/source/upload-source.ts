import type { WebBlob, WebReadableStream } from '../../core/types/web.js';

/** Content to upload: a path (Node), a File or Blob, bytes, a stream, or an object with `size` and `slice`, such as a file handle. */
export type UploadSource = string | WebBlob | Uint8Array | ArrayBuffer | WebReadableStream | AsyncIterable<Uint8Array> | SliceableSource;

export interface SliceableSource {
  readonly size: number;
  /** Returns the bytes from `start` (inclusive) to `end` (exclusive). Called once for the byte at `size`: returns no bytes, or throws. */
  slice(start: number, end: number): Promise<Uint8Array> | Uint8Array;
}

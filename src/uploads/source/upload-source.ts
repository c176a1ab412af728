import type { WebBlob, WebReadableStream } from '../../core/types/web.js';

/** What can be uploaded: a path (Node), a File or Blob, bytes, a stream, or any object that can be sliced, such as a file handle of one's own. */
export type UploadSource = string | WebBlob | Uint8Array | ArrayBuffer | WebReadableStream | AsyncIterable<Uint8Array> | SliceableSource;

export interface SliceableSource {
  readonly size: number;
  /** The bytes from `start` up to and without `end`. */
  slice(start: number, end: number): Promise<Uint8Array> | Uint8Array;
}

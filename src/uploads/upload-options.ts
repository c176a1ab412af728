import type { File } from '../core/schema.js';
import type { CallOptions } from '../core/types.js';
import type { UploadSource } from './byte-source.js';

/** Where an upload goes: into a folder under a name, or onto a file as its new version. */
export type UploadTarget =
  | { parentId: string; fileId?: undefined; ifMatch?: undefined }
  | { fileId: string; parentId?: undefined; /** Only while the file still has this etag. */ ifMatch?: string | undefined };

export type UploadOptions = UploadTarget & {
  source: UploadSource;
  /** The file's name. A path and a File bring their own. */
  name?: string | undefined;
  /** Bytes of the source; needed for a stream. */
  size?: number | undefined;
  /** When the content was made, as a date-time. */
  contentCreatedAt?: string | undefined;
  /** When the content was last changed, as a date-time. */
  contentModifiedAt?: string | undefined;
  /** Files of at least this many bytes go in parts (50,000,000; the service takes parts from 20,000,000). */
  partsFromBytes?: number | undefined;
  /** Parts that are on their way at once (4). */
  concurrency?: number | undefined;
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Stops the upload. Parts that arrived are thrown away. */
  signal?: CallOptions['signal'];
  asUser?: string | undefined;
  /** Milliseconds for each call of the upload, a part or the whole of a small file, with its retries (600,000). */
  timeoutMs?: number | undefined;
};

export interface UploadProgress {
  way: 'direct' | 'parts';
  /** Bytes that the service has confirmed. */
  bytes: number;
  totalBytes: number;
  /** Parts that the service has confirmed; 1 of 1 for a direct upload. */
  parts: number;
  totalParts: number;
}

export interface UploadResult {
  file: File;
  way: 'direct' | 'parts';
  parts: number;
  /** Of the whole file, in hex, as the service has it in `file.sha1`. */
  sha1: string;
}

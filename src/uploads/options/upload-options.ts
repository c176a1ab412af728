import type { StateStore } from '../../core/types/ports/state-store.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { UploadSource } from '../source/upload-source.js';
import type { UploadCheckpoint } from './checkpoint.js';

/** Where an upload goes: into a folder under a name, or onto a file as its new version. */
export type UploadTarget =
  | { parentId: string; fileId?: undefined; ifMatch?: undefined }
  | { fileId: string; parentId?: undefined; /** Only while the file still has this etag. */ ifMatch?: string | undefined };

/**
 * What happens when the name of a new file is taken. `fail`: the upload rejects with the conflict. `newVersion`: the file that has the name
 * gets a new version; a folder that has it stays a conflict. `rename`: `film (1).mov`, `film (2).mov` and so on up to 99.
 */
export type UploadConflict = 'fail' | 'newVersion' | 'rename';

export type UploadOptions = UploadTarget & {
  source: UploadSource;
  /** The file's name. A path and a File bring their own. */
  name?: string | undefined;
  /** Bytes of a stream, where they are known. Otherwise the stream is read to its end before anything is sent. */
  size?: number | undefined;
  /** When the content was made, as a date-time. New files only. */
  contentCreatedAt?: string | undefined;
  /** When the content was last changed, as a date-time. */
  contentModifiedAt?: string | undefined;
  /** Set by a call of its own after the upload (PUT /files/{file_id}). */
  description?: string | undefined;
  /** For new files (`fail`). */
  conflict?: UploadConflict | undefined;
  /** Files of at least this many bytes go in parts (50,000,000; the service takes parts from 20,000,000). */
  partsFromBytes?: number | undefined;
  /** Parts that are on their way, and in memory, at once (4). */
  concurrency?: number | undefined;
  /** Where there are no temporary files: bytes of a stream of unknown size that may be held in memory (268,435,456). */
  spoolLimitBytes?: number | undefined;
  /** Goes on with an earlier upload of the same source to the same target. The source is read whole: what arrived before is held against it. */
  checkpoint?: UploadCheckpoint | undefined;
  /**
   * Gets a checkpoint when the session is there and after each part, one call after the other, the latest when several have come meanwhile.
   * The upload fails when it throws or rejects.
   */
  onCheckpoint?: ((checkpoint: UploadCheckpoint) => void | Promise<void>) | undefined;
  /**
   * Does both: goes on from the checkpoint that is kept there, keeps new ones, and deletes them when the file is there. A source whose size
   * is another by now begins anew.
   */
  checkpointStore?: StateStore | undefined;
  /** The key in the store. Made of `asUser`, target and name when left out. */
  checkpointKey?: string | undefined;
  /** Called at most ten times a second, and once at the end. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Stops the upload, within seconds. Parts that arrived are thrown away, unless a checkpoint holds them. */
  signal?: CallOptions['signal'];
  asUser?: string | undefined;
  /** Milliseconds for each call of the upload, a part or the whole of a small file, with its retries (600,000). */
  timeoutMs?: number | undefined;
};

/** None of the numbers is ever lower than before. */
export interface UploadProgress {
  strategy: 'direct' | 'parts';
  /** Bytes that the service has confirmed. */
  bytes: number;
  /** Bytes that were handed to the network, or confirmed. */
  sentBytes: number;
  totalBytes: number;
  /** Parts that the service has confirmed; 1 of 1 for a direct upload. */
  parts: number;
  totalParts: number;
  /** Confirmed bytes a second, over the last five seconds. */
  bytesPerSecond: number;
  /** Seconds until the end at this rate, where that can be said. */
  etaSeconds: number | undefined;
}

export interface UploadResult {
  file: File;
  strategy: 'direct' | 'parts';
  parts: number;
  /** Of the whole file, in hex, as the service has it in `file.sha1`. */
  sha1: string;
  /** Whether it went on from a checkpoint. */
  resumed: boolean;
}

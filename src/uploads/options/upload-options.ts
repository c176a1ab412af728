import type { StateStore } from '../../core/types/ports/state-store.js';
import type { File } from '../../core/schema.js';
import type { CallOptions } from '../../core/types/call-options.js';
import type { UploadSource } from '../source/upload-source.js';
import type { UploadCheckpoint } from './checkpoint.js';

/** Destination: a folder, for a new file, or a file, for a new version. */
export type UploadTarget =
  | { parentId: string; fileId?: undefined; ifMatch?: undefined }
  | { fileId: string; parentId?: undefined; /** Upload only if the file still has this etag. */ ifMatch?: string | undefined };

/**
 * Policy when the name of a new file is in use. `fail`: rejects with the conflict. `newVersion`: uploads a new version of the file with
 * that name; a folder with that name remains a conflict. `rename`: tries `film (1).mov`, `film (2).mov` and so on up to 99.
 */
export type UploadConflict = 'fail' | 'newVersion' | 'rename';

export type UploadOptions = UploadTarget & {
  source: UploadSource;
  /** File name. Defaults to that of a path or File. */
  name?: string | undefined;
  /** Bytes of a stream, if known. Otherwise the stream is read to its end before anything is sent. */
  size?: number | undefined;
  /** When the content was created, as a date-time. New files only. */
  contentCreatedAt?: string | undefined;
  /** When the content was last modified, as a date-time. */
  contentModifiedAt?: string | undefined;
  /** Set by a separate call after the upload (PUT /files/{file_id}). */
  description?: string | undefined;
  /** Name conflicts of new files (default `fail`). */
  conflict?: UploadConflict | undefined;
  /** Files of at least this many bytes are uploaded in parts (default 50,000,000; the service accepts parts from 20,000,000). */
  partsFromBytes?: number | undefined;
  /** Parts uploaded, and held in memory, at once (default 4). */
  concurrency?: number | undefined;
  /** On platforms without temporary files: most bytes of a stream of unknown size held in memory (default 268,435,456). */
  spoolLimitBytes?: number | undefined;
  /** Resumes an earlier upload of the same source to the same target. Reads the whole source to verify the parts already uploaded. */
  checkpoint?: UploadCheckpoint | undefined;
  /**
   * Called with a checkpoint when the session is created and after each part. Calls do not overlap; if several checkpoints are due, only
   * the latest is passed. If it throws or rejects, the upload fails.
   */
  onCheckpoint?: ((checkpoint: UploadCheckpoint) => void | Promise<void>) | undefined;
  /**
   * Saves checkpoints, resumes from a saved one and deletes it after the upload. If the size of the source has changed, the upload
   * restarts.
   */
  checkpointStore?: StateStore | undefined;
  /** Key in the store. By default built from `asUser`, target and name. */
  checkpointKey?: string | undefined;
  /** Called at most ten times a second, and once at the end. Its errors are ignored. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Aborts the upload within seconds. Uploaded parts are discarded unless a checkpoint refers to them. */
  signal?: CallOptions['signal'];
  asUser?: string | undefined;
  /** Overrides the client's `reconcile` option for this upload. */
  reconcile?: boolean | undefined;
  /**
   * Milliseconds per call, for one part or a whole small file, including retries (default `timeouts.totalMs`, or if that is not set 600,000
   * or the time for the bytes at 1 Mbit/s).
   */
  timeoutMs?: number | undefined;
};

/** Progress of an upload. Numbers of bytes and parts never decrease. */
export interface UploadProgress {
  strategy: 'direct' | 'parts';
  /** Bytes that the service has confirmed. */
  bytes: number;
  /** Bytes passed to the network or confirmed. */
  sentBytes: number;
  totalBytes: number;
  /** Confirmed part of the bytes in whole percent, rounded down; 100 at the end, also for an empty file. */
  percent: number;
  /** Parts that the service has confirmed; 1 of 1 for a direct upload. */
  parts: number;
  totalParts: number;
  /** Confirmed bytes per second, over the last five seconds. */
  bytesPerSecond: number;
  /** Seconds until the end at this rate, if known. */
  etaSeconds: number | undefined;
}

export interface UploadResult {
  file: File;
  strategy: 'direct' | 'parts';
  parts: number;
  /** SHA-1 of the whole file, in hex, equal to `file.sha1`. */
  sha1: string;
  /** Whether the upload resumed from a checkpoint. */
  resumed: boolean;
}

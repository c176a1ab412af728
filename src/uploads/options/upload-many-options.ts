import type { File } from '../../core/schema.js';
import type { FilterOptions } from '../../transfers/filter-options.js';
import type { ManyProgress } from '../../transfers/many-progress.js';
import type { UploadConflict, UploadOptions } from './upload-options.js';

/** One file of `uploadMany`. */
export interface UploadManyFile extends Pick<
  UploadOptions,
  'source' | 'name' | 'size' | 'contentCreatedAt' | 'contentModifiedAt' | 'description'
> {
  /** Overrides the `parentId` of the run. */
  parentId?: string | undefined;
  /** Folder path below `parentId`, such as `2026/May`. Missing folders are created. */
  folder?: string | undefined;
  /** Instead of a folder: uploads a new version of this file. */
  fileId?: string | undefined;
}

export interface UploadManyOptions
  extends Pick<UploadOptions, 'partsFromBytes' | 'signal' | 'asUser' | 'reconcile' | 'timeoutMs'>, FilterOptions {
  /** Files to upload, read lazily. Set either `files` or `directory`. */
  files?: Iterable<UploadManyFile> | AsyncIterable<UploadManyFile> | undefined;
  /**
   * Local directory (Node). Uploads all files in it, at any depth, with their folders, into `parentId`. Files keep their modification time.
   */
  directory?: string | undefined;
  /** ID of the folder for files that do not set their own. */
  parentId?: string | undefined;
  /**
   * Policy for a name in use by a file with other content (default `fail`). A file with the same content is always skipped, except for
   * streams and files with a `fileId`. `newVersion` never replaces a file of the same run: if the service treats two names as equal
   * (`README` and `readme`), the second file fails.
   */
  conflict?: UploadConflict | undefined;
  /** Files uploaded at once (default 4). Large files are uploaded one at a time, in parallel parts. */
  concurrency?: number | undefined;
  /** Parts of a large file uploaded, and held in memory, at once (default 4). */
  partConcurrency?: number | undefined;
  /**
   * Path of a file (Node) that records progress, so that a later run skips finished files, unless their size or time has changed, and
   * resumes large ones. Locked for one run at a time. Records only files that come from a path.
   */
  journal?: string | undefined;
  /** Follow symbolic links in the directory. By default they are skipped. */
  followSymlinks?: boolean | undefined;
  /**
   * Leave out files by the patterns of a file with the syntax of .gitignore: true for `.boxignore` in the directory, or the path of a file
   * (Node). Requires the package picomatch.
   */
  ignoreFile?: boolean | string | undefined;
  /** Send nothing, and report the files that a run would upload (default false). Names in use in Box are not detected. */
  dryRun?: boolean | undefined;
  /** Called at most ten times a second, and once at the end. Its errors are ignored. */
  onProgress?: ((progress: UploadManyProgress) => void) | undefined;
  /** Called for each file and awaited. If it throws or rejects, the run stops. */
  onResult?: ((result: UploadManyResult) => void | Promise<void>) | undefined;
}

export type UploadManyProgress = ManyProgress;

/** Result of one file. */
export type UploadManyResult = {
  /** Local path, or name. */
  path: string;
  /** Its entry in `files`, if any. */
  entry: UploadManyFile | undefined;
} & (
  | { status: 'uploaded'; file: File; bytes: number; /** SHA-1 of the whole file, in hex. */ sha1: string; resumed: boolean }
  | { status: 'planned'; /** Bytes to upload, if known. */ bytes: number | undefined }
  | { status: 'skipped'; reason: SkipReason; /** ID of the existing file. */ fileId: string | undefined }
  | { status: 'failed'; error: Error }
);

/**
 * `journal`: an earlier run uploaded it; `same`: a file with this name and content exists; `link`: a symbolic link that is not followed or
 * that forms a cycle; `other`: a pipe, socket or device.
 */
export type SkipReason = 'journal' | 'same' | 'link' | 'other';

export interface UploadManySummary {
  /** Number of files. */
  uploaded: number;
  /** Number of files that a run would upload. 0 unless `dryRun` is set. */
  planned: number;
  /** Number of files. */
  skipped: number;
  failed: { path: string; error: Error }[];
  /** Bytes of the uploaded files, or of the planned ones. */
  bytes: number;
}

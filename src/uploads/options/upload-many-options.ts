import type { File } from '../../core/schema.js';
import type { UploadConflict, UploadOptions } from './upload-options.js';

/** One of many files. */
export interface UploadManyFile extends Pick<
  UploadOptions,
  'source' | 'name' | 'size' | 'contentCreatedAt' | 'contentModifiedAt' | 'description'
> {
  /** In place of the `parentId` of all. */
  parentId?: string | undefined;
  /** Folders below it, made where they are missing: `2026/May`. */
  folder?: string | undefined;
  /** In place of a folder: the file becomes a new version of this one. */
  fileId?: string | undefined;
}

export interface UploadManyOptions extends Pick<UploadOptions, 'partsFromBytes' | 'signal' | 'asUser' | 'timeoutMs'> {
  /** What to upload: these files, which are asked for as they are needed, or a directory. */
  files?: Iterable<UploadManyFile> | AsyncIterable<UploadManyFile> | undefined;
  /**
   * A folder of this machine (Node): all files in it, at any depth, go into `parentId` with the folders they are in. They keep the time of their
   * last change.
   */
  directory?: string | undefined;
  /** The folder for all files that name no other. */
  parentId?: string | undefined;
  /**
   * What happens when a name is taken by a file with other content (`fail`). A file that is there already with the same content is left as it
   * is in any case, but for streams and for files with a `fileId`. `newVersion` makes none of a file of this very run: of two that the service
   * gives one name (`README` and `readme`), the second fails.
   */
  conflict?: UploadConflict | undefined;
  /** Files that are on their way at once (4). Of large ones it is one, with its parts. */
  concurrency?: number | undefined;
  /** Parts of a large file that are on their way, and in memory, at once (4). */
  partConcurrency?: number | undefined;
  /**
   * Path of a file (Node) that says what is done, so that another run goes on where this one ends: it skips what is done, unless size or time
   * have changed, and goes on with large files in their middle. For one run at a time. Knows files that come from a path.
   */
  journal?: string | undefined;
  /** Follow symbolic links in the directory, which are left out otherwise. */
  followSymlinks?: boolean | undefined;
  /** Called at most ten times a second, and once at the end. */
  onProgress?: ((progress: UploadManyProgress) => void) | undefined;
  /** Called for each file, and waited for. Everything stops when it throws or rejects. */
  onResult?: ((result: UploadManyResult) => void | Promise<void>) | undefined;
}

export interface UploadManyProgress {
  /** Files that are done with, whatever came of them. */
  files: number;
  /** All files, once they are counted: those of an array at once, those of a directory soon. */
  totalFiles: number | undefined;
  /** Bytes of those files, and what the service has of the others. */
  bytes: number;
  /** Bytes of all files of a directory, once they are counted; of others at the end. */
  totalBytes: number | undefined;
}

/** What came of a file. */
export type UploadManyResult = {
  /** Its path on this machine, or its name. */
  path: string;
  /** As it was given, when it was. */
  entry: UploadManyFile | undefined;
} & (
  | { status: 'uploaded'; file: File; bytes: number; /** Of the whole file, in hex. */ sha1: string; resumed: boolean }
  | { status: 'skipped'; reason: SkipReason; /** Of the file that is there. */ fileId: string | undefined }
  | { status: 'failed'; error: Error }
);

/**
 * `journal`: an earlier run has done it; `same`: a file of this name and content is there; `link`: a symbolic link that is not followed, or
 * that leads round in a circle; `other`: a pipe, a socket or a device.
 */
export type SkipReason = 'journal' | 'same' | 'link' | 'other';

export interface UploadManySummary {
  /** How many. */
  uploaded: number;
  /** How many. */
  skipped: number;
  failed: { path: string; error: Error }[];
  /** Of the uploaded files. */
  bytes: number;
}

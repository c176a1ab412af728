import type { FilterOptions } from '../../transfers/filter-options.js';
import type { ManyProgress } from '../../transfers/many-progress.js';
import type { DownloadTarget, TransferOptions } from './download-options.js';

/** A file, folder or web link to download. */
export interface DownloadManyItem {
  id: string;
  /** Default `file`. */
  type?: 'file' | 'folder' | 'web_link' | undefined;
}

/** What Box knows about an item of the run. */
export interface DownloadManyEntry {
  readonly type: 'file' | 'folder' | 'web_link';
  readonly id: string;
  /** Empty if the item could not be read. */
  readonly name: string;
  /** Names in Box below the folder of the run, joined by `/`. The ID of an item that could not be read. */
  readonly path: string;
  /** Bytes of a file. */
  readonly size: number | undefined;
  /** SHA-1 of a file, in hex. */
  readonly sha1: string | undefined;
  /** Time of the last change of the content, as a date-time. */
  readonly modifiedAt: string | undefined;
}

/** Receives a tree instead of the local disk. */
export interface TreeWriter {
  /** Returns the target of a file, which is opened when its download begins. Undefined skips the file. */
  openFile(entry: DownloadManyEntry): DownloadTarget | undefined | Promise<DownloadTarget | undefined>;
  /** Called for each folder, before anything in it. */
  createFolder?(entry: DownloadManyEntry): void | Promise<void>;
}

/** Policy for a name on disk that something else has. */
export type DownloadConflict = 'fail' | 'skip' | 'overwrite' | 'rename';

export interface DownloadManyOptions extends FilterOptions, Pick<TransferOptions, 'signal' | 'asUser' | 'timeoutMs' | 'sharedLink'> {
  /** ID of the folder whose content is downloaded. Set either `folderId` or `items`. */
  folderId?: string | undefined;
  /** Files, folders and web links to download, read lazily. A folder is downloaded with its name. */
  items?: Iterable<DownloadManyItem> | AsyncIterable<DownloadManyItem> | undefined;
  /**
   * Path of a local folder (Node), which is created if it is missing, or an object that receives the files. Nothing is written outside the
   * folder: links below it are not followed.
   */
  to: string | TreeWriter;
  /**
   * Policy for a file whose name on disk is in use by other content (default `fail`): `fail` reports it, `skip` keeps the existing file,
   * `overwrite` replaces it, `rename` appends a number. A file with the same size and SHA-1 is always skipped.
   */
  conflict?: DownloadConflict | undefined;
  /** Web links: `skip` reports them as skipped (default), `url` and `webloc` write files that browsers open. */
  webLinks?: 'skip' | 'url' | 'webloc' | undefined;
  /**
   * Names that the disk cannot store, or that it cannot tell from another name of the folder: `encode` (default) changes them reversibly
   * (`decodeDiskName`), `report` reports them as failed.
   */
  names?: 'encode' | 'report' | undefined;
  /** Apply the name rules of all common disks instead of those of this one (default false). */
  portableNames?: boolean | undefined;
  /**
   * Leave out items by the patterns of a file with the syntax of .gitignore: true for `.boxignore` in the folder `to`, or the path of a
   * file (Node). Requires the package picomatch.
   */
  ignoreFile?: boolean | string | undefined;
  /** Files downloaded at once (default 4). */
  concurrency?: number | undefined;
  /**
   * Path of a file (Node) that records progress, so that a later run skips finished files without reading them, unless they have changed
   * on either side. Locked for one run at a time.
   */
  journal?: string | undefined;
  /** Write nothing, and report what a run would do (default false). */
  dryRun?: boolean | undefined;
  /** Called at most ten times a second, and once at the end. Its errors are ignored. */
  onProgress?: ((progress: DownloadManyProgress) => void) | undefined;
  /** Called for each file and web link, and for each folder that fails, and awaited. If it throws or rejects, the run stops. */
  onResult?: ((result: DownloadManyResult) => void | Promise<void>) | undefined;
}

export type DownloadManyProgress = ManyProgress;

/** Result of one item. */
export type DownloadManyResult = {
  /** Path of the item in Box, as in `entry`. */
  path: string;
  entry: DownloadManyEntry;
  /** Absolute path on disk. Undefined without a local folder, and for an item that failed before its name was known. */
  localPath: string | undefined;
} & (
  | {
      status: 'downloaded';
      bytes: number;
      /** SHA-1 of the verified bytes, in hex. */ sha1: string;
      /** It replaced a file. */ replaced: boolean;
    }
  | { status: 'planned'; /** Bytes to download. */ bytes: number; /** It would replace a file. */ replaced: boolean }
  | { status: 'skipped'; reason: DownloadSkipReason }
  | { status: 'failed'; error: Error }
);

/**
 * `journal`: an earlier run downloaded it; `same`: a file with this name, size and SHA-1 exists; `exists`: the name is in use, and `conflict`
 * is `skip`; `webLink`: web links are not written; `writer`: `openFile` returned undefined.
 */
export type DownloadSkipReason = 'journal' | 'same' | 'exists' | 'webLink' | 'writer';

export interface DownloadManySummary {
  /** Number of files. */
  downloaded: number;
  /** Number of files that a run would download. 0 unless `dryRun` is set. */
  planned: number;
  /** Number of files. */
  skipped: number;
  failed: { path: string; error: Error }[];
  /** Bytes of the downloaded files, or of the planned ones. */
  bytes: number;
}

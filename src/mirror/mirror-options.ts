import type { CallOptions } from '../core/types/call-options.js';
import type { FilterOptions } from '../transfers/filter-options.js';
import type { ManyProgress } from '../transfers/many-progress.js';

/** One of the two sides of a mirror: the local folder, or the folder in Box. */
export type MirrorSide = 'local' | 'remote';

/** A file that has changed on both sides since the last run, or that both sides have under one name without an earlier run. */
export interface MirrorConflict {
  /** Path in Box, below the folder of the mirror. */
  readonly path: string;
  readonly local: MirrorConflictFile;
  readonly remote: MirrorConflictFile & {
    /** File ID. */
    readonly id: string;
  };
}

export interface MirrorConflictFile {
  /** Bytes. */
  readonly size: number;
  /** SHA-1, in hex. */
  readonly sha1: string;
  /** Time of the last change of the content, in milliseconds since 1970. */
  readonly modifiedMs: number | undefined;
}

/**
 * `local` or `remote`: that file replaces the other one. `keepBoth`: the local file gets a numbered name, such as `plan (1).txt`, and both
 * sides get both files. Nothing is lost in any case: Box keeps the replaced version, and a replaced local file goes to `backupDir`.
 */
export type MirrorDecision = 'keepBoth' | MirrorSide;

/** Policy for conflicts of `direction: 'both'`. `newer`: the file that changed last wins; `keepBoth` if the times are equal or unknown. */
export type MirrorConflictPolicy = MirrorDecision | 'newer' | ((conflict: MirrorConflict) => MirrorDecision | Promise<MirrorDecision>);

export interface MirrorWatchOptions {
  /** Milliseconds without a further change before a run starts (default 1,000). */
  debounceMs?: number | undefined;
  /** Milliseconds between full comparisons of both sides (default 3,600,000). */
  compareEveryMs?: number | undefined;
}

export interface MirrorOptions extends FilterOptions, Pick<CallOptions, 'signal'> {
  /** ID of the folder in Box. */
  folderId: string;
  /** Path of the local folder (Node). Created if it is missing, except for `up`, and except if an earlier run knew items in it. */
  path: string;
  /**
   * `up`: makes the folder in Box like the local one. `down`: makes the local folder like the one in Box. `both`: applies the changes of each
   * side since the last run to the other one.
   */
  direction: 'up' | 'down' | 'both';
  /**
   * `up` and `down`: delete items of the target that the source does not have (default false). In Box, they go to the trash; on disk, files
   * go to `backupDir`. Not allowed with `both`, which always applies deletions.
   */
  delete?: boolean | undefined;
  /**
   * Most items that a run may delete, on both sides together (default: half of the items known at the last run, or in the target without
   * `state`, and at least 10). A run that would delete more stops with BoxConfigError before it changes anything.
   */
  maxDelete?: number | undefined;
  /**
   * Path of a local folder outside `path` that receives deleted and replaced local files: with their relative path, in one folder per run,
   * such as `2026-11-30T12-00-00-000Z/docs/plan.txt`. Files are never deleted from there. Required with `down` and `both`.
   */
  backupDir?: string | undefined;
  /**
   * Path of a file (Node) that records what both sides had after the last run. Required with `both`. With `up` and `down`, it saves hashing
   * unchanged files and listing an unchanged folder, and lets renames be applied as renames. Large files continue after
   * an interruption. Locked for one run at a time: a second one gets BoxConfigError. May be in `path`: it is not mirrored.
   */
  state?: string | undefined;
  /** Policy for files that have changed on both sides (default `keepBoth`). Only with `both`: otherwise, the source wins. */
  conflict?: MirrorConflictPolicy | undefined;
  /**
   * Name of a file that must exist in both folders; true means `.box-mirror`. If it is missing on one side, for example because a disk is not
   * mounted, the run stops with BoxConfigError before it changes anything. Without this option, a side still must not be empty if it had items
   * at the last run. `false` allows that.
   */
  checkAccess?: boolean | string | undefined;
  /**
   * Compare both sides in full, without the events, and ignore what `state` knows (default false): nothing is deleted, items of one side are
   * copied to the other, and different files are conflicts. Only with `both`.
   */
  resync?: boolean | undefined;
  /** List the folder in Box in full instead of reading the events since the last run (default false). */
  fullListing?: boolean | undefined;
  /**
   * Leave out items by the patterns of a file with the syntax of .gitignore: true for `.boxignore` in `path`, or the path of a file. Requires
   * the package picomatch.
   */
  ignoreFile?: boolean | string | undefined;
  /** Change nothing, and report what a run would do (default false). */
  dryRun?: boolean | undefined;
  /** Items processed at once (default 4). */
  concurrency?: number | undefined;
  /**
   * Keep running until `signal` aborts: a run at the start, after changes on either side, and regularly. Requires the package chokidar. The
   * call then rejects with the reason of the signal.
   */
  watch?: boolean | MirrorWatchOptions | undefined;
  /** Called at most ten times a second while files are transferred, and once at the end. Its errors are ignored. */
  onProgress?: ((progress: MirrorProgress) => void) | undefined;
  /** Called for each action of a run once it has ended, and awaited. If it throws or rejects, the run stops. */
  onAction?: ((result: MirrorActionResult) => void | Promise<void>) | undefined;
  /** Called at the end of each run of `watch`, and awaited. */
  onRun?: ((result: MirrorResult) => void | Promise<void>) | undefined;
}

export type MirrorProgress = ManyProgress;

/** A change that a run makes. `path` is the path in Box below the folder of the mirror, after the change. */
export type MirrorAction =
  | { readonly type: 'createFolder'; readonly side: MirrorSide; readonly path: string }
  /** `replaces`: a new version of a file. `bytes`: of the file. */
  | { readonly type: 'upload' | 'download'; readonly path: string; readonly bytes: number; readonly replaces: boolean }
  | { readonly type: 'move'; readonly side: MirrorSide; readonly path: string; readonly from: string }
  | { readonly type: 'delete'; readonly side: MirrorSide; readonly item: 'file' | 'folder'; readonly path: string }
  /** The decision about a conflict. The actions that carry it out are reported too. */
  | { readonly type: 'conflict'; readonly path: string; readonly decision: MirrorDecision };

/**
 * `done`; `planned`: a dry run would do it; `deferred`: the item changed after the run had looked at it, so the next run decides about it;
 * `failed`: with the error.
 */
export type MirrorActionResult = MirrorAction &
  ({ readonly status: 'done' | 'planned'; readonly error?: undefined } | { readonly status: 'deferred' | 'failed'; readonly error: Error });

/**
 * Why an item is not mirrored. `webLink`: it is a web link; `link`: a symbolic link; `other`: a pipe, a socket, a device; `name`: the other
 * side cannot store its name, or cannot tell it from another one.
 */
export type MirrorSkipReason = 'webLink' | 'link' | 'other' | 'name';

export interface MirrorSkip {
  readonly side: MirrorSide;
  /** Path below the folder of the mirror. */
  readonly path: string;
  readonly reason: MirrorSkipReason;
}

export interface MirrorResult {
  /** Whether both sides match, as far as the direction and the filters demand: nothing failed, and nothing was deferred. */
  complete: boolean;
  /** How the run found the items in Box: from the events since the last run, or from a full listing. */
  listing: 'events' | 'full';
  /** Numbers of actions that are done, or planned in a dry run. */
  uploaded: number;
  downloaded: number;
  createdFolders: number;
  moved: number;
  deleted: number;
  conflicts: number;
  /** Bytes of uploaded and downloaded files. */
  bytes: number;
  /** Items that cannot be mirrored. */
  skipped: MirrorSkip[];
  /** Actions that the next run decides about. */
  deferred: MirrorActionResult[];
  failed: MirrorActionResult[];
}

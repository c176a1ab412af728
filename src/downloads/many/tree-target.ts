import type { Target } from '../target/target.js';
import type { DownloadManyEntry, DownloadSkipReason } from '../options/download-many-options.js';
import type { DownloadRecord } from './journal.js';
import type { Naming, TreeFolder } from './tree-folder.js';

/** A file to store. */
export interface TreeFile {
  readonly entry: DownloadManyEntry;
  /** Names below the folder of the run. */
  readonly names: readonly string[];
  readonly size: number;
  /** In hex. */
  readonly sha1: string;
  readonly modifiedMs: number | undefined;
  /** Whether nothing has its name, unless another program has created it meanwhile: the run has created the folder. */
  readonly isNew: boolean;
}

/** What happens with a file. */
export type FilePlan =
  | { readonly kind: 'skip'; readonly reason: DownloadSkipReason; readonly record: DownloadRecord }
  | {
      readonly kind: 'write';
      readonly replaces: boolean;
      /** Names to expect. Another program may take them before the file is complete. */
      readonly names: readonly string[];
      open(): Promise<Target>;
      /** The names of the stored file. */
      storedNames(): readonly string[];
      /** The record of the stored file, with its date. */
      stored(): Promise<DownloadRecord>;
    };

/** Where a tree is written to: a local folder, or an object of the caller. */
export interface TreeTarget {
  readonly naming: Naming | undefined;
  /** Whether nothing was there when the run began. */
  readonly wasEmpty: boolean;
  /** Absolute path on disk, if there is one. */
  localPath(names: readonly string[]): string | undefined;
  /** Creates a folder in an existing one. Resolves with false if it may have items. */
  createFolder(folder: TreeFolder): Promise<boolean>;
  /** Whether a file that an earlier run recorded is unchanged. */
  isUnchanged(record: DownloadRecord, size: number): Promise<boolean>;
  /** Decides by the conflict policy. Rejects with BoxDownloadError (`exists`) if the file cannot be stored. */
  plan(file: TreeFile, signal: AbortSignal): Promise<FilePlan>;
  /** Sets the date of a folder once it is complete. */
  setFolderDate(names: readonly string[], modifiedMs: number): Promise<void>;
  /** With `keepsParts`, leaves incomplete files that a later run can continue. */
  close(keepsParts: boolean): Promise<void>;
}

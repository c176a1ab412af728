/** A file that is being transferred or compared. */
export interface FileInProgress {
  /** As in its result. */
  readonly path: string;
  /** Bytes transferred so far. */
  readonly bytes: number;
  /** All its bytes, if known. */
  readonly size: number | undefined;
}

/** Progress of a run over many files. */
export interface ManyProgress {
  /** Finished files: transferred, skipped or failed. */
  files: number;
  /** All files, once counted: immediately for an array, soon for a local directory, otherwise at the end. */
  totalFiles: number | undefined;
  /** Bytes of finished files, plus transferred bytes of the others. */
  bytes: number;
  /** Bytes of all files: for a directory or a folder once counted, otherwise at the end. */
  totalBytes: number | undefined;
  /** Part of the bytes in whole percent, rounded down, once they are counted; 100 at the end, also without files. */
  percent: number | undefined;
  /** Files in progress, the one that began first in front. */
  current: readonly FileInProgress[];
}

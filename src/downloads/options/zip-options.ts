import type { ZipDownload, ZipDownloadCreate } from '../../core/schema.js';
import type { TransferOptions } from './download-options.js';

export interface ZipOptions extends TransferOptions {
  /** The files and folders, the latter with all that they hold. At most 10,000 files. */
  items: ZipDownloadCreate['items'];
  /** Name of the ZIP file for the service, which adds `.zip`. The path that it is written to is `to`, as it stands. */
  name?: string | undefined;
}

export interface ZipResult {
  /** When no target was given. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** When the target is a path: as it was given. */
  path?: string;
  /** Bytes of the ZIP file. */
  size: number;
  /** Files that were to be in it. */
  totalFiles: number | undefined;
  /** Files that are in it. */
  downloadedFiles: number | undefined;
  /** Files that were left out, mostly as they were deleted meanwhile or may not be downloaded. */
  skippedFiles: number;
  skippedFolders: number;
  /** Items that got another name in the ZIP file: a list for each name that several had. */
  nameConflicts: NonNullable<ZipDownload['name_conflicts']>;
}

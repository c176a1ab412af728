import type { Bytes } from '../../core/types/bytes.js';
import type { ZipDownload, ZipDownloadCreate } from '../../core/schema.js';
import type { TransferOptions } from './download-options.js';

export interface ZipOptions extends TransferOptions {
  /** Files and folders with their content. At most 10,000 files. */
  items: ZipDownloadCreate['items'];
  /** Name of the ZIP file in the service, which adds `.zip`. Does not affect the path in `to`. */
  name?: string | undefined;
}

export interface ZipResult {
  /** Content, if there is no target. */
  bytes?: Bytes;
  /** The target path, as passed. */
  path?: string;
  /** Bytes of the ZIP file. */
  size: number;
  /** Files to include. */
  totalFiles: number | undefined;
  /** Files included. */
  downloadedFiles: number | undefined;
  /** Files left out, mostly because they were deleted or may not be downloaded. */
  skippedFiles: number;
  skippedFolders: number;
  /** Items renamed in the ZIP file: one list per conflicting name. */
  nameConflicts: NonNullable<ZipDownload['name_conflicts']>;
}

import type { UploadConflict } from 'box-openapi-sdk';
import type { TransferOptions } from '../../transfer/options.js';

/** The options as the command line has them. */
export interface UploadVerbOptions extends TransferOptions {
  readonly to: string;
  readonly conflict: UploadConflict;
  readonly followSymlinks?: true;
}

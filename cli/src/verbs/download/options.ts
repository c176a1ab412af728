import type { DownloadConflict } from 'box-openapi-sdk';
import type { TransferOptions } from '../../transfer/options.js';

/** The options as the command line has them. */
export interface DownloadVerbOptions extends TransferOptions {
  readonly to: string;
  readonly conflict: DownloadConflict;
  readonly webLinks: 'skip' | 'url' | 'webloc';
  readonly names: 'encode' | 'report';
  readonly portableNames?: true;
}

import type { TransferOptions } from '../../transfer/options.js';

/** The options as the command line has them. */
export interface MirrorVerbOptions extends Omit<TransferOptions, 'journal'> {
  readonly direction: 'up' | 'down' | 'both';
  readonly delete?: true;
  readonly maxDelete?: number;
  readonly backupDir?: string;
  readonly state?: string;
  readonly conflict?: 'keepBoth' | 'newer' | 'local' | 'remote';
  readonly checkAccess?: true;
  readonly allowEmpty?: true;
  readonly resync?: true;
  readonly fullListing?: true;
  readonly watch?: true;
}

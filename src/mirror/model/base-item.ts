import type { RemoteItem } from './remote-item.js';

/** What both sides had of an item after an earlier run: the base of the comparison. */
export interface BaseItem extends RemoteItem {
  /** Undefined if only Box had it. Its place is the same as in Box. */
  readonly local: BaseLocal | undefined;
  /** The side on which a run has begun to delete it. If it is missing there, the run has deleted it, and not a user. */
  readonly deleting?: 'local' | 'remote' | undefined;
}

export interface BaseLocal {
  /** On disk. */
  readonly name: string;
  readonly inode: string;
  readonly size: number;
  /** Of the status. */
  readonly stamp: string;
}

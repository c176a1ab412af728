import type { ApiClient } from '../../core/client/api-client.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { ItemFilter } from '../../transfers/item-filter.js';
import type { DownloadManyOptions, DownloadManyResult } from '../options/download-many-options.js';
import type { DownloadJob } from '../range/download-range.js';
import type { DownloadJournal } from './journal.js';
import type { TreeTarget } from './tree-target.js';
import type { WalkTree } from './walk-tree.js';

/** State shared by all items of a run. */
export interface ManyJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly options: DownloadManyOptions;
  readonly tree: TreeTarget;
  readonly journal: DownloadJournal | undefined;
  readonly walkTree: WalkTree;
  readonly itemFilter: ItemFilter | undefined;
  readonly call: DownloadJob['call'];
  /** Ends the run, because every other file would fail in the same way. */
  readonly fail: (error: unknown) => void;
}

type WithoutItem<Result> = Result extends unknown ? Omit<Result, 'path' | 'entry'> : never;
/** The result of one item, without the properties that its task already has. */
export type ItemOutcome = WithoutItem<DownloadManyResult>;

import type { ApiClient } from '../../core/client/api-client.js';
import type { Platform } from '../../core/types/ports/platform.js';
import type { SerialQueue } from '../../core/util/serial-queue.js';
import type { UploadManyOptions, UploadManyResult } from '../options/upload-many-options.js';
import type { UploadJournal } from './journal.js';

/** State shared by all files of a run. */
export interface ManyJob {
  readonly api: ApiClient;
  readonly platform: Platform;
  readonly options: UploadManyOptions;
  readonly journal: UploadJournal | undefined;
  readonly signal: AbortSignal;
  /** IDs of the files that this run uploaded or found unchanged. A new version of one of them would replace another local file. */
  readonly finished: { has(id: string): boolean; add(id: string): void };
  /** Finds or creates a folder below another one. `refresh` ignores the cached result. */
  readonly folderIn: (parentId: string, path: string, refresh: boolean) => Promise<string>;
  /** Ends the run, because every other file would fail in the same way. */
  readonly fail: (error: unknown) => void;
  /** Runs the uploads of large files one after the other. */
  readonly largeFiles: SerialQueue;
}

type WithoutTask<Result> = Result extends unknown ? Omit<Result, 'path' | 'entry'> : never;
/** The result of one file, without the properties that its task already has. */
export type FileOutcome = WithoutTask<UploadManyResult>;

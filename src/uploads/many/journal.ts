import { BoxUploadError } from '../../core/errors/box-errors.js';
import { openJournalFile, type Journal, type JournalFiles } from '../../transfers/journal.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';

/** Identifies an upload: the same path with the same size and modification time, to the same destination. */
export interface UploadKey {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  /** Acting user, target file, parent folder, folder path and name. Null where not set. */
  readonly to: readonly (string | null)[];
}

/** Recorded state of one file. */
interface UploadEntry {
  /** ID of the file in Box, if it is uploaded. */
  readonly done?: string;
  /** Resume point, if it is not. */
  readonly checkpoint?: UploadCheckpoint;
}

export type UploadJournal = Journal<UploadKey, UploadEntry>;

/** Opens or creates a journal of uploads. Rejects with BoxConfigError if the file at the path is something else, or another run has it. */
export function openUploadJournal(path: string, files: JournalFiles): Promise<UploadJournal> {
  return openJournalFile(path, files, {
    title: 'uploads',
    keyNames: ['path', 'size', 'modifiedMs', 'to'],
    failure: (message, options) => new BoxUploadError(message, options),
  });
}

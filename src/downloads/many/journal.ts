import { BoxDownloadError } from '../../core/errors/box-errors.js';
import { openJournalFile, type Journal, type JournalFiles } from '../../transfers/journal.js';

/** Identifies a download: the same content of the same item, to the same path. */
export interface DownloadKey {
  /** Type and ID. */
  readonly item: string;
  readonly sha1: string;
  readonly size: number;
  /** Path on disk, or in Box for a writer. */
  readonly to: string;
}

/** A finished file. */
export interface DownloadRecord {
  /** Names below the folder of the run. They differ from `to` if the file was renamed. */
  readonly names: readonly string[];
  /** Its time on disk, in milliseconds since 1970. Undefined for a writer. */
  readonly modifiedMs?: number | undefined;
}

export type DownloadJournal = Journal<DownloadKey, DownloadRecord>;

/** Opens or creates a journal of downloads. Rejects with BoxConfigError if the file at the path is something else, or another run has it. */
export function openDownloadJournal(path: string, files: JournalFiles): Promise<DownloadJournal> {
  return openJournalFile(path, files, {
    title: 'downloads',
    keyNames: ['item', 'sha1', 'size', 'to'],
    failure: (message, options) => new BoxDownloadError('target', message, options),
  });
}

import type { UploadCheckpoint } from '../options/checkpoint.js';
import type { UploadKey } from './journal.js';
import type { ManyJob } from './many-job.js';
import type { TaskFile } from './tasks.js';

/** The journal entry of one file, and functions that extend it. */
export interface FileRecord {
  /** ID of the file in Box, if an earlier run finished it. */
  readonly done: string | undefined;
  /** Resume point, if an earlier run started the upload. */
  readonly checkpoint: UploadCheckpoint | undefined;
  /** Records the finished file. Rejects, and ends the run, if the journal cannot be written. */
  finish(fileId: string): Promise<void>;
  /** Records a checkpoint. Undefined for files that the journal cannot identify. */
  readonly saveCheckpoint: ((checkpoint: UploadCheckpoint) => Promise<void>) | undefined;
}

/** Looks up a file in the run's journal. `target` identifies the upload destination. */
export function fileRecord({ journal, finished, fail }: ManyJob, file: TaskFile, target: (string | null)[]): FileRecord {
  const key = journalKey(file, target);
  const known = key === undefined ? undefined : journal?.find(key);
  const add = async (entry: { done: string } | { checkpoint: UploadCheckpoint }) => {
    if (key === undefined) return;
    await journal?.add(key, entry).catch((error: unknown) => {
      fail(error);
      throw error;
    });
  };
  return {
    done: known?.done,
    checkpoint: known?.checkpoint,
    finish: async (fileId) => {
      finished.add(fileId);
      await add({ done: fileId });
    },
    saveCheckpoint: journal === undefined || key === undefined ? undefined : (checkpoint) => add({ checkpoint }),
  };
}

/** Only a local file with a known size and time can be recognized by a later run. */
function journalKey({ path, size, modifiedMs }: TaskFile, to: (string | null)[]): UploadKey | undefined {
  return path === undefined || size === undefined || modifiedMs === undefined ? undefined : { path, size, modifiedMs, to };
}

import { uploadFile } from '../file/upload-file.js';
import type { UploadCheckpoint } from '../options/checkpoint.js';
import type { UploadOptions, UploadResult } from '../options/upload-options.js';
import { isStream } from '../source/byte-source.js';
import type { ManyJob } from './many-job.js';
import type { TaskFile } from './tasks.js';

/** Uploads one file of the run. `target` sets the destination and name. */
export type SendOne = (target: Partial<UploadOptions>) => Promise<UploadResult>;

/** Prepares the upload of a file with the options that do not depend on its target. */
export function sendOne(
  { api, options, signal, largeFiles }: Pick<ManyJob, 'api' | 'options' | 'signal' | 'largeFiles'>,
  file: TaskFile,
  onBytes: (bytes: number) => void,
  saveCheckpoint: ((checkpoint: UploadCheckpoint) => Promise<void>) | undefined,
): SendOne {
  const { source, name, size, path, contentCreatedAt, contentModifiedAt, description } = file;
  const { partsFromBytes, partConcurrency, asUser, reconcile, timeoutMs } = options;
  let savedParts = 0;
  const common = {
    ...{ source, name, contentCreatedAt, contentModifiedAt, description, partsFromBytes, signal, asUser, reconcile, timeoutMs },
    ...(path === undefined && isStream(source) ? { size } : {}),
    concurrency: partConcurrency,
    onProgress: ({ bytes }: { bytes: number }) => {
      onBytes(bytes);
    },
    // A checkpoint lists every confirmed part. Resuming from an older one costs next to nothing, so only some are saved.
    onCheckpoint:
      saveCheckpoint &&
      (async (checkpoint: UploadCheckpoint) => {
        if (checkpoint.parts.length < savedParts) return;
        savedParts = Math.ceil((checkpoint.parts.length + 1) * 1.1);
        await saveCheckpoint(checkpoint);
      }),
  };
  const isLarge = size === undefined || size >= (partsFromBytes ?? 50_000_000);
  return (target) => {
    const run = () => uploadFile(api, { ...common, ...target });
    return isLarge ? largeFiles(run) : run();
  };
}

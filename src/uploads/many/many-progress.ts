import { ignoreErrors } from '../../core/util/ignore.js';
import type { Clock } from '../../core/types/ports/clock.js';
import { progressIntervalMs } from '../../core/util/transfer-rate.js';
import type { UploadManyProgress } from '../options/upload-many-options.js';

/** Tells the caller how far a run is. No number is ever lower than before. */
export function uploadManyMeter(clock: Clock, onProgress: ((progress: UploadManyProgress) => unknown) | undefined) {
  const now: UploadManyProgress = { files: 0, totalFiles: undefined, bytes: 0, totalBytes: undefined };
  let next = clock.now() + progressIntervalMs;
  const tell = () => {
    next = clock.now() + progressIntervalMs;
    const progress = { ...now };
    void ignoreErrors(() => onProgress?.(progress));
  };
  const tellWhenDue = () => {
    if (clock.now() >= next) tell();
  };
  return {
    begin(size: number | undefined) {
      let told = 0;
      const confirmed = (bytes: number) => {
        now.bytes += Math.max(0, bytes - told);
        told = Math.max(told, bytes);
        tellWhenDue();
      };
      return {
        confirmed,
        end: () => {
          now.files += 1;
          confirmed(size ?? told);
        },
      };
    },
    total({ files, bytes }: { files: number | undefined; bytes: number | undefined }) {
      now.totalFiles = files;
      now.totalBytes = bytes;
    },
    /** The last report: everything is done. */
    end() {
      now.totalFiles ??= now.files;
      now.totalBytes ??= now.bytes;
      tell();
    },
  };
}

import { ignoreErrors } from '../core/util/ignore-errors.js';
import type { SteadyClock } from '../core/types/ports/clock.js';
import { percentOf } from '../core/util/percent.js';
import { progressIntervalMs } from '../core/util/transfer-rate.js';
import type { ManyProgress } from './many-progress.js';

/** Reports the progress of a run. Numbers never decrease. */
export function manyMeter(clock: SteadyClock, onProgress: ((progress: ManyProgress) => unknown) | undefined) {
  const now: Omit<ManyProgress, 'percent'> = { files: 0, totalFiles: undefined, bytes: 0, totalBytes: undefined };
  let nextReportAt = clock.monotonic() + progressIntervalMs;
  const report = (isDone = false) => {
    nextReportAt = clock.monotonic() + progressIntervalMs;
    const percent = percentOf(now.bytes, now.totalBytes);
    // Empty files may remain when all bytes are uploaded, and files may appear or disappear after the count.
    const progress = { ...now, percent: isDone ? 100 : percent === undefined ? percent : Math.min(99, percent) };
    void ignoreErrors(() => onProgress?.(progress));
  };
  const reportWhenDue = () => {
    if (clock.monotonic() >= nextReportAt) report();
  };
  return {
    begin(size: number | undefined) {
      let confirmedBytes = 0;
      const confirmed = (bytes: number) => {
        now.bytes += Math.max(0, bytes - confirmedBytes);
        confirmedBytes = Math.max(confirmedBytes, bytes);
        reportWhenDue();
      };
      return {
        confirmed,
        end: () => {
          now.files += 1;
          confirmed(size ?? confirmedBytes);
        },
      };
    },
    total({ files, bytes }: { files: number | undefined; bytes: number | undefined }) {
      now.totalFiles = files;
      now.totalBytes = bytes;
    },
    /** Sends the final report. */
    end() {
      now.totalFiles ??= now.files;
      now.totalBytes ??= now.bytes;
      report(true);
    },
  };
}

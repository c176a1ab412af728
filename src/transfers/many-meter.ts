import { ignoreErrors } from '../core/util/ignore-errors.js';
import type { SteadyClock } from '../core/types/ports/clock.js';
import { percentOf } from '../core/util/percent.js';
import { progressIntervalMs } from '../core/util/transfer-rate.js';
import type { FileInProgress, ManyProgress } from './many-progress.js';

/** Reports the progress of a run. Numbers never decrease. */
export function manyMeter(clock: SteadyClock, onProgress: ((progress: ManyProgress) => unknown) | undefined) {
  const now: Omit<ManyProgress, 'percent' | 'current'> = { files: 0, totalFiles: undefined, bytes: 0, totalBytes: undefined };
  const current = new Set<FileInProgress & { bytes: number }>();
  let nextReportAt = clock.monotonic() + progressIntervalMs;
  const report = (isDone = false) => {
    nextReportAt = clock.monotonic() + progressIntervalMs;
    const percent = percentOf(now.bytes, now.totalBytes);
    const files = Array.from(current, (file) => ({ ...file }));
    // Empty files may remain when all bytes are uploaded, and files may appear or disappear after the count.
    const progress = { ...now, current: files, percent: isDone ? 100 : percent === undefined ? percent : Math.min(99, percent) };
    void ignoreErrors(() => onProgress?.(progress));
  };
  const reportWhenDue = () => {
    if (clock.monotonic() >= nextReportAt) report();
  };
  return {
    begin(size: number | undefined, path: string) {
      const file = { path, bytes: 0, size };
      current.add(file);
      const confirmed = (bytes: number) => {
        now.bytes += Math.max(0, bytes - file.bytes);
        file.bytes = Math.max(file.bytes, bytes);
        reportWhenDue();
      };
      return {
        confirmed,
        /** A folder is not counted. */
        drop: () => void current.delete(file),
        end: () => {
          now.files += 1;
          current.delete(file);
          confirmed(size ?? file.bytes);
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

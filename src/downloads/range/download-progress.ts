import { harmless } from '../../core/util/harmless.js';
import type { Clock } from '../../core/types/ports.js';
import { pace } from '../../core/util/transfer-rate.js';
import type { DownloadProgress } from '../options/download-options.js';

export interface Meter {
  /** How many bytes will come, where that is known. */
  begin(total: number | undefined): void;
  /** So many bytes have come. A negative number takes back those that come again. */
  add(bytes: number): void;
  /** The last report: everything has come. */
  end(): void;
}

/** Tells the caller how far a download is. What is once told is never taken back. */
export function meter(clock: Clock, onProgress: ((progress: DownloadProgress) => unknown) | undefined): Meter {
  if (onProgress === undefined) return { begin: () => undefined, add: () => undefined, end: () => undefined };
  let total: number | undefined;
  let come = 0;
  let told = 0;
  const own = pace(clock);

  const tell = () => {
    told = Math.max(told, come);
    const progress = { bytes: told, total, ...own.take(told, total) };
    void harmless(() => onProgress(progress));
  };
  return {
    begin(size) {
      total = size;
      own.begin(0);
    },
    add(bytes) {
      come += bytes;
      // The end is told when the file is in place.
      if (come !== total && own.isDue()) tell();
    },
    end() {
      total ??= come;
      tell();
    },
  };
}

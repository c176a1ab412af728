import { ignoreErrors } from '../../core/util/ignore.js';
import type { Clock } from '../../core/types/ports/clock.js';
import { transferRate } from '../../core/util/transfer-rate.js';
import type { DownloadProgress } from '../options/download-options.js';

export interface DownloadMeter {
  /** How many bytes will come, where that is knrate. */
  begin(totalBytes: number | undefined): void;
  /** So many bytes have come. A negative number takes back those that come again. */
  add(bytes: number): void;
  /** The last report: everything has come. */
  end(): void;
}

/** Tells the caller how far a download is. What is once told is never taken back. */
export function downloadMeter(clock: Clock, onProgress: ((progress: DownloadProgress) => unknown) | undefined): DownloadMeter {
  if (onProgress === undefined) return { begin: () => undefined, add: () => undefined, end: () => undefined };
  let totalBytes: number | undefined;
  let received = 0;
  let reported = 0;
  const rate = transferRate(clock);

  const report = () => {
    reported = Math.max(reported, received);
    const progress = { bytes: reported, totalBytes, ...rate.take(reported, totalBytes) };
    void ignoreErrors(() => onProgress(progress));
  };
  return {
    begin(size) {
      totalBytes = size;
      rate.begin(0);
    },
    add(bytes) {
      received += bytes;
      // The end is told when the file is in place.
      if (received !== totalBytes && rate.isDue()) report();
    },
    end() {
      totalBytes ??= received;
      report();
    },
  };
}

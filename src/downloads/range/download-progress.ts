import { ignoreErrors } from '../../core/util/ignore-errors.js';
import type { SteadyClock } from '../../core/types/ports/clock.js';
import { percentOf } from '../../core/util/percent.js';
import { transferRate } from '../../core/util/transfer-rate.js';
import type { DownloadProgress } from '../options/download-options.js';

export interface DownloadMeter {
  /** Sets the number of bytes to expect, if known. */
  begin(totalBytes: number | undefined): void;
  /** Adds received bytes. A negative number removes bytes that will be downloaded again. */
  add(bytes: number): void;
  /** Sends the final report. */
  end(): void;
}

/** Reports the progress of a download. The reported number of bytes never decreases. */
export function downloadMeter(clock: SteadyClock, onProgress: ((progress: DownloadProgress) => unknown) | undefined): DownloadMeter {
  if (onProgress === undefined) return { begin: () => undefined, add: () => undefined, end: () => undefined };
  let totalBytes: number | undefined;
  let received = 0;
  let reported = 0;
  const rate = transferRate(clock);

  const report = () => {
    reported = Math.max(reported, received);
    const progress = { bytes: reported, totalBytes, percent: percentOf(reported, totalBytes), ...rate.sample(reported, totalBytes) };
    void ignoreErrors(() => onProgress(progress));
  };
  return {
    begin(size) {
      totalBytes = size;
      rate.start(0);
    },
    add(bytes) {
      received += bytes;
      // The final report follows once the file is in place.
      if (received !== totalBytes && rate.isDue()) report();
    },
    end() {
      totalBytes ??= received;
      report();
    },
  };
}

/** Passes on the sum of the received bytes. */
export function sumMeter(onBytes: (bytes: number) => void): DownloadMeter {
  let received = 0;
  return {
    begin: () => undefined,
    add(bytes) {
      received += bytes;
      onBytes(received);
    },
    end: () => undefined,
  };
}

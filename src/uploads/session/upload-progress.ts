import { ignoreErrors } from '../../core/util/ignore-errors.js';
import type { SteadyClock } from '../../core/types/ports/clock.js';
import { percentOf } from '../../core/util/percent.js';
import { transferRate } from '../../core/util/transfer-rate.js';
import type { UploadProgress } from '../options/upload-options.js';

/** Reports the progress of an upload. Reported numbers never decrease, although a missing session loses its parts. */
export interface UploadMeter {
  /** Starts a strategy. `uploaded` counts what an earlier run uploaded. */
  begin(plan: Pick<UploadProgress, 'strategy' | 'totalBytes' | 'totalParts'>, uploaded: { bytes: number; parts: number }): void;
  /** Adds bytes that were passed to the network. */
  sent(bytes: number): void;
  /** Adds a part that the service has confirmed. */
  confirmed(bytes: number): void;
  /** Sends the final report: the file exists. */
  end(): void;
}

export function uploadMeter(clock: SteadyClock, onProgress: ((progress: UploadProgress) => unknown) | undefined): UploadMeter {
  if (onProgress === undefined) return { begin: () => undefined, sent: () => undefined, confirmed: () => undefined, end: () => undefined };
  const now = { strategy: 'parts' as UploadProgress['strategy'], bytes: 0, sentBytes: 0, totalBytes: 0, parts: 0, totalParts: 0 };
  const reported = { bytes: 0, sentBytes: 0, parts: 0 };
  const rate = transferRate(clock);

  const report = () => {
    reported.bytes = Math.max(reported.bytes, now.bytes);
    reported.sentBytes = Math.min(now.totalBytes, Math.max(reported.sentBytes, reported.bytes, now.sentBytes));
    reported.parts = Math.min(now.totalParts, Math.max(reported.parts, now.parts));
    const progress = {
      ...now,
      ...reported,
      percent: percentOf(reported.bytes, now.totalBytes),
      ...rate.sample(reported.bytes, now.totalBytes),
    };
    void ignoreErrors(() => onProgress(progress));
  };
  const reportWhenDue = () => {
    // The final report follows once the file exists.
    if (now.bytes < now.totalBytes && rate.isDue()) report();
  };
  return {
    begin(plan, { bytes, parts }) {
      Object.assign(now, plan, { bytes, parts, sentBytes: bytes });
      rate.start(Math.max(reported.bytes, bytes));
    },
    sent(bytes) {
      now.sentBytes += bytes;
      reportWhenDue();
    },
    confirmed(bytes) {
      now.bytes += bytes;
      now.parts += 1;
      reportWhenDue();
    },
    end() {
      Object.assign(now, { bytes: now.totalBytes, sentBytes: now.totalBytes, parts: now.totalParts });
      report();
    },
  };
}

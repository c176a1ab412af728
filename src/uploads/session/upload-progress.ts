import { ignoreErrors } from '../../core/util/ignore.js';
import type { Clock } from '../../core/types/ports/clock.js';
import { transferRate } from '../../core/util/transfer-rate.js';
import type { UploadProgress } from '../options/upload-options.js';

/** Tells the caller how far an upload is. What is once told is never taken back, though a session that is gone takes its parts along. */
export interface UploadMeter {
  /** So much is there already, from an earlier run. */
  begin(plan: Pick<UploadProgress, 'strategy' | 'totalBytes' | 'totalParts'>, there: { bytes: number; parts: number }): void;
  /** So many bytes are handed to the network. */
  sent(bytes: number): void;
  /** The service has a part of so many bytes. */
  confirmed(bytes: number): void;
  /** The last report: the file is there. */
  end(): void;
}

export function uploadMeter(clock: Clock, onProgress: ((progress: UploadProgress) => unknown) | undefined): UploadMeter {
  if (onProgress === undefined) return { begin: () => undefined, sent: () => undefined, confirmed: () => undefined, end: () => undefined };
  const now = { strategy: 'parts' as UploadProgress['strategy'], bytes: 0, sentBytes: 0, totalBytes: 0, parts: 0, totalParts: 0 };
  const told = { bytes: 0, sentBytes: 0, parts: 0 };
  const rate = transferRate(clock);

  const tell = () => {
    told.bytes = Math.max(told.bytes, now.bytes);
    told.sentBytes = Math.min(now.totalBytes, Math.max(told.sentBytes, told.bytes, now.sentBytes));
    told.parts = Math.min(now.totalParts, Math.max(told.parts, now.parts));
    const progress = { ...now, ...told, ...rate.take(told.bytes, now.totalBytes) };
    void ignoreErrors(() => onProgress(progress));
  };
  const tellWhenDue = () => {
    // The end is told when the file is there.
    if (now.bytes < now.totalBytes && rate.isDue()) tell();
  };
  return {
    begin(plan, { bytes, parts }) {
      Object.assign(now, plan, { bytes, parts, sentBytes: bytes });
      rate.begin(Math.max(told.bytes, bytes));
    },
    sent(bytes) {
      now.sentBytes += bytes;
      tellWhenDue();
    },
    confirmed(bytes) {
      now.bytes += bytes;
      now.parts += 1;
      tellWhenDue();
    },
    end() {
      Object.assign(now, { bytes: now.totalBytes, sentBytes: now.totalBytes, parts: now.totalParts });
      tell();
    },
  };
}

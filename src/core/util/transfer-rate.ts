import type { SteadyClock } from '../types/ports/clock.js';

/** Minimum milliseconds between two progress reports. */
export const progressIntervalMs = 100;
/** Milliseconds over which the rate is averaged. */
const windowMs = 5000;

/** Measures the rate of a transfer and limits progress reports to ten per second. */
export interface TransferRate {
  /** Starts measuring now. `bytes` were transferred earlier. */
  start(bytes: number): void;
  /** Whether a report is due. */
  isDue(): boolean;
  /** Records a report. Returns bytes per second over the last five seconds, and the estimated seconds left, if known. */
  sample(bytes: number, totalBytes: number | undefined): { bytesPerSecond: number; etaSeconds: number | undefined };
}

export function transferRate(clock: SteadyClock): TransferRate {
  let samples = [{ at: clock.monotonic(), bytes: 0 }];
  let next = clock.monotonic() + progressIntervalMs;
  return {
    start(bytes) {
      samples = [{ at: clock.monotonic(), bytes }];
    },
    isDue: () => clock.monotonic() >= next,
    sample(bytes, totalBytes) {
      const now = clock.monotonic();
      const since = samples.findLast(({ at }) => now - at >= windowMs) ?? samples[0] ?? { at: now, bytes };
      samples = [...samples.slice(samples.indexOf(since)), { at: now, bytes }];
      next = now + progressIntervalMs;
      const bytesPerSecond = now > since.at ? ((bytes - since.bytes) * 1000) / (now - since.at) : 0;
      const remainingBytes = totalBytes === undefined ? undefined : totalBytes - bytes;
      return {
        bytesPerSecond,
        etaSeconds:
          remainingBytes === 0 ? 0 : remainingBytes === undefined || bytesPerSecond === 0 ? undefined : remainingBytes / bytesPerSecond,
      };
    },
  };
}

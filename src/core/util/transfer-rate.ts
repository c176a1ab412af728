import type { Clock } from '../types/ports/clock.js';

/** Milliseconds between two reports. */
export const progressIntervalMs = 100;
/** Milliseconds over which the rate is taken. */
const windowMs = 5000;

/** When to tell how far a transfer is, at most ten times a second, and how fast it goes. */
export interface TransferRate {
  /** Time runs from now on, with so many bytes done before. */
  begin(bytes: number): void;
  isDue(): boolean;
  /** To be called with what is told: bytes a second over the last five seconds, and the seconds that are left, where they can be said. */
  take(bytes: number, totalBytes: number | undefined): { bytesPerSecond: number; etaSeconds: number | undefined };
}

export function transferRate(clock: Clock): TransferRate {
  let samples = [{ at: clock.now(), bytes: 0 }];
  let next = clock.now() + progressIntervalMs;
  return {
    begin(bytes) {
      samples = [{ at: clock.now(), bytes }];
    },
    isDue: () => clock.now() >= next,
    take(bytes, totalBytes) {
      const now = clock.now();
      const since = samples.findLast(({ at }) => now - at >= windowMs) ?? samples[0] ?? { at: now, bytes };
      samples = [...samples.slice(samples.indexOf(since)), { at: now, bytes }];
      next = now + progressIntervalMs;
      const bytesPerSecond = now > since.at ? ((bytes - since.bytes) * 1000) / (now - since.at) : 0;
      const left = totalBytes === undefined ? undefined : totalBytes - bytes;
      return {
        bytesPerSecond,
        etaSeconds: left === 0 ? 0 : left === undefined || bytesPerSecond === 0 ? undefined : left / bytesPerSecond,
      };
    },
  };
}

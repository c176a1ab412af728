import type { Clock } from '../core/ports.js';
import type { DownloadProgress } from './download-options.js';

/** Milliseconds between two reports. */
const betweenMs = 100;
/** Milliseconds over which the rate is taken. */
const windowMs = 5000;

export interface Meter {
  /** How many bytes will come, where that is known. */
  begin(total: number | undefined): void;
  /** So many bytes have come. A negative number takes back those that come again. */
  add(bytes: number): void;
  /** The last report: everything has come. */
  end(): void;
}

/** Tells the caller how far a download is, at most ten times a second. What is once told is never taken back. */
export function meter(clock: Clock, onProgress: ((progress: DownloadProgress) => void) | undefined): Meter {
  if (onProgress === undefined) return { begin: () => undefined, add: () => undefined, end: () => undefined };
  let total: number | undefined;
  let come = 0;
  let told = 0;
  let samples: { at: number; bytes: number }[] = [{ at: clock.now(), bytes: 0 }];
  let next = clock.now() + betweenMs;

  const tell = (now: number) => {
    told = Math.max(told, come);
    const since = samples.findLast(({ at }) => now - at >= windowMs) ?? samples[0] ?? { at: now, bytes: told };
    samples = [...samples.slice(samples.indexOf(since)), { at: now, bytes: told }];
    const rate = now > since.at ? ((told - since.bytes) * 1000) / (now - since.at) : 0;
    const left = total === undefined ? undefined : total - told;
    const etaSeconds = left === 0 ? 0 : left === undefined || rate === 0 ? undefined : left / rate;
    next = now + betweenMs;
    try {
      onProgress({ bytes: told, total, rate, etaSeconds });
    } catch {
      // A display that fails must not cost a download.
    }
  };
  return {
    begin(size) {
      total = size;
      samples = [{ at: clock.now(), bytes: 0 }];
    },
    add(bytes) {
      come += bytes;
      const now = clock.now();
      // The end is told when the file is in place.
      if (now >= next && come !== total) tell(now);
    },
    end() {
      total ??= come;
      tell(clock.now());
    },
  };
}

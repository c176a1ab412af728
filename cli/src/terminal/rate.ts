/** Milliseconds over which the rate is averaged. */
const windowMs = 10_000;

/** The rate of a run in bytes per second, over the last seconds. */
export interface RateMeter {
  /** `atMs` is on a clock that never goes back. */
  add(bytes: number, atMs: number): void;
  /** Undefined in the first second. */
  bytesPerSecond(): number | undefined;
}

export function rateMeter(): RateMeter {
  const samples: { readonly bytes: number; readonly atMs: number }[] = [];
  return {
    add(bytes, atMs) {
      samples.push({ bytes, atMs });
      // One sample outside the window remains, so that it covers the whole window.
      while (samples.length > 2 && (samples[1]?.atMs ?? atMs) < atMs - windowMs) samples.shift();
    },
    bytesPerSecond() {
      const [first, last] = [samples[0], samples.at(-1)];
      if (first === undefined || last === undefined || last.atMs - first.atMs < 1000) return undefined;
      return ((last.bytes - first.bytes) * 1000) / (last.atMs - first.atMs);
    },
  };
}

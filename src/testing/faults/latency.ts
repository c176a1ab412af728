import { randomNumbers } from './random-numbers.js';

/** The range of a delay, in milliseconds. */
export interface LatencyRange {
  readonly min: number;
  readonly max: number;
}

export interface Latency {
  /** The delay of the next request, in whole milliseconds. The same seed results in the same delays in the same order. */
  next(): number;
  /** Starts the order again. */
  reset(): void;
}

export function createLatency({ min, max }: LatencyRange, seed = 1): Latency {
  // Faults have the seeds from 1 after the same factor, see `faults.ts`.
  const start = (): (() => number) => randomNumbers(seed * 1000);
  let random = start();
  return {
    next: () => min + Math.floor(random() * (max - min + 1)),
    reset: () => {
      random = start();
    },
  };
}

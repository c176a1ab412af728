import { openHarness, type Harness, type HarnessOptions } from '../processes/harness.js';
import type { Processor } from '../processes/processor.js';

/** The settings that all benchmarks share. */
export interface BenchmarkContext {
  /** The folder of the compiled scripts, in which transfers also put their files. */
  readonly folder: string;
  /** The number of measured rounds of calls and lists. */
  readonly rounds: number;
  /** The contestants to measure, besides those that they are compared with. Default: all. */
  readonly contestants: readonly string[] | undefined;
  /** Whether to include measurements that take minutes. */
  readonly large: boolean;
  /** The processors of all lines except `upload-slow`. */
  readonly processor: Processor;
  /** The processors of `upload-slow`. `undefined` if processes cannot be bound to processors. */
  readonly slowProcessor: Processor | undefined;
  readonly timeLimitSeconds: number;
  /** Called with the current step. */
  readonly progress: (step: string) => void;
}

/** The number of rounds of a measurement that takes longer than a call. At least 1. */
export function shareOfRounds({ rounds }: BenchmarkContext, share: number): number {
  return Math.max(1, Math.round(rounds * share));
}

export async function withHarness<Result>(
  { folder, timeLimitSeconds }: BenchmarkContext,
  options: Pick<HarnessOptions, 'server' | 'processor' | 'roundTripMs'>,
  use: (harness: Harness) => Promise<Result>,
): Promise<Result> {
  const harness = await openHarness({ folder, timeLimitSeconds, ...options });
  try {
    return await use(harness);
  } finally {
    harness.close();
  }
}

import type { Harness } from './processes.js';

/** The settings that all benchmarks share. */
export interface BenchmarkContext {
  readonly harness: Harness;
  readonly rounds: number;
  /** Whether to include measurements that take minutes. */
  readonly large: boolean;
  /** Called with the current step. */
  readonly progress: (step: string) => void;
}

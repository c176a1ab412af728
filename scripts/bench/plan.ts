import type { Stage } from './processes.js';

/** What the lines of the benchmark have in common. */
export interface Plan {
  readonly stage: Stage;
  readonly rounds: number;
  /** Whether to measure what takes minutes, too. */
  readonly large: boolean;
  /** Called with what is being measured, often. */
  readonly progress: (what: string) => void;
}

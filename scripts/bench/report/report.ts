import type { Summary } from '../statistics/summary.js';

/** `fresh`: a process that has just started, with V8's own settings. `warm`: a process that has done the same work for a while. */
export type Mode = 'fresh' | 'warm';

/** Seconds of CPU or wall-clock time, bytes of peak memory above the start, or a number of something. */
export type Quantity = 'cpu' | 'wall' | 'memory' | 'count';

/** The ratio of a row to another row of its section. */
export interface Comparison {
  /** The label of the other row. */
  readonly to: string;
  readonly quantity: Quantity;
  /** Over the ratios within each round. */
  readonly ratio: Summary;
  /** The ratio after each time is divided by that of the calibration loop around its run. */
  readonly calibrated?: number;
  /** The upper limit for the median ratio. */
  readonly target?: number;
}

export interface Row {
  readonly label: string;
  /** Whether the row measures this package. */
  readonly ours: boolean;
  readonly values: Partial<Record<Quantity, Summary>>;
  readonly comparisons: readonly Comparison[];
  /** An upper limit for a median, in the unit of the quantity. */
  readonly limit?: { readonly quantity: Quantity; readonly value: number };
}

/** Rows that are compared with each other. */
export interface Section {
  /** The name for `--only`. */
  readonly line: string;
  readonly mode: Mode;
  readonly title: string;
  /** The unit in which times are displayed. */
  readonly timeUnit: 'µs' | 'ms' | 's';
  /** The quantities to display. */
  readonly columns: readonly Quantity[];
  readonly rows: readonly Row[];
  /** The calibration loop around the runs: its CPU seconds, and its wall-clock time divided by its CPU time. */
  readonly calibration?: { readonly cpu: Summary; readonly waiting: Summary };
  /** The processors, and other conditions. */
  readonly setup: readonly string[];
  /** Whether other processes compete for the processor on purpose. */
  readonly loaded: boolean;
}

export interface Environment {
  readonly date: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  /** Load averages of one minute at the start and at the end. */
  readonly load: readonly [number, number];
  /** Versions of the compared packages. */
  readonly packages: Readonly<Record<string, string>>;
  readonly rounds: number;
}

export interface Report {
  readonly environment: Environment;
  readonly sections: readonly Section[];
}

import { median, ratiosByRound, summarize } from '../statistics/summary.js';
import type { Comparison, Mode, Quantity, Row, Section } from './report.js';

/** One measured run. Quantities that do not apply are missing. */
export type Values = Partial<Record<Quantity, number>> & {
  /** Seconds of the calibration loop around the run. */
  readonly calibration?: { readonly cpu: number; readonly wall: number };
};

export interface ComparisonPlan<Name extends string> {
  readonly to: Name;
  readonly quantity: Quantity;
  readonly target?: number;
}

/** A row of a section before it is measured. */
export interface RowPlan<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  /** Whether the row measures this package. */
  readonly ours?: true;
  readonly compare?: readonly ComparisonPlan<Name>[];
  readonly limit?: Row['limit'];
}

export interface SectionPlan<Name extends string> {
  readonly line: string;
  readonly mode: Mode;
  readonly title: string;
  readonly timeUnit: Section['timeUnit'];
  readonly columns: readonly Quantity[];
  readonly setup: readonly string[];
  readonly loaded: boolean;
  readonly rows: readonly RowPlan<Name>[];
}

/** Computes the statistics of a section. The values of a name are in the order of the rounds. */
export function toSection<Name extends string>(plan: SectionPlan<Name>, samples: Readonly<Record<Name, readonly Values[]>>): Section {
  const labels = Object.fromEntries(plan.rows.map(({ name, label }) => [name, label])) as Record<Name, string>;
  const calibrations = Object.values<readonly Values[]>(samples).flatMap((values) =>
    values.flatMap(({ calibration }) => calibration ?? []),
  );
  const calibration = {
    cpu: summarize(calibrations.map(({ cpu }) => cpu)),
    waiting: summarize(calibrations.map(({ cpu, wall }) => wall / cpu)),
  };
  return {
    line: plan.line,
    mode: plan.mode,
    title: plan.title,
    timeUnit: plan.timeUnit,
    columns: plan.columns,
    rows: plan.rows.map(({ name, label, ours = false, compare = [], limit }) => ({
      label,
      ours,
      values: Object.fromEntries(plan.columns.map((quantity) => [quantity, summarize(valuesOf(samples[name], quantity))])),
      comparisons: compare.map((comparison) => compared(samples[name], samples[comparison.to], labels[comparison.to], comparison)),
      ...(limit === undefined ? {} : { limit }),
    })),
    ...(calibrations.length === 0 ? {} : { calibration }),
    setup: plan.setup,
    loaded: plan.loaded,
  };
}

function compared(
  own: readonly Values[],
  reference: readonly Values[],
  to: string,
  { quantity, target }: ComparisonPlan<string>,
): Comparison {
  const isTime = quantity === 'cpu' || quantity === 'wall';
  const calibrated = isTime ? calibratedMedian(own, quantity) / calibratedMedian(reference, quantity) : NaN;
  return {
    to,
    quantity,
    ratio: summarize(ratiosByRound(valuesOf(own, quantity), valuesOf(reference, quantity))),
    ...(Number.isFinite(calibrated) ? { calibrated } : {}),
    ...(target === undefined ? {} : { target }),
  };
}

/** Each time relative to the same time of the calibration loop around the run. */
function calibratedMedian(values: readonly Values[], quantity: 'cpu' | 'wall'): number {
  return median(values.map((value) => (value[quantity] ?? NaN) / (value.calibration?.[quantity] ?? NaN)));
}

function valuesOf(values: readonly Values[], quantity: Quantity): number[] {
  return values.map((value) => value[quantity] ?? NaN);
}

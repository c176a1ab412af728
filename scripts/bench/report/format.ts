import type { Comparison, Quantity, Row, Section } from './report.js';

const timeFactors = { µs: 1e6, ms: 1e3, s: 1 } as const;

/** A value with its unit. Three significant digits are more than the measurements have. */
export function formatValue(value: number, quantity: Quantity, timeUnit: Section['timeUnit']): string {
  switch (quantity) {
    case 'memory':
      return `${threeDigits(value / 1e6)} MB`;
    case 'count':
      return String(Math.round(value));
    case 'cpu':
    case 'wall':
      return `${threeDigits(value * timeFactors[timeUnit])} ${timeUnit}`;
  }
}

export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(2)} x`;
}

export const quantityTitles: Record<Quantity, string> = { cpu: 'CPU', wall: 'time', memory: 'peak memory', count: 'connections' };

/** A result that has a target or is compared: the cells of the report and the bars of the plot. */
export interface Judged {
  readonly comparison?: Comparison;
  readonly target?: string;
  readonly met?: boolean;
}

/** The comparisons of a row, or its limit, with the result. At least one entry. */
export function judged({ values, comparisons, limit }: Row, { timeUnit }: Section): Judged[] {
  const compared = comparisons.map((comparison): Judged => {
    const { ratio, target } = comparison;
    return { comparison, ...(target === undefined ? {} : { target: formatRatio(target), met: ratio.median <= target }) };
  });
  if (limit === undefined) return compared.length === 0 ? [{}] : compared;
  const met = (values[limit.quantity]?.median ?? NaN) <= limit.value;
  return [...compared, { target: formatValue(limit.value, limit.quantity, timeUnit), met }];
}

/** The comparison that all compared rows of a section share. `undefined` if they differ. */
export function sharedReference({ rows }: Section): Pick<Comparison, 'to' | 'quantity'> | undefined {
  const [first, ...others] = rows.flatMap(({ comparisons }) => comparisons);
  return first !== undefined && others.every(({ to, quantity }) => to === first.to && quantity === first.quantity) ? first : undefined;
}

export function formatReference({ to, quantity }: Pick<Comparison, 'to' | 'quantity'>): string {
  return `${quantityTitles[quantity]} of ${to}`;
}

function threeDigits(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0);
}

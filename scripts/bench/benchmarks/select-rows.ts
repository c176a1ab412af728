import { BenchError } from '../processes/bench-error.js';
import type { RowPlan } from '../report/section.js';

/**
 * The rows of the chosen contestants, and the rows that they are compared with. All rows if `chosen` is undefined. Throws a `BenchError` that
 * lists the contestants if none is chosen.
 */
export function selectRows<Name extends string>(
  { contestants: chosen }: { readonly contestants: readonly string[] | undefined },
  rows: readonly RowPlan<Name>[],
): RowPlan<Name>[] {
  if (chosen === undefined) return [...rows];
  const selected = rows.filter(({ name }) => chosen.includes(name));
  if (selected.length === 0) {
    const known = rows.map(({ name }) => name).join(', ');
    throw new BenchError(`--contestants ${chosen.join(',')}: a chosen line has none of these. Its contestants are ${known}.`, 2);
  }
  const references = new Set<string>(selected.flatMap(({ compare = [] }) => compare.map(({ to }) => to)));
  return rows.filter((row) => selected.includes(row) || references.has(row.name));
}

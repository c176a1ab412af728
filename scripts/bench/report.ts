/** A row of the final table. */
export interface Row {
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** The value divided by that of the reference. */
  readonly ratio?: number;
  /** An upper limit for the ratio or the value. */
  readonly target?: { readonly ratio: number } | { readonly value: number };
}

/** CPU time in µs or ms, wall-clock time in s. Startup times are wall-clock times in ms. */
export type Unit = 'µs' | 'ms' | 's' | 'MB' | 'connections';

/** Whether the target is met. `undefined` if there is none. */
export function meetsTarget({ value, ratio, target }: Row): boolean | undefined {
  if (target === undefined) return undefined;
  return 'ratio' in target ? (ratio ?? NaN) <= target.ratio : value <= target.value;
}

/** A text table with a section for each benchmark. With `color`, rows that miss their target are red. */
export function table(sections: Readonly<Record<string, readonly Row[]>>, color: boolean): string {
  const head = ['Benchmark', 'Measured', 'Ratio', 'Target', 'Result'];
  const bodies = Object.entries(sections).map(([name, rows]) => ({ name, cells: rows.map(cellsOf) }));
  const all = [head, ...bodies.flatMap(({ cells }) => cells)];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => {
    const text = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0 || column === 4));
    return color && row[4] === 'missed' ? `\u001B[31m${text.join('  ').trimEnd()}\u001B[0m` : text.join('  ').trimEnd();
  };
  return [line(head), ...bodies.flatMap(({ name, cells }) => [name, ...cells.map(line)])].join('\n');
}

function cellsOf(row: Row): string[] {
  const { label, value, unit, ratio, target } = row;
  const met = meetsTarget(row);
  return [
    `  ${label}`,
    `${digits(value, unit)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} x`,
    target === undefined ? '' : `<= ${'ratio' in target ? `${target.ratio.toFixed(2)} x` : `${String(target.value)} ${unit}`}`,
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}

function digits(value: number, unit: Unit): string {
  return unit === 'connections' ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}

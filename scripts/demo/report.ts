import stringWidth from 'string-width';

/** A row of the final table. */
export interface ReportRow {
  path: string;
  size: number;
  /** `direct` or `parts`. */
  strategy: string;
  parts: number;
  /** The upload rate in bytes per second. */
  rate: number | undefined;
  verified: boolean;
}

const units = ['B', 'kB', 'MB', 'GB'];

export function humanBytes(bytes: number): string {
  const power = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${String(units[power])}`;
}

/** A text table. Columns are aligned by display width, which counts wide characters as two cells. */
export function table(rows: readonly ReportRow[]): string {
  const head = ['File', 'Size', 'Upload', 'Parts', 'MB/s', 'Verified'];
  const cells = rows.map(({ path, size, strategy, parts, rate, verified }) => [
    shorten(path, 60),
    humanBytes(size),
    strategy,
    String(parts),
    rate === undefined ? '-' : (rate / 1e6).toFixed(1),
    verified ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[title, ...cells.map((row) => row[column] ?? '')].map((text) => stringWidth(text))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
        return column === 0 || column === 2 ? text + space : space + text;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(line)].join('\n');
}

function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let tail = text;
  while (stringWidth(tail) > width - 1) tail = Array.from(tail).slice(1).join('');
  return `…${tail}`;
}

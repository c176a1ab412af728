import stringWidth from 'string-width';
import { alignColumns } from '../text/align-columns.js';
import { keepEnd } from '../text/shorten.js';

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
    keepEnd(path, 60),
    humanBytes(size),
    strategy,
    String(parts),
    rate === undefined ? '-' : (rate / 1e6).toFixed(1),
    verified ? 'yes' : 'NO',
  ]);
  const rule = head.map((title, column) =>
    '-'.repeat(Math.max(...[title, ...cells.map((row) => row[column] ?? '')].map((text) => stringWidth(text)))),
  );
  const left = head.map((_, column) => column === 0 || column === 2);
  return alignColumns([head, rule, ...cells], left).join('\n');
}

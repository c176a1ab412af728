import stringWidth from 'string-width';

/** One line of the table at the end. */
export interface ReportRow {
  what: string;
  size: number;
  way: string;
  parts: number;
  /** Bytes a second of the upload. */
  rate: number | undefined;
  verified: boolean;
}

const units = ['B', 'kB', 'MB', 'GB'];

export function humanBytes(bytes: number): string {
  const power = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${String(units[power])}`;
}

/** The table, its columns as wide as what stands in them, wide characters counted as a terminal shows them. */
export function table(rows: readonly ReportRow[]): string {
  const head = ['what', 'size', 'way', 'parts', 'MB/s', 'verified'];
  const cells = rows.map(({ what, size, way, parts, rate, verified }) => [
    shorten(what, 60),
    humanBytes(size),
    way,
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

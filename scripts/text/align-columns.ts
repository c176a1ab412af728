import stringWidth from 'string-width';

/**
 * The lines of a text table, without spaces at their ends. Columns are aligned by display width, which counts wide characters as two cells:
 * to the left where `left` is true, otherwise to the right.
 */
export function alignColumns(rows: readonly (readonly string[])[], left: readonly boolean[]): string[] {
  const widths = left.map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ''))));
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
        return left[column] === true ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

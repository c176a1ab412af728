export const pageBanner = '<!-- Generated from spec/ by `npm run generate`. Change spec/ instead of this file. -->\n';

/** A line of a table. A bar or a line break in a cell would break it. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

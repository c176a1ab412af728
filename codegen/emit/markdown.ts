export const pageBanner = '<!-- Generated from spec/ by `npm run generate`. Change spec/ instead of this file. -->\n';

/** A table row. Escapes pipes and joins lines, because both would break the table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

/** The anchor that Markdown renderers generate for the heading of a method. */
export function methodAnchor(operationId: string): string {
  return `box${operationId.replace(/\./g, '')}`.toLowerCase();
}

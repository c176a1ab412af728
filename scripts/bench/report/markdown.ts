import { formatRatio, formatReference, formatValue, judged } from './format.js';
import type { Mode, Report } from './report.js';
import { environmentText, sectionText } from './table.js';

/** The blocks that a Markdown file may contain. */
type Block = Mode | 'summary';

const pattern = /(<!-- bench:(fresh|warm|summary) -->\n)([\s\S]*?)(<!-- \/bench -->)/g;

/** Whether a Markdown text has a place for results. */
export function hasResultBlock(markdown: string): boolean {
  return markdown.search(pattern) >= 0;
}

/**
 * Replaces the text between `<!-- bench:NAME -->` and `<!-- /bench -->` for each block. A block without results in this report stays as it is.
 * The output is formatted as Prettier does it.
 */
export function insertResults(markdown: string, report: Report): string {
  return markdown.replace(pattern, (whole, start: string, block: Block, _before: string, end: string) => {
    const content = blockContent(block, report);
    return content === undefined ? whole : `${start}\n${content}\n\n${end}`;
  });
}

function blockContent(block: Block, report: Report): string | undefined {
  if (block === 'summary') return summaryTable(report);
  const sections = report.sections.filter(({ mode }) => mode === block);
  if (sections.length === 0) return undefined;
  const text = [...sections.map((section) => sectionText(section, false)), environmentText(report.environment)].join('\n\n');
  return `\`\`\`text\n${text}\n\`\`\``;
}

/** A Markdown table of the results of this package in fresh processes, with the ratio, its reference and the target. */
function summaryTable({ sections }: Report): string | undefined {
  const rows = sections
    .filter(({ mode }) => mode === 'fresh')
    .flatMap((section) =>
      section.rows.flatMap((row) =>
        judged(row, section)
          .filter(({ target }) => row.ours && target !== undefined)
          .map(({ comparison, target = '', met }) => {
            const quantity = (comparison === undefined ? row.limit?.quantity : undefined) ?? section.columns[0] ?? 'cpu';
            const value = formatValue(row.values[quantity]?.median ?? NaN, quantity, section.timeUnit);
            const result = comparison === undefined ? value : formatRatio(comparison.ratio.median);
            const reference = comparison === undefined ? '' : formatReference(comparison);
            return [`${section.line}: ${section.title}`, row.label, result, reference, target, met === true ? 'yes' : 'no'];
          }),
      ),
    );
  return rows.length === 0 ? undefined : markdownTable(['measurement', 'contestant', 'result', 'relative to', 'target', 'met'], rows);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

import { alignColumns } from '../../text/align-columns.js';
import { formatRatio, formatReference, formatValue, judged, quantityTitles, sharedReference } from './format.js';
import { describeNoise } from './noise.js';
import type { Environment, Report, Section } from './report.js';

/** The report as text, with a table for each section. With `color`, missed targets are red. */
export function textReport({ environment, sections }: Report, color: boolean): string {
  return [...sections.map((section) => sectionText(section, color)), environmentText(environment)].join('\n\n');
}

export function sectionText(section: Section, color: boolean): string {
  const { line, mode, title, columns } = section;
  const shared = sharedReference(section);
  const head = ['', ...columns.map((quantity) => quantityTitles[quantity]), 'ratio', 'quartiles', 'calibrated', 'to', 'target', 'result'];
  const body = section.rows.flatMap((row) =>
    judged(row, section).map(({ comparison, target, met }, index) => [
      index === 0 ? `  ${row.label}` : '',
      ...columns.map((quantity) => (index === 0 ? formatValue(row.values[quantity]?.median ?? NaN, quantity, section.timeUnit) : '')),
      comparison === undefined ? '' : formatRatio(comparison.ratio.median),
      comparison === undefined ? '' : `${comparison.ratio.lowerQuartile.toFixed(2)}-${comparison.ratio.upperQuartile.toFixed(2)}`,
      comparison?.calibrated === undefined ? '' : formatRatio(comparison.calibrated),
      comparison === undefined || shared !== undefined ? '' : formatReference(comparison),
      target === undefined ? '' : `<= ${target}`,
      met === undefined ? '' : met ? 'met' : 'MISSED',
    ]),
  );
  const used = head.map((_, column) => column === 0 || body.some((cells) => cells[column] !== ''));
  const text = alignColumns(
    [head, ...body].map((cells) => cells.filter((_, column) => used[column])),
    head.filter((_, column) => used[column]).map((cell) => cell === '' || cell === 'to' || cell === 'result'),
  );
  const missed = (content: string) => (color && content.endsWith('MISSED') ? `\u001B[31m${content}\u001B[0m` : content);
  const ratios = shared === undefined ? undefined : `ratios: relative to the ${formatReference(shared)}`;
  const notes = [...section.setup, ratios, runsText(section), describeNoise(section)].filter((note) => note !== undefined);
  return [`${line} (${mode}): ${title}`, ...notes.map((note) => `  ${note}`), ...text.map(missed)].join('\n');
}

function runsText({ rows }: Section): string {
  const runs = Math.max(...rows.flatMap(({ values }) => Object.values(values).map(({ count }) => count)));
  return `runs of each: ${String(runs)}`;
}

export function environmentText({ date, node, cpu, cores, load, packages, rounds }: Environment): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return [
    `Node ${node}, ${String(cores)} x ${cpu}, load average ${load.map((value) => value.toFixed(1)).join(' at the start, ')} at the end`,
    `${versions.join(', ')}; rounds: ${String(rounds)}; ${date}`,
  ].join('\n');
}

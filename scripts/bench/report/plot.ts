import { formatRatio, formatValue, judged, quantityTitles } from './format.js';
import { noiseOf } from './noise.js';
import type { Comparison, Report, Row, Section } from './report.js';
import { environmentText } from './table.js';

/** A bar of the plot. All numbers of a panel have the same unit. */
export interface Bar {
  readonly label: string;
  readonly ours: boolean;
  /** Whether the bar has another reference than its panel. */
  readonly secondary?: true;
  readonly value: number;
  /** The quartiles. */
  readonly low: number;
  readonly high: number;
  readonly target?: number;
  readonly met?: boolean;
  /** The text at the end of the bar. */
  readonly text: string;
}

/** A section of the report as bars: ratios if its rows are compared, otherwise values. */
export interface Panel {
  readonly title: string;
  readonly caption: string;
  readonly bars: readonly Bar[];
  /** Where a line marks the reference. */
  readonly reference?: number;
}

export function panelOf(section: Section): Panel {
  const compared = section.rows.find(({ comparisons }) => comparisons.length > 0)?.comparisons[0];
  const title = `${section.line} (${section.mode}): ${section.title}`;
  const noisy = noiseOf(section)?.quiet === false ? '; the machine was not idle' : '';
  if (compared === undefined) {
    const quantity = section.rows.some(({ values }) => values.wall !== undefined) ? 'wall' : (section.columns[0] ?? 'wall');
    return { title, caption: `${quantityTitles[quantity]}${noisy}`, bars: section.rows.map((row) => valueBar(row, quantity, section)) };
  }
  return {
    title,
    caption: `${quantityTitles[compared.quantity]} relative to ${compared.to}${noisy}`,
    bars: section.rows.flatMap((row) => ratioBars(row, section, compared)),
    reference: 1,
  };
}

function valueBar({ label, ours, values, limit }: Row, quantity: Section['columns'][number], { timeUnit }: Section): Bar {
  const { median, lowerQuartile, upperQuartile } = values[quantity] ?? { median: 0, lowerQuartile: 0, upperQuartile: 0 };
  const target = limit?.quantity === quantity ? { target: limit.value, met: median <= limit.value } : {};
  return { label, ours, value: median, low: lowerQuartile, high: upperQuartile, ...target, text: formatValue(median, quantity, timeUnit) };
}

/** A bar for each comparison. The reference of the section gets one of length 1. A limit in another unit has no bar. */
function ratioBars(row: Row, section: Section, reference: Pick<Comparison, 'to' | 'quantity'>): Bar[] {
  const bars = judged(row, section).flatMap(({ comparison }): Bar[] => {
    if (comparison === undefined) return [];
    const { to, quantity, ratio, target } = comparison;
    const primary = to === reference.to && quantity === reference.quantity;
    const label = primary ? { label: row.label } : { label: `${quantityTitles[quantity]} relative to ${to}`, secondary: true as const };
    const judgement = target === undefined ? {} : { target, met: ratio.median <= target };
    const range = { low: ratio.lowerQuartile, high: ratio.upperQuartile };
    return [{ ...label, ours: row.ours, value: ratio.median, ...range, ...judgement, text: formatRatio(ratio.median) }];
  });
  if (bars.length > 0 || row.label !== reference.to) return bars;
  const { quantity } = reference;
  const text = formatValue(row.values[quantity]?.median ?? NaN, quantity, section.timeUnit);
  return [{ label: row.label, ours: row.ours, value: 1, low: 1, high: 1, text: `1 = ${text}` }];
}

const width = 1040;
const margin = 24;
const labelWidth = 420;
const valueWidth = 120;
const rowHeight = 22;
const barHeight = 12;
/** From the left margin. */
const barStart = labelWidth + 12;
const barLength = width - 2 * margin - valueWidth - barStart;

/** Draws the report. The colors follow the color scheme of the reader. */
export function plotReport(report: Report): string {
  let y = 64;
  const body: string[] = [];
  for (const section of report.sections) {
    const panel = panelOf(section);
    body.push(drawPanel(panel, y));
    y += 44 + panel.bars.length * rowHeight + 26;
  }
  const notes = environmentText(report.environment).split('\n');
  const footer = notes.map((note, index) => text(margin, y + index * 16, note, 'note'));
  const height = y + notes.length * 16 + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="Results of npm run bench">`,
    style,
    `<rect class="page" width="${String(width)}" height="${String(height)}"/>`,
    text(margin, 34, 'Cost of each contestant, lower is better', 'heading'),
    legend(52),
    ...body,
    ...footer,
    '</svg>',
    '',
  ].join('\n');
}

const style = `<style>
  .page { fill: #ffffff } text { font: 12px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #24292f }
  .heading { font-size: 18px; font-weight: 600 } .title { font-size: 13px; font-weight: 600 } .note { font-size: 11px; fill: #5b6570 }
  .labels { text-anchor: end } .value text { font-variant-numeric: tabular-nums; paint-order: stroke; stroke: #ffffff; stroke-width: 3px } .value .missed { fill: #b3261e; font-weight: 600 } .axis { stroke: #8c959f; stroke-dasharray: 2 3 }
  .other { fill: #b8c0ca } .ours { fill: #2f6fdb } .secondary { fill: #9dbdf2 } .spread { stroke: #24292f; stroke-width: 1.2 } .target { stroke: #c2410c; stroke-width: 2.5 }
  @media (prefers-color-scheme: dark) {
    .page { fill: #14181d } .value text { stroke: #14181d } text { fill: #e3e8ee } .note { fill: #9aa5b1 } .value .missed { fill: #ff8a80 } .axis { stroke: #6b7682 }
    .other { fill: #56616e } .ours { fill: #5b93f0 } .secondary { fill: #35568c } .spread { stroke: #e3e8ee } .target { stroke: #ff9d5c }
  }
</style>`;

function legend(y: number): string {
  const parts: string[] = [];
  let x = margin;
  const add = (symbol: (at: number) => string, label: string, length: number) => {
    parts.push(symbol(x), text(x + 20, y, label, 'note'));
    x += length;
  };
  add((at) => rect(at, y - 9, 14, 'ours'), 'this package', 105);
  add((at) => rect(at, y - 9, 14, 'other'), 'others', 72);
  add((at) => path('spread', [`M${rounded(at)} ${rounded(y - 4)}h14`]), 'quartiles', 86);
  add((at) => path('target', [vertical(at + 7, y - 11, y + 3)]), 'target (upper limit)', 140);
  return parts.join('\n');
}

/** All shapes of a kind are one path, because the plot is part of the site, whose size is limited. */
function drawPanel({ title, caption, bars, reference }: Panel, top: number): string {
  const longest = Math.max(...bars.map(({ high, target = 0 }) => Math.max(high, target)), reference ?? 0);
  const scale = (value: number) => barStart + (longest > 0 ? (value / longest) * barLength : 0);
  const rows = bars.map((bar, index) => ({ ...bar, y: 42 + index * rowHeight }));
  const bottom = 40 + bars.length * rowHeight;
  const barsOf = (kind: BarKind) =>
    path(
      kind,
      rows.filter((bar) => kindOf(bar) === kind).map(({ value, y }) => box(y, scale(value))),
    );
  const varying = rows.filter(({ low, high }) => high > low);
  return [
    `<g transform="translate(${String(margin)} ${String(top)})">`,
    `<text class="title" y="14">${escaped(title)}</text><text class="note" y="30">${escaped(caption)}</text>`,
    ...(reference === undefined ? [] : [path('axis', [vertical(scale(reference), 40, bottom)])]),
    ...barKinds.map(barsOf),
    path(
      'spread',
      varying.map(({ low, high, y }) => whiskers(scale(low), scale(high), y + barHeight / 2)),
    ),
    path(
      'target',
      rows.flatMap(({ target, y }) => (target === undefined ? [] : vertical(scale(target), y - 3, y + barHeight + 3))),
    ),
    `<g class="labels" transform="translate(${String(labelWidth)})">`,
    rows.map(({ label, y }) => `<text y="${rounded(y + textOffset)}">${escaped(label)}</text>`).join(''),
    '</g><g class="value">',
    rows
      .map(({ text: end, high, target = 0, met, y }) => {
        const at = `x="${rounded(Math.max(scale(high), scale(target)) + 8)}" y="${rounded(y + textOffset)}"`;
        return met === false ? `<text class="missed" ${at}>${escaped(end)} missed</text>` : `<text ${at}>${escaped(end)}</text>`;
      })
      .join(''),
    '</g></g>',
  ]
    .filter(Boolean)
    .join('\n');
}

const barKinds = ['other', 'ours', 'secondary'] as const;
type BarKind = (typeof barKinds)[number];

function kindOf({ ours, secondary }: Bar): BarKind {
  if (secondary === true) return 'secondary';
  return ours ? 'ours' : 'other';
}

/** From the top of a bar to the base line of its text. */
const textOffset = barHeight / 2 + 4;

function rect(x: number, y: number, length: number, kind: string): string {
  return `<rect class="${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(length)}" height="${String(barHeight)}"/>`;
}

/** Empty without commands. */
function path(kind: string, commands: readonly string[]): string {
  return commands.length === 0 ? '' : `<path class="${kind}" d="${commands.join('')}"/>`;
}

/** The commands of a bar from `barStart` to `x`. */
function box(y: number, x: number): string {
  return `M${String(barStart)} ${rounded(y)}H${rounded(x)}v${String(barHeight)}H${String(barStart)}`;
}

function vertical(x: number, from: number, to: number): string {
  return `M${rounded(x)} ${rounded(from)}V${rounded(to)}`;
}

/** A line between two values, with a stroke at each end. */
function whiskers(low: number, high: number, y: number): string {
  return `M${rounded(low)} ${rounded(y - 3)}v6m0-3H${rounded(high)}m0-3v6`;
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text class="${kind}" x="${rounded(x)}" y="${rounded(y)}">${escaped(content)}</text>`;
}

/** Whole units: the plot has a thousand of them across. */
function rounded(value: number): string {
  return String(Math.round(value));
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

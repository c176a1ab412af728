import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import type { ManyProgress } from 'box-openapi-sdk';
import { printable } from './printable.js';
import { bytesText, countText, durationText } from './quantities.js';

/** The state of a run to show. */
export interface ProgressState extends ManyProgress {
  readonly failed: number;
  readonly bytesPerSecond: number | undefined;
  /** Shown in place of the estimate, such as while the run ends. */
  readonly note: string | undefined;
}

/** A longer bar says no more. */
const maxBarWidth = 60;
/** Files in progress to show. */
const maxFiles = 6;

/** The lines that show the progress of a run, none of them longer than `columns`. */
export function progressLines(state: ProgressState, columns: number): string[] {
  // A line that fills the terminal wraps in some of them.
  const width = Math.max(10, columns - 1);
  const { percent, current } = state;
  const bar = percent === undefined ? [] : [barLine(percent, width)];
  const files = current.slice(0, maxFiles).map((file) => fileLine(file, width));
  const more = current.length > maxFiles ? [cliTruncate(`  and ${countText(current.length - maxFiles, 'other')}`, width)] : [];
  return [...bar, ...flow(factsOf(state), width), ...files, ...more];
}

function barLine(percent: number, width: number): string {
  const text = `${String(percent).padStart(3)}%`;
  const inner = Math.max(1, Math.min(maxBarWidth, width - text.length - 3));
  const filled = Math.floor((inner * percent) / 100);
  const bar = filled === inner ? '='.repeat(inner) : `${'='.repeat(filled)}>${' '.repeat(inner - filled - 1)}`;
  return `[${bar}] ${text}`;
}

function factsOf({ files, totalFiles, failed, bytes, totalBytes, bytesPerSecond, note }: ProgressState): string[] {
  const estimate =
    totalBytes === undefined || bytesPerSecond === undefined || bytesPerSecond <= 0
      ? []
      : [`${durationText(Math.max(0, totalBytes - bytes) / bytesPerSecond)} left`];
  return [
    totalFiles === undefined ? countText(files, 'file') : `${files.toLocaleString('en')} of ${countText(totalFiles, 'file')}`,
    ...(failed === 0 ? [] : [`${failed.toLocaleString('en')} failed`]),
    totalBytes === undefined ? bytesText(bytes) : `${bytesText(bytes)} of ${bytesText(totalBytes)}`,
    ...(bytesPerSecond === undefined ? [] : [`${bytesText(Math.max(0, Math.round(bytesPerSecond)))}/s`]),
    ...(note === undefined ? estimate : [note]),
  ];
}

/** Joins the parts with two spaces, and begins a line for a part that does not fit. */
function flow(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = lines.length === 0 ? part : `${String(lines.at(-1))}  ${part}`;
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(cliTruncate(part, width));
  }
  return lines;
}

function fileLine({ path, bytes, size }: ManyProgress['current'][number], width: number): string {
  // A small file is done before anyone could read its part.
  const part = size !== undefined && size >= 1_000_000 ? ` ${String(Math.floor((bytes * 100) / size)).padStart(3)}%` : '';
  return `  ${cliTruncate(printable(path), width - 2 - part.length, { position: 'start' })}${part}`;
}

import type { Difference } from '../../codegen/drift/difference.js';
import { alignColumns } from '../text/align-columns.js';
import { keepEnd, keepStart } from '../text/shorten.js';

const head = ['Place', 'Aspect', 'This document', 'Other description'];

/**
 * The differences as a table. With the width of a terminal, columns are aligned and long cells are shortened. Without it, cells are complete and
 * separated by tabs, for other programs.
 */
export function differenceTable(differences: readonly Difference[], terminalWidth: number | undefined): string {
  const rows = differences.map(({ at, aspect, ours, theirs }) => [at, aspect, ours, theirs]);
  if (terminalWidth === undefined) return [head, ...rows].map((row) => row.join('\t')).join('\n');
  const room = Math.max(40, terminalWidth - longestAspect - 6);
  const [place, statement] = [Math.floor(room / 2), Math.floor(room / 4)];
  const shown = rows.map(([at = '', aspect = '', ours = '', theirs = '']) => [
    keepEnd(at, place),
    aspect,
    keepStart(ours || '-', statement),
    keepStart(theirs || '-', statement),
  ]);
  return alignColumns([head, ...shown], [true, true, true, true]).join('\n');
}

const longestAspect = 'alternatives'.length;

import { createTwoFilesPatch } from 'diff';
import type { Change } from './rewrite/rewriter.js';

export interface MigratedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

/** A table of the files, the code that needs a person, and, unless the files were written, the changes as a diff. */
export function migrationReport(files: readonly MigratedFile[], isWritten: boolean): string {
  if (files.length === 0) return 'Nothing to change.\n';
  const count = (file: MigratedFile, kind: Change['kind']): number => file.changes.filter((change) => change.kind === kind).length;
  const width = Math.max(4, ...files.map(({ path }) => path.length)) + 2;
  const row = (path: string, rewritten: string, todo: string): string => `${path.padEnd(width)}${rewritten.padStart(9)}${todo.padStart(7)}`;
  const table = [
    row('file', 'rewritten', 'TODO'),
    ...files.map((file) => row(file.path, String(count(file, 'rewritten')), String(count(file, 'todo')))),
  ];
  const todos = files.flatMap(({ path, changes }) =>
    changes.filter(({ kind }) => kind === 'todo').map(({ line, text }) => `${path}:${String(line)}: ${text}`),
  );
  const diffs = isWritten
    ? []
    : files.map(({ path, before, after }) => createTwoFilesPatch(path, path, before, after).replace(/^=+\n/, ''));
  const end = isWritten
    ? `${String(files.length)} files written.`
    : 'Nothing was written. Run the command again with --write to write the files.';
  const parts = [table.join('\n'), ...(todos.length === 0 ? [] : [todos.join('\n')]), ...diffs, end];
  return `${parts.join('\n\n')}\n`;
}

import { existsSync, readFileSync } from 'node:fs';
import { structuredPatch } from 'diff';
import { format } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { migrateProgram } from '../../../../cli/src/verbs/migrate/rewrite/migrate-source.js';
import { apiNames } from '../../../../cli/src/verbs/migrate/rewrite/names.js';
import { parseSource } from '../../../../cli/src/verbs/migrate/source/parse-source.js';
import { pathOf, programs, runProgram } from './programs.js';

const read = (path: string): string => readFileSync(path, 'utf8');

function parse(path: string, text: string): ts.SourceFile {
  const source = parseSource(path, text);
  if (source === undefined) throw new Error(`${path} has a syntax error.`);
  return source;
}

function migrated(path: string, text = read(path)): string {
  const source = parse(path, text);
  return migrateProgram([source], apiNames).get(source)?.text ?? '';
}

const formatted = (path: string, text: string) =>
  format(text, { filepath: path, printWidth: 140, singleQuote: true, trailingComma: 'all' });

/** The first and the last line, from 1, of each statement with a comment for a person, and of each import. */
function editable(source: ts.SourceFile): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
    const mark = comments.find(({ pos, end }) => source.text.slice(pos, end).startsWith('// TODO(box-openapi): '));
    const isImport = ts.isImportDeclaration(node) || (ts.isVariableStatement(node) && node.getText().includes("require('box-"));
    if (ts.isStatement(node) && (mark !== undefined || isImport)) ranges.push([lineOf(mark?.pos ?? node.getStart()), lineOf(node.end)]);
    node.forEachChild(visit);
  };
  visit(source);
  return ranges;
}

describe.each(programs)('the program $name', (program) => {
  const before = pathOf(program, 'before');
  const after = pathOf(program, 'after');

  it('has 60 to 200 lines', () => {
    for (const path of [before, after]) expect(read(path).split('\n').length).toSatisfy((count: number) => count >= 60 && count <= 200);
  });

  it(`is rewritten with ${String(program.marks)} comments for a person`, async () => {
    const text = await formatted(before, migrated(before));
    expect(text.match(/TODO\(box-openapi\)/g) ?? []).toHaveLength(program.marks);
    expect(text).toBe(read(pathOf(program, program.marks === 0 ? 'after' : 'migrated')));
    // A second run changes nothing.
    expect(migrated(before, text)).toBe(text);
  });

  it('differs from what the command writes only where a comment tells a person to change it', () => {
    const path = pathOf(program, 'migrated');
    expect(existsSync(path)).toBe(program.marks > 0);
    if (program.marks === 0) return;
    const text = read(path);
    const allowed = editable(parse(before, text));
    const { hunks } = structuredPatch('', '', text, read(after), '', '', { context: 0 });
    // A person may add imports above the first line.
    const isAllowed = (line: number): boolean => line <= 1 || allowed.some(([first, last]) => first <= line && line <= last);
    const outside = hunks.filter(({ oldStart, oldLines }) =>
      Array.from({ length: Math.max(1, oldLines) }, (_, index) => oldStart + index).some((line) => !isAllowed(line)),
    );
    expect(outside.map(({ oldStart, lines }) => [oldStart, ...lines])).toEqual([]);
  });

  it('sends the same requests and prints the same lines after the migration', async () => {
    const old = await runProgram(program, 'before');
    const current = await runProgram(program, 'after');
    expect(old.requests.length).toBeGreaterThan(10);
    expect(current.lines).toEqual(old.lines);
    expect(current.requests).toEqual(old.requests);
  });
});

import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { migrateProgram } from '../../../../cli/src/verbs/migrate/rewrite/migrate-source.js';
import { apiNames } from '../../../../cli/src/verbs/migrate/rewrite/names.js';
import { parseSource } from '../../../../cli/src/verbs/migrate/source/parse-source.js';
import { pathOf, programs, runProgram } from './programs.js';

function migrated(path: string): string {
  const source = parseSource(path, readFileSync(path, 'utf8'));
  if (source === undefined) throw new Error(`${path} has a syntax error.`);
  return migrateProgram([source], apiNames).get(source)?.text ?? '';
}

const formatted = (path: string, text: string) =>
  format(text, { filepath: path, printWidth: 140, singleQuote: true, trailingComma: 'all' });

describe.each(programs)('the program $name', (program) => {
  it('is rewritten to the version after the migration, without a mark for a person', async () => {
    const path = pathOf(program, 'before');
    expect(await formatted(path, migrated(path))).toBe(readFileSync(pathOf(program, 'after'), 'utf8'));
  });

  it('sends the same requests and prints the same lines after the migration', async () => {
    const before = await runProgram(program, 'before');
    const after = await runProgram(program, 'after');
    expect(before.requests.length).toBeGreaterThan(10);
    expect(after.lines).toEqual(before.lines);
    expect(after.requests).toEqual(before.requests);
  });
});

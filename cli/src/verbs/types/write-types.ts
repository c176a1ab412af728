import { resolve } from 'node:path';
import { readIfExists, replaceFile } from '../../../../codegen/write-file.js';
import { Failure } from '../../failure.js';
import type { Io } from '../../io.js';
import type { TypesOptions } from './options.js';
import { banner, emitTypes } from './emit-types.js';
import { loadTemplates } from './load-templates.js';
import { templateChanges } from './template-changes.js';

/** Writes or checks the file with the types. Returns the exit status. */
export async function writeTypes(options: TypesOptions, io: Io): Promise<number> {
  const path = resolve(io.cwd, options.out);
  const existing = readIfExists(path);
  if (existing !== undefined && !existing.startsWith(banner))
    throw new Failure(`--out: ${options.out} was not written by box-openapi types. Choose another file, or delete it.`);
  const templates = await loadTemplates(options, io);
  const text = emitTypes(templates);
  const changes = templateChanges(existing ?? '', text);
  if (options.check) return check(existing === text, changes, options.out, io);
  if (existing !== text) replaceFile(path, text);
  for (const change of changes) io.stdout(`${change}\n`);
  io.stdout(`${options.out}: ${String(templates.length)} templates, ${existing === text ? 'unchanged' : 'written'}.\n`);
  return 0;
}

function check(isCurrent: boolean, changes: readonly string[], out: string, io: Io): number {
  if (isCurrent) {
    io.stdout(`${out} is up to date.\n`);
    return 0;
  }
  for (const change of changes) io.stderr(`${change}\n`);
  // The names of fields in comments, for example, or an edit by hand.
  if (changes.length === 0) io.stderr('The texts of templates changed, or the file was edited.\n');
  io.stderr(`${out} is out of date. Run box-openapi types without --check.\n`);
  return 1;
}

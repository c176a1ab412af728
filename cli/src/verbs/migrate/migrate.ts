import { resolve } from 'node:path';
import type { Io } from '../../io.js';
import type { MigrateOptions } from './options.js';
import { migrationReport, type MigratedFile } from './report.js';
import { migrateProgram } from './rewrite/migrate-source.js';
import { apiNames } from './rewrite/names.js';
import { parseSource } from './source/parse-source.js';
import { readSources } from './source/source-files.js';
import { writeSource } from './source/write-source.js';

/** Rewrites the files below the paths. Without `write`, it prints the changes only. Throws a Failure that names a file that cannot be read. */
export async function migrate(
  paths: readonly string[],
  { write }: MigrateOptions,
  io: Pick<Io, 'cwd' | 'stdout' | 'stderr'>,
): Promise<number> {
  const files = await readSources(paths, io.cwd);
  const parsed = files.map(({ path, text }) => ({ path, text, source: parseSource(resolve(io.cwd, path), text) }));
  for (const { path, source } of parsed) if (source === undefined) io.stderr(`${path}: skipped, because it has a syntax error.\n`);
  const results = migrateProgram(
    parsed.flatMap(({ source }) => source ?? []),
    apiNames,
  );
  const migrated = parsed.flatMap(({ path, text, source }): MigratedFile[] => {
    const result = source === undefined ? undefined : results.get(source);
    return result === undefined || result.text === text ? [] : [{ path, before: text, after: result.text, changes: result.changes }];
  });
  // All files are rewritten in memory before the first one is written.
  if (write) for (const { path, after } of migrated) await writeSource(path, after, io.cwd);
  io.stdout(migrationReport(migrated, write));
  return 0;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { version10Rows } from '../cli/src/verbs/migrate/tables/box-node-sdk-10.js';
import { version3Rows } from '../cli/src/verbs/migrate/tables/box-node-sdk-3.js';
import { constantsFile, schemaNamesFile } from './migration/data-files.js';
import { withRows } from './migration/pages.js';
import { rowProblems } from './migration/problems.js';
import { methodsOfVersion10, methodsOfVersion3 } from './migration/vendor-methods.js';

const help = `Compares the tables of the verb migrate with the installed packages of the vendor, and writes what follows from both:
the tables in docs/guides/command-line/migrate.md, the constants of version 3 and the names of common schemas.

  npm run migration              writes the files
  npm run migration -- --check   fails if a file in the repository differs

Exit code: 1 if a method of an installed package has no row, a row has no method, the parameters differ, or, with --check, a file differs.
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = 'cli/src/verbs/migrate/tables';
const pagePath = 'docs/guides/command-line/migrate.md';
const problems = [...rowProblems('3', version3Rows, methodsOfVersion3()), ...rowProblems('10', version10Rows, methodsOfVersion10())];
const page = withRows(withRows(readFileSync(join(root, pagePath), 'utf8'), '10', version10Rows), '3', version3Rows);
const files: readonly (readonly [path: string, text: string])[] = [
  [pagePath, page],
  [`${tables}/constants-3.ts`, constantsFile()],
  [`${tables}/schema-names.ts`, schemaNamesFile(root)],
];
for (const [path, text] of files) {
  const full = join(root, path);
  const formatted = await format(text, { ...(await resolveConfig(full)), filepath: full });
  if (!values.check) writeFileSync(full, formatted);
  else if (readFileSync(full, 'utf8') !== formatted) problems.push(`${path} is out of date. Run npm run migration and commit it.`);
}
for (const problem of problems) process.stderr.write(`migration: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

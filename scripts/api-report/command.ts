import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandIo } from '../../codegen/command.js';
import { extractReports } from './extract.js';
import { packagesIn } from '../release/packages.js';
import { changedLines } from './changed-lines.js';

const help = `Writes the declarations of each export of both packages to api/. Reads dist/ and
cli/dist/, so run npm run build and npm run build:cli first.

  npm run api:report                 writes the reports
  npm run api:report -- --check      writes nothing; fails and shows the difference if a report is out of date
`;

/** Runs `api:report` on the package in `io.cwd`. Returns the exit code: 1 if a report is out of date. */
export function runApiReport(args: readonly string[], io: CommandIo): number {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    io.stdout(help);
    return 0;
  }
  const packages = packagesIn(io.cwd);
  const missing = packages.filter(({ folder }) => !existsSync(join(io.cwd, folder, 'dist')));
  for (const { folder } of missing) io.stderr(`${join(folder, 'dist')} does not exist. Run npm run build and npm run build:cli first.\n`);
  if (missing.length > 0) return 2;
  const reports = new Map(
    packages.flatMap(({ folder }) =>
      [...extractReports(join(io.cwd, folder))].map(([name, text]) => [posix.join(folder, `${name}.api.md`), text]),
    ),
  );
  return values.check ? check(reports, io) : write(reports, io);
}

function write(reports: ReadonlyMap<string, string>, { cwd, stdout }: CommandIo): number {
  for (const name of obsolete(cwd, reports)) rmSync(join(cwd, 'api', name));
  for (const [name, text] of reports) {
    mkdirSync(join(cwd, 'api', dirname(name)), { recursive: true });
    writeFileSync(join(cwd, 'api', name), text);
  }
  for (const [name, text] of reports) stdout(`Wrote api/${name} (${String(Buffer.byteLength(text))} bytes)\n`);
  return 0;
}

function check(reports: ReadonlyMap<string, string>, { cwd, stdout, stderr }: CommandIo): number {
  const problems = obsolete(cwd, reports).map((name) => `api/${name} is the report of no export.\n`);
  for (const [name, text] of reports) {
    const path = join(cwd, 'api', name);
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (committed === undefined) problems.push(`api/${name} is missing.\n`);
    else if (committed !== text) problems.push(`api/${name} is out of date:\n${changedLines(committed, text)}`);
  }
  if (problems.length > 0) {
    stderr(`${problems.join('\n')}\nRun npm run build, npm run build:cli and npm run api:report, and commit api/.\n`);
    return 1;
  }
  stdout(`${String(reports.size)} reports of the API are up to date.\n`);
  return 0;
}

/** Reports in api/ without an export. */
function obsolete(cwd: string, reports: ReadonlyMap<string, string>): string[] {
  const folder = join(cwd, 'api');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return names.filter((name) => name.endsWith('.api.md') && !reports.has(name)).sort();
}

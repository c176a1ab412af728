import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandIo } from '../../codegen/command.js';
import { baselineFile, currentState, readBaseline, writeBaseline } from './baseline/baseline.js';
import { checkChanges } from './check.js';
import { prepareRelease } from './version.js';

const help = `Compares the packages with the last release, and prepares the next one. See CONTRIBUTING.md.

  npm run check:changes        fails if a breaking change or an addition has no changeset of its rank
  npm run release:version      writes the changelog, the versions and the baseline, and deletes the changesets
  npm run release:baseline     before the first release only: replaces the baseline with the current state

All of them read api/ and generated/openapi.json. Update these first with npm run generate, npm run build and npm run api:report.
`;

/** Runs a command of the release on the repository in `io.cwd`. Returns the exit code: 2 for a wrong argument or a file with a fault. */
export function runRelease(args: readonly string[], io: CommandIo, today: Date): number {
  const [command, ...more] = args;
  if (command === '--help') {
    io.stdout(help);
    return 0;
  }
  if (more.length > 0) return fail(io, `Unexpected argument ${more.join(' ')}.`);
  try {
    if (command === 'check') return checkChanges(io);
    if (command === 'version') return prepareRelease(io, today);
    if (command === 'baseline') return replaceBaseline(io);
  } catch (error) {
    // Messages about files name the file.
    return fail(io, error instanceof Error ? error.message : String(error));
  }
  return fail(io, help);
}

function replaceBaseline(io: CommandIo): number {
  const exists = existsSync(join(io.cwd, baselineFile));
  if (exists && readBaseline(io.cwd).isReleased)
    return fail(io, `${baselineFile} is the state of a release. Only npm run release:version replaces it.`);
  writeBaseline(io.cwd, currentState(io.cwd, false));
  io.stdout(`Wrote ${baselineFile}.\n`);
  return 0;
}

function fail({ stderr }: CommandIo, message: string): number {
  stderr(`${message}\n`);
  return 2;
}

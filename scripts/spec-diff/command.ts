import { parseArgs } from 'node:util';
import type { CommandIo } from '../../codegen/command.js';
import { SpecError } from '../../codegen/spec-error.js';
import { highest, isAtLeast, type Rank } from '../release/rank.js';
import { documentAtRef, documentInFolder, RefError } from './document-at.js';
import { documentChanges, type DocumentChange } from './document-change.js';
import { redoclyDiff } from './redocly-diff.js';

const help = `Lists the changes to the document between two commits, tags or branches, with their rank and their location in spec/.

  npm run spec:diff -- FROM          compares FROM with the files in this folder
  npm run spec:diff -- FROM TO       compares FROM with TO

Options
  --fail-on RANK    exit with 1 if there is a change of at least this rank: patch, minor or major
  --help

A location without "at REF" is in the newer document.
`;

const ranks: readonly string[] = ['patch', 'minor', 'major'];

/** Runs `spec:diff` in the repository in `io.cwd`. Returns the exit code: 2 for wrong arguments and a document that cannot be read. */
export async function runSpecDiff(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'fail-on': { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    const [from, to, ...more] = positionals;
    if (values.help || from === undefined) {
      (values.help ? io.stdout : io.stderr)(help);
      return values.help ? 0 : 2;
    }
    if (more.length > 0) return usage(io, `Unexpected argument ${more.join(' ')}. Pass one or two refs.`);
    const limit = values['fail-on'];
    if (limit !== undefined && !ranks.includes(limit)) return usage(io, `--fail-on ${limit}: must be patch, minor or major.`);
    const before = await documentAtRef(io.cwd, from);
    const after = to === undefined ? await documentInFolder(io.cwd) : await documentAtRef(io.cwd, to);
    const changes = documentChanges(redoclyDiff(before.document, after.document));
    const located = changes.map((change) => ({
      ...change,
      location: (change.side === 'before' ? before : after).locations.locate(change.pointer),
    }));
    io.stdout(report(located));
    return limit !== undefined && changes.some(({ rank }) => isAtLeast(rank, limit as Rank)) ? 1 : 0;
  } catch (error) {
    if (error instanceof SpecError || error instanceof RefError) return usage(io, error.message);
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return usage(io, error.message);
    throw error;
  }
}

function usage({ stderr }: CommandIo, message: string): number {
  stderr(`${message}\n`);
  return 2;
}

function report(changes: readonly (DocumentChange & { readonly location: string })[]): string {
  if (changes.length === 0) return 'The document has not changed.\n';
  const lines = changes.map(({ rank, location, message }) => `${rank.padEnd(5)}  ${location}\n       ${message}\n`);
  const counts = ranks.map((rank) => `${String(changes.filter((change) => change.rank === rank).length)} ${rank}`).reverse();
  return `${lines.join('')}\n${counts.join(', ')}. Rank of all changes: ${highest(changes.map(({ rank }) => rank))}.\n`;
}

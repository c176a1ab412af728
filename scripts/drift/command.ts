import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareDocuments } from '../../codegen/drift/compare-documents.js';
import { decide, type DecidedDifferences, type Decision } from '../../codegen/drift/decision.js';
import type { Difference } from '../../codegen/drift/difference.js';
import { draftDecisions } from '../../codegen/drift/draft-decisions.js';
import { readDecisions } from '../../codegen/drift/read-decisions.js';
import { readDescription } from '../../codegen/drift/read-description.js';
import { furtherDecisions, ledgerDifferences } from '../../codegen/ledger/ledger-differences.js';
import { ledgerFaults } from '../../codegen/ledger/ledger-faults.js';
import { readLedger, type Ledger } from '../../codegen/ledger/ledger.js';
import { bundle } from '../../codegen/openapi/bundle.js';
import type { Document } from '../../codegen/openapi/document.js';
import { operationsOf } from '../../codegen/openapi/operations.js';
import { SpecError } from '../../codegen/spec-error.js';
import { differenceTable } from './difference-table.js';

const help = `Compares the document with other descriptions of the service and reports the differences that the ledger has not decided.

  npm run spec:watch -- FILE...    compare with OpenAPI 3 documents in JSON or YAML, which together are one description
  npm run reconcile                compare with the ledger's sources (operation list, RAML)

Options
  --document PATH    the document: a file, or a folder with openapi.yaml     (generated/openapi.json)
  --ledger DIR       folder with the sources and decisions.yaml             (spec/ledger)
  --help

What is new is printed as a table, and as a draft for spec/ledger/decisions.yaml. Add the reasons to the draft, or change the document.

Exit status: 0 everything is decided; 1 something is undecided; 2 wrong arguments or files.
`;

/** The environment of the command, so that tests can run it in process. */
export interface DriftIo {
  /** Relative paths, in arguments and in messages, are relative to this folder. */
  readonly cwd: string;
  /** The width of the terminal in cells. `undefined` if the output does not go to a terminal. */
  readonly terminalWidth: number | undefined;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

interface Arguments {
  readonly files: readonly string[];
  readonly document: string;
  readonly ledger: string;
}

/** Runs `reconcile` or `watch FILE...` and returns the exit status. */
export async function runDrift([verb, ...rest]: readonly string[], io: DriftIo): Promise<number> {
  const parsed = parse(rest, io);
  if (typeof parsed === 'string') return wrongArguments(parsed, io);
  if (parsed === undefined) return 0;
  try {
    if (verb === 'reconcile') return await reconcile(parsed, io);
    if (verb !== 'watch') return wrongArguments(`Unknown verb ${JSON.stringify(verb ?? '')}. Use watch or reconcile.`, io);
    return parsed.files.length === 0 ? wrongArguments('No file. Pass at least one OpenAPI 3 document.', io) : await watch(parsed, io);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    io.stderr(`${error.message}\n\nNothing was compared.\n`);
    return 2;
  }
}

/** The arguments, a message about wrong ones, or `undefined` if help was printed. */
function parse(args: readonly string[], io: DriftIo): Arguments | string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { document: { type: 'string' }, ledger: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      io.stdout(help);
      return undefined;
    }
    const root = fileURLToPath(new URL('../..', import.meta.url));
    return {
      files: positionals.map((file) => resolve(io.cwd, file)),
      document: values.document === undefined ? join(root, 'generated/openapi.json') : resolve(io.cwd, values.document),
      ledger: values.ledger === undefined ? join(root, 'spec/ledger') : resolve(io.cwd, values.ledger),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrongArguments(message: string, { stderr }: DriftIo): number {
  stderr(`${message}\n\n${help}`);
  return 2;
}

async function watch({ files, document, ledger }: Arguments, io: DriftIo): Promise<number> {
  const ours = await bundle(document, io.cwd);
  const decisions = readDecisions(join(ledger, 'decisions.yaml'), io.cwd);
  const theirs = await Promise.all(files.map((file) => readDescription(file, io.cwd)));
  // Most further operations are in newer descriptions, so their rows cover nothing here.
  const differences = decide(compareDocuments(ours, theirs), furtherDecisions(readLedger(ledger))).undecided;
  const { undecided, unused, unusedPatterns } = report(differences, decisions, io);
  for (const { location, at } of unused) io.stderr(`${location}: The decision for ${at.join(', ')} matches no difference. Remove it.\n`);
  for (const { decision, pattern } of unusedPatterns)
    io.stderr(`${decision.location}: The place ${pattern} matches no difference. Remove it from the decision.\n`);
  return undecided.length === 0 ? 0 : 1;
}

async function reconcile({ files, document, ledger }: Arguments, io: DriftIo): Promise<number> {
  if (files.length > 0) return wrongArguments('reconcile takes no files. Use spec:watch to compare with a document.', io);
  const rows = readLedger(ledger);
  const faults = ledgerFaults(rows);
  if (faults.length > 0) throw new SpecError(faults.map((message) => ({ location: relative(io.cwd, ledger), message })));
  const declared = declaredSources(await bundle(document, io.cwd));
  printRows(rows, declared.size, io);
  const { undecided, unused } = report(ledgerDifferences(rows, declared), furtherDecisions(rows), io);
  // All sources are at hand, so a row that covers no difference contradicts them.
  for (const { location, ours = '' } of unused) {
    const reason = declared.has(ours) ? 'A source has this operation' : 'The document has no such operation';
    io.stderr(`${location}: ${ours}: ${reason}. Remove the row.\n`);
  }
  return undecided.length === 0 && unused.length === 0 ? 0 : 1;
}

function declaredSources(document: Document): Map<string, readonly string[]> {
  return new Map(
    operationsOf(document).flatMap(({ operation }) =>
      [operation, ...(operation['x-box-variants'] ?? [])].map((each) => [each.operationId, each['x-box-source'] ?? []] as const),
    ),
  );
}

function printRows({ list, raml, further }: Ledger, methods: number, { stdout }: DriftIo): void {
  const print = (left: string, right: string) => {
    stdout(`${left.padEnd(64)} ${right}\n`);
  };
  for (const { n, title, operationId } of list) print(`list ${String(n).padStart(3)}  ${title}`, operationId);
  for (const { method, operationId, differences } of raml)
    print(`RAML      ${method}`, `${operationId} (${String(differences.length)} differences)`);
  for (const { operationId, why } of further) print(`further   ${operationId}`, why);
  stdout(
    `\n${String(list.length)} list titles, ${String(raml.length)} RAML methods, ${String(further.length)} further operations; ${String(methods)} methods in the document.\n`,
  );
}

function report(differences: readonly Difference[], decisions: readonly Decision[], io: DriftIo): DecidedDifferences {
  const decided = decide(differences, decisions);
  const { undecided } = decided;
  if (undecided.length > 0)
    io.stdout(`${differenceTable(undecided, io.terminalWidth)}\n\n# Draft for spec/ledger/decisions.yaml:\n${draftDecisions(undecided)}\n`);
  io.stdout(
    `${String(differences.length)} differences: ${String(differences.length - undecided.length)} decided, ${String(undecided.length)} undecided.\n`,
  );
  return decided;
}

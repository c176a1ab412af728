import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operationsOf, type Document } from '../codegen/document.js';
import { holes, readLedger } from '../codegen/ledger.js';

// Prints which method answers to each row of the sources, and fails when a row has none or an operation stands in no row.
const root = fileURLToPath(new URL('..', import.meta.url));
const document = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as Document;
const ledger = readLedger(join(root, 'spec'));
const sources = new Map(
  operationsOf(document).flatMap(({ operation }) =>
    [operation, ...(operation['x-box-variants'] ?? [])].map((each) => [each.operationId, each['x-box-source'] ?? []] as const),
  ),
);

const print = (left: string, right: string) => process.stdout.write(`${left.padEnd(64)} ${right}\n`);
for (const { n, title, operationId } of ledger.list) print(`list ${String(n).padStart(3)}  ${title}`, operationId);
for (const { method, operationId, differences } of ledger.raml)
  print(`RAML      ${method}`, `${operationId} (${String(differences.length)} differences)`);
for (const { operationId, why } of ledger.further) print(`further   ${operationId}`, why);

const found = holes(ledger, sources);
process.stdout.write(
  `\n${String(ledger.list.length)} list titles, ${String(ledger.raml.length)} RAML methods, ${String(ledger.further.length)} further; ${String(sources.size)} methods in the document.\n`,
);
for (const hole of found) process.stderr.write(`${hole}\n`);
process.exitCode = found.length === 0 ? 0 : 1;

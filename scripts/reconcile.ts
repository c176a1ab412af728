import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../codegen/ledger/ledger.js';
import { ledgerMismatches } from '../codegen/ledger/mismatches.js';
import type { Document } from '../codegen/openapi/document.js';
import { operationsOf } from '../codegen/openapi/operations.js';

// Prints the client method for each ledger row. Fails if the ledger and the document do not match.
const root = fileURLToPath(new URL('..', import.meta.url));
const document = JSON.parse(readFileSync(join(root, 'generated/openapi.json'), 'utf8')) as Document;
const ledger = readLedger(join(root, 'spec'));
const declaredSources = new Map(
  operationsOf(document).flatMap(({ operation }) =>
    [operation, ...(operation['x-box-variants'] ?? [])].map((each) => [each.operationId, each['x-box-source'] ?? []] as const),
  ),
);

const print = (left: string, right: string) => process.stdout.write(`${left.padEnd(64)} ${right}\n`);
for (const { n, title, operationId } of ledger.list) print(`list ${String(n).padStart(3)}  ${title}`, operationId);
for (const { method, operationId, differences } of ledger.raml)
  print(`RAML      ${method}`, `${operationId} (${String(differences.length)} differences)`);
for (const { operationId, why } of ledger.further) print(`further   ${operationId}`, why);

const mismatches = ledgerMismatches(ledger, declaredSources);
process.stdout.write(
  `\n${String(ledger.list.length)} list titles, ${String(ledger.raml.length)} RAML methods, ${String(ledger.further.length)} further operations; ${String(declaredSources.size)} methods in the document.\n`,
);
for (const mismatch of mismatches) process.stderr.write(`${mismatch}\n`);
process.exitCode = mismatches.length === 0 ? 0 : 1;

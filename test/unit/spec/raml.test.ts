import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaErrors, operationIds, operations, pointerTo } from '../../support/openapi-document.js';
import { repository } from '../../support/mini-spec.js';

interface LedgerRow {
  method: string;
  operationId: string;
  differences: { what: string; decision: string }[];
  examples: { status: number; validates: boolean; reason?: string }[];
}
interface FixtureEntry {
  raml: string;
  status: number;
  body: unknown;
}

const ledgerFolder = join(repository, 'spec/ledger/raml');
const fixtureFolder = join(repository, 'test/fixtures/raml');
const ledger = readdirSync(ledgerFolder).flatMap((name) => parse(readFileSync(join(ledgerFolder, name), 'utf8')) as LedgerRow[]);
const fixtures = readdirSync(fixtureFolder).flatMap((name) =>
  (JSON.parse(readFileSync(join(fixtureFolder, name), 'utf8')) as FixtureEntry[]).map((entry) => ({ file: name, ...entry })),
);

/** Pointer to the schema of the JSON success response. RAML and the document may differ in the 2xx status. */
function schemaOfSuccess(operationId: string): string {
  const entry = operations.find(({ operation }) =>
    [operation, ...(operation['x-box-variants'] ?? [])].some((each) => each.operationId === operationId),
  );
  const statuses = Object.keys(entry?.operation.responses ?? {}).filter((status) => status.startsWith('2'));
  for (const status of statuses) {
    const pointer = ['paths', entry?.path ?? '', entry?.method ?? '', 'responses', status];
    const response = entry?.operation.responses[status];
    if (response?.content?.['application/json'] !== undefined || response?.$ref !== undefined) {
      return pointerTo(...pointer, 'content', 'application/json', 'schema');
    }
  }
  throw new Error(`${operationId} has no JSON success response.`);
}

const keyOf = (method: string, status: number) => `${method} ${String(status)}`;

describe('RAML ledger', () => {
  it('lists 53 methods and 41 examples', () => {
    expect(ledger.length).toBe(53);
    expect(ledger.flatMap(({ examples }) => examples).length).toBe(41);
  });

  it('lists each method once', () => {
    const methods = ledger.map(({ method }) => method);
    expect(methods.filter((method, index) => methods.indexOf(method) !== index)).toEqual([]);
    expect(methods.filter((method) => !/^(GET|PUT|POST|DELETE|OPTIONS) \/\S+$/.test(method))).toEqual([]);
  });

  it('maps each row to an operation of the document', () => {
    expect(ledger.filter(({ operationId }) => !operationIds.includes(operationId)).map(({ method }) => method)).toEqual([]);
  });

  it('records a decision for each difference and a reason for each invalid example', () => {
    expect(ledger.flatMap(({ differences }) => differences).filter(({ what, decision }) => what === '' || decision === '')).toEqual([]);
    const unexplained = ledger.filter(({ examples }) => examples.some(({ validates, reason }) => !validates && (reason ?? '') === ''));
    expect(unexplained.map(({ method }) => method)).toEqual([]);
  });
});

describe('RAML example fixtures', () => {
  it('match the examples of the ledger exactly', () => {
    const expected = ledger.flatMap(({ method, examples }) => examples.map(({ status }) => keyOf(method, status)));
    expect(fixtures.map(({ raml, status }) => keyOf(raml, status)).sort()).toEqual(expected.sort());
  });

  it('are stored in files named after their operation', () => {
    const misplaced = fixtures.filter(
      ({ raml, file }) => `${ledger.find(({ method }) => method === raml)?.operationId ?? ''}.json` !== file,
    );
    expect(misplaced.map(({ file }) => file)).toEqual([]);
  });
});

describe('RAML example validation', () => {
  const rows = ledger.flatMap(({ method, operationId, examples }) => examples.map((example) => ({ method, operationId, ...example })));

  it.each(rows)('$method $status validates against the document: $validates', ({ method, operationId, status, validates }) => {
    const entry = fixtures.find(({ raml, status: of }) => raml === method && of === status);
    const faults = schemaErrors(schemaOfSuccess(operationId), entry?.body);
    if (validates) expect(faults).toEqual([]);
    else expect(faults).not.toEqual([]);
  });
});

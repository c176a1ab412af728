import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultsOf, operationIds, operations, pointerTo } from '../../support/document.js';
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

/** What a success of the service has to be like; the old description and the document may differ in which 2xx it is. */
function schemaOfSuccess(operationId: string): string {
  const at = operations.find(({ operation }) =>
    [operation, ...(operation['x-box-variants'] ?? [])].some((each) => each.operationId === operationId),
  );
  const statuses = Object.keys(at?.operation.responses ?? {}).filter((status) => status.startsWith('2'));
  for (const status of statuses) {
    const pointer = ['paths', at?.path ?? '', at?.method ?? '', 'responses', status];
    const response = at?.operation.responses[status];
    if (response?.content?.['application/json'] !== undefined || response?.$ref !== undefined) {
      return pointerTo(...pointer, 'content', 'application/json', 'schema');
    }
  }
  throw new Error(`${operationId} answers no JSON.`);
}

const keyOf = (method: string, status: number) => `${method} ${String(status)}`;

describe('the ledger of the old description', () => {
  it('has its 53 methods and 41 examples', () => {
    expect(ledger.length).toBe(53);
    expect(ledger.flatMap(({ examples }) => examples).length).toBe(41);
  });

  it('has each method once', () => {
    const methods = ledger.map(({ method }) => method);
    expect(methods.filter((method, index) => methods.indexOf(method) !== index)).toEqual([]);
    expect(methods.filter((method) => !/^(GET|PUT|POST|DELETE|OPTIONS) \/\S+$/.test(method))).toEqual([]);
  });

  it('names an operation of the document in each row', () => {
    expect(ledger.filter(({ operationId }) => !operationIds.includes(operationId)).map(({ method }) => method)).toEqual([]);
  });

  it('gives a decision for each difference, and a reason for each example that is not accepted', () => {
    expect(ledger.flatMap(({ differences }) => differences).filter(({ what, decision }) => what === '' || decision === '')).toEqual([]);
    const unexplained = ledger.filter(({ examples }) => examples.some(({ validates, reason }) => !validates && (reason ?? '') === ''));
    expect(unexplained.map(({ method }) => method)).toEqual([]);
  });
});

describe('the recorded examples', () => {
  it('are those of the ledger, all and no others', () => {
    const wanted = ledger.flatMap(({ method, examples }) => examples.map(({ status }) => keyOf(method, status)));
    expect(fixtures.map(({ raml, status }) => keyOf(raml, status)).sort()).toEqual(wanted.sort());
  });

  it('stand in files named after their operation', () => {
    const misplaced = fixtures.filter(
      ({ raml, file }) => `${ledger.find(({ method }) => method === raml)?.operationId ?? ''}.json` !== file,
    );
    expect(misplaced.map(({ file }) => file)).toEqual([]);
  });
});

describe('the document and the recorded example of', () => {
  const rows = ledger.flatMap(({ method, operationId, examples }) => examples.map((example) => ({ method, operationId, ...example })));

  it.each(rows)('$method, which it accepts: $validates', ({ method, operationId, status, validates }) => {
    const entry = fixtures.find(({ raml, status: of }) => raml === method && of === status);
    const faults = faultsOf(schemaOfSuccess(operationId), entry?.body);
    if (validates) expect(faults).toEqual([]);
    else expect(faults).not.toEqual([]);
  });
});

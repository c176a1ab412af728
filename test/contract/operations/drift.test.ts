import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareCall, successResponses, type SentRequest } from './calls.js';
import { documentedOperations } from './documented-operations.js';
import { toHar } from './har.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'box-drift-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Report {
  run: { totalExchanges: number; documentedExchanges: number; skippedExchanges: number };
  problems: { severity: string; operationId: string; message: string; schemaPath?: string }[];
}
interface Coverage {
  totals: Record<'operations' | 'parameters', { covered: number; total: number }>;
}

/** Known false positives of the tool, each with the reason. */
const knownFalsePositives = [
  // It truncates recursive schemas (a folder's items contain folders), so several item types seem to match.
  ({ schemaPath = '' }: Report['problems'][number]) => schemaPath.includes('/item_collection/'),
  // It does not split a list in one query parameter (explode: false), so it counts a list of two as one entry.
  ({ message }: Report['problems'][number]) =>
    message.includes('_range": Request schema mismatch at "root": must NOT have fewer than 2 items'),
];

describe('redocly drift report on one call of every client method', () => {
  let report: Report;
  let coverage: Coverage;
  const methods = documentedOperations();

  beforeAll(async () => {
    const recorded = await Promise.all(
      methods.map(async (operation) => {
        const [response] = successResponses(operation);
        if (response === undefined) throw new Error(`${operation.operationId} has no success response.`);
        const { sent, call } = prepareCall(operation, response);
        await call();
        return { sent: sent[0] as SentRequest, response };
      }),
    );
    const file = (name: string) => join(folder, name);
    writeFileSync(file('traffic.har'), JSON.stringify(await toHar(recorded)));
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    const outputs = ['--coverage-output', file('coverage.json'), '--format', 'json', '--output', file('report.json')];
    const api = join(root, 'generated/openapi.json');
    spawnSync(process.execPath, [cli, 'drift', file('traffic.har'), '--api', api, '--coverage', ...outputs], { encoding: 'utf8' });
    report = JSON.parse(readFileSync(file('report.json'), 'utf8')) as Report;
    coverage = JSON.parse(readFileSync(file('coverage.json'), 'utf8')) as Coverage;
  }, 120_000);

  it('the report counts one documented exchange per method, including variants', () => {
    const { totalExchanges, documentedExchanges, skippedExchanges } = report.run;
    expect({ totalExchanges, documentedExchanges, skippedExchanges }).toEqual({
      totalExchanges: methods.length,
      documentedExchanges: methods.length,
      skippedExchanges: 0,
    });
  });

  it('the traffic covers every documented operation and parameter', () => {
    const { operations, parameters } = coverage.totals;
    expect(operations.total).toBeGreaterThan(300);
    expect(operations.covered).toBe(operations.total);
    expect(parameters.covered).toBe(parameters.total);
  });

  it('the traffic conforms to the document', () => {
    const errors = report.problems
      .filter(({ severity }) => severity !== 'info')
      .filter((problem) => !knownFalsePositives.some((isFalsePositive) => isFalsePositive(problem)));
    expect(errors.map(({ operationId, message }) => `${operationId}: ${message}`)).toEqual([]);
  });
});

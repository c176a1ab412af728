import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepare, successes, type Sent } from './calls.js';
import { promised } from './document.js';
import { harOf } from './har.js';

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

/** What the tool does not know, each with the reason why it is no fault of the traffic. */
const blindSpots = [
  // It cuts off schemas that contain themselves, as a folder's items contain folders, so that more than one kind of item seems to fit.
  ({ schemaPath = '' }: Report['problems'][number]) => schemaPath.includes('/item_collection/'),
  // It does not take a list apart that stands in one query parameter (explode: false), so a list of two counts as one.
  ({ message }: Report['problems'][number]) =>
    message.includes('_range": Request schema mismatch at "root": must NOT have fewer than 2 items'),
];

describe('the traffic of one call of every method, judged by a tool that knows nothing of this project', () => {
  let report: Report;
  let coverage: Coverage;
  const methods = promised();

  beforeAll(async () => {
    const recorded = await Promise.all(
      methods.map(async (operation) => {
        const [answer] = successes(operation);
        if (answer === undefined) throw new Error(`${operation.operationId} has no success answer.`);
        const { sent, call } = prepare(operation, answer);
        await call();
        return { sent: sent[0] as Sent, answer };
      }),
    );
    const file = (name: string) => join(folder, name);
    writeFileSync(file('traffic.har'), JSON.stringify(await harOf(recorded)));
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
    const outputs = ['--coverage-output', file('coverage.json'), '--format', 'json', '--output', file('report.json')];
    const api = join(root, 'generated/openapi.json');
    spawnSync(process.execPath, [cli, 'drift', file('traffic.har'), '--api', api, '--coverage', ...outputs], { encoding: 'utf8' });
    report = JSON.parse(readFileSync(file('report.json'), 'utf8')) as Report;
    coverage = JSON.parse(readFileSync(file('coverage.json'), 'utf8')) as Coverage;
  }, 120_000);

  it('is one exchange a method, variants included, all of them documented', () => {
    const { totalExchanges, documentedExchanges, skippedExchanges } = report.run;
    expect({ totalExchanges, documentedExchanges, skippedExchanges }).toEqual({
      totalExchanges: methods.length,
      documentedExchanges: methods.length,
      skippedExchanges: 0,
    });
  });

  it('leaves out no operation and no parameter of the document', () => {
    const { operations, parameters } = coverage.totals;
    expect(operations.total).toBeGreaterThan(300);
    expect(operations.covered).toBe(operations.total);
    expect(parameters.covered).toBe(parameters.total);
  });

  it('is as the document says', () => {
    const errors = report.problems
      .filter(({ severity }) => severity !== 'info')
      .filter((problem) => !blindSpots.some((known) => known(problem)));
    expect(errors.map(({ operationId, message }) => `${operationId}: ${message}`)).toEqual([]);
  });
});

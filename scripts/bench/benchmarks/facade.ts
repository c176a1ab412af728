import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan, type Values } from '../report/section.js';
import { withHarness, type BenchmarkContext } from './context.js';
import { measureWarm } from './warm.js';

const calls = 2000;
const names = ['stub-openapi-fetch', 'stub-sdk'] as const;

const rows: readonly RowPlan<(typeof names)[number] | 'difference'>[] = [
  { name: 'stub-openapi-fetch', label: 'openapi-fetch' },
  { name: 'stub-sdk', label: 'box.files.get', ours: true, compare: [{ to: 'stub-openapi-fetch', quantity: 'cpu' }] },
  { name: 'difference', label: 'overhead of box.files.get over openapi-fetch', ours: true, limit: { quantity: 'cpu', value: 5e-6 } },
];

/** The cost of a call without a network: both clients over the same `fetch`, which responds immediately. */
export function facadeSections(context: BenchmarkContext): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const samples = await measureWarm(context, harness, {
      step: 'stubbed fetch',
      kind: 'calls',
      names,
      rounds: context.rounds,
      task: { calls, concurrency: 1, path: '', size: 0 },
      warmUp: 4,
      per: calls,
    });
    const difference = samples['stub-sdk'].map(({ cpu = NaN }, round): Values => ({
      cpu: cpu - (samples['stub-openapi-fetch'][round]?.cpu ?? NaN),
    }));
    const title = 'one call over a fetch that responds immediately, after 8,000 calls';
    return [
      toSection(
        { line: 'facade', mode: 'warm', title, timeUnit: 'µs', columns: ['cpu'], ...processorConditions(context.processor), rows },
        { ...samples, difference },
      ),
    ];
  });
}

import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { selectRows } from './select-rows.js';
import { takeTurns } from './take-turns.js';

type Name = 'fetch' | 'sdk' | 'sdk-fast' | 'vendor';

const rows: readonly RowPlan<Name>[] = [
  { name: 'fetch', label: 'fetch + JSON.parse' },
  { name: 'sdk', label: 'box.files.get', ours: true, compare: [{ to: 'fetch', quantity: 'count', target: 1 }] },
  { name: 'sdk-fast', label: 'box.files.get, fastTransport()', ours: true, compare: [{ to: 'fetch', quantity: 'count', target: 1 }] },
  { name: 'vendor', label: 'box-node-sdk', compare: [{ to: 'fetch', quantity: 'count' }] },
];

/** The number of connections that calls open. */
export function connectionSections(context: BenchmarkContext): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const planned = selectRows(context, rows);
    const samples = await takeTurns(context, harness, {
      step: '2,000 calls',
      names: planned.map(({ name }) => name),
      rounds: shareOfRounds(context, 1 / 5),
      measure: async (name) => {
        await harness.connections();
        await harness.run({ contestant: `calls/${name}`, task: { calls: 2000, concurrency: 50, path: '', size: 0 } });
        return { count: await harness.connections() };
      },
    });
    const title = 'connections for 2,000 calls, 50 at once';
    return [
      toSection(
        {
          line: 'connections',
          mode: 'fresh',
          title,
          timeUnit: 's',
          columns: ['count'],
          ...processorConditions(context.processor),
          rows: planned,
        },
        samples,
      ),
    ];
  });
}

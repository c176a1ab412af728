import type { calls } from '../contestants/calls.js';
import { processorConditions } from '../processes/processor.js';
import type { Mode, Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { withHarness, type BenchmarkContext } from './context.js';
import { measureFresh } from './fresh.js';
import { selectRows } from './select-rows.js';
import { measureWarm } from './warm.js';

type Name = Exclude<keyof typeof calls, `stub-${string}`>;

/** `targets` are upper limits for the CPU time of this package relative to `fetch`, by transport. */
interface Setting {
  readonly concurrency: number;
  readonly calls: number;
  readonly targets: { readonly sdk: number; readonly fast: number };
}

const settings: Record<Mode, readonly Setting[]> = {
  fresh: [
    { concurrency: 1, calls: 2000, targets: { sdk: 1.1, fast: 0.48 } },
    { concurrency: 50, calls: 4000, targets: { sdk: 1.1, fast: 0.38 } },
  ],
  warm: [
    { concurrency: 1, calls: 400, targets: { sdk: 1.25, fast: 0.6 } },
    { concurrency: 50, calls: 1000, targets: { sdk: 1.25, fast: 0.6 } },
  ],
};

/** Calls before a fresh process is measured. They connect and load the code, for which a program that runs for a second does not wait again. */
const firstCalls = 50;

/** Tasks before a warm process is measured. */
const warmUpTasks = 8;

const rows = ({ sdk, fast }: Setting['targets']): RowPlan<Name>[] => [
  { name: 'fetch', label: 'fetch + JSON.parse' },
  { name: 'openapi-fetch', label: 'openapi-fetch', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'sdk', label: 'box.files.get', ours: true, compare: [{ to: 'fetch', quantity: 'cpu', target: sdk }] },
  { name: 'vendor', label: 'box-node-sdk', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'undici', label: 'undici.request + JSON.parse', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'sdk-fast', label: 'box.files.get, fastTransport()', ours: true, compare: [{ to: 'fetch', quantity: 'cpu', target: fast }] },
  {
    name: 'sdk-undici',
    label: "box.files.get, fastTransport({ engine: 'undici' })",
    ours: true,
    compare: [{ to: 'fetch', quantity: 'cpu' }],
  },
];

/** `box.files.get` of a file of 1.5 KB, one at a time and 50 at once. */
export function callSections(context: BenchmarkContext, mode: Mode): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const sections: Section[] = [];
    for (const { concurrency, calls, targets } of settings[mode]) {
      const planned = selectRows(context, rows(targets));
      const task = { calls, concurrency, path: '', size: 0 };
      const plan = {
        step: `${String(concurrency)} at once`,
        kind: 'calls',
        names: planned.map(({ name }) => name),
        rounds: context.rounds,
        task,
        per: calls,
      } as const;
      const samples =
        mode === 'fresh'
          ? await measureFresh(context, harness, { ...plan, warmUp: { ...task, calls: firstCalls } })
          : await measureWarm(context, harness, { ...plan, warmUp: warmUpTasks });
      const extent =
        mode === 'fresh' ? `calls ${count(firstCalls + 1)} to ${count(firstCalls + calls)}` : `after ${count(calls * warmUpTasks)} calls`;
      const title = `one call, ${String(concurrency)} at once, ${extent}`;
      sections.push(
        toSection(
          { line: 'call', mode, title, timeUnit: 'µs', columns: ['cpu', 'wall'], ...processorConditions(context.processor), rows: planned },
          samples,
        ),
      );
    }
    return sections;
  });
}

function count(value: number): string {
  return value.toLocaleString('en');
}

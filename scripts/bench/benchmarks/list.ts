import type { lists } from '../contestants/lists.js';
import { processorConditions } from '../processes/processor.js';
import type { Mode, Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh, toValues } from './fresh.js';
import { selectRows } from './select-rows.js';
import { takeTurns } from './take-turns.js';
import { measureWarm } from './warm.js';

type Name = Exclude<keyof typeof lists, `${string}prefetch`>;

interface Targets {
  readonly pages: number;
  readonly items: number;
  readonly fast?: number;
}

const targets: Record<Mode, Targets> = {
  fresh: { pages: 1, items: 1.1, fast: 0.9 },
  warm: { pages: 1.05, items: 1.2 },
};

const rows = ({ pages, items, fast }: Targets): RowPlan<Name>[] => [
  { name: 'fetch', label: 'by page: fetch + JSON.parse' },
  { name: 'openapi-fetch', label: 'by page: openapi-fetch', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'sdk', label: 'by page: box.folders.items.list', ours: true, compare: [{ to: 'fetch', quantity: 'cpu', target: pages }] },
  { name: 'vendor', label: 'by page: box-node-sdk', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'undici', label: 'by page: undici.request + JSON.parse', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  {
    name: 'sdk-fast',
    label: 'by page: box.folders.items.list, fastTransport()',
    ours: true,
    compare: [{ to: 'fetch', quantity: 'cpu', ...(fast === undefined ? {} : { target: fast }) }],
  },
  {
    name: 'sdk-undici',
    label: "by page: box.folders.items.list, fastTransport({ engine: 'undici' })",
    ours: true,
    compare: [{ to: 'fetch', quantity: 'cpu' }],
  },
  { name: 'fetch-items', label: 'by item: fetch, generator', compare: [{ to: 'fetch', quantity: 'cpu' }] },
  { name: 'sdk-items', label: 'by item: box.folders.items.list', ours: true, compare: [{ to: 'fetch', quantity: 'cpu', target: items }] },
  {
    name: 'sdk-items-fast',
    label: 'by item: box.folders.items.list, fastTransport()',
    ours: true,
    compare: [{ to: 'fetch', quantity: 'cpu' }],
  },
];

/** The peak memory of the same runs. */
const memoryRows = (names: readonly RowPlan<Name>[]): RowPlan<Name>[] =>
  names.map(({ compare, ...row }) => ({
    ...row,
    ...(compare === undefined
      ? {}
      : { compare: [{ to: 'fetch' as const, quantity: 'memory' as const, ...(/^sdk(-items)?$/.test(row.name) ? { target: 1.05 } : {}) }] }),
  }));

const task = { calls: 1, concurrency: 1, path: '', size: 0 };

/** A list of 100,000 items in pages of 1,000. */
export function listSections(context: BenchmarkContext, mode: Mode): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const planned = selectRows(context, rows(targets[mode]));
    const plan = { step: '100,000 items', kind: 'lists', names: planned.map(({ name }) => name), rounds: context.rounds, task } as const;
    const common = { line: 'list', mode, timeUnit: 'ms', ...processorConditions(context.processor) } as const;
    if (mode === 'warm') {
      const warmUp = 15;
      const samples = await measureWarm(context, harness, { ...plan, warmUp });
      const title = `100,000 items, after ${String(warmUp)} such lists`;
      return [toSection({ ...common, title, columns: ['cpu', 'wall'], rows: planned }, samples)];
    }
    const samples = await measureFresh(context, harness, plan);
    return [
      toSection({ ...common, title: '100,000 items, the first list of a process', columns: ['cpu', 'wall'], rows: planned }, samples),
      toSection({ ...common, title: '100,000 items, peak memory above start', columns: ['memory'], rows: memoryRows(planned) }, samples),
    ];
  });
}

/** A list whose pages take 50 ms to arrive and 50 ms to process. */
export function prefetchSections(context: BenchmarkContext): Promise<Section[]> {
  return withHarness(context, { server: 'transfer', processor: context.processor }, async (harness) => {
    await harness.setDelay(50);
    const samples = await takeTurns(context, harness, {
      step: '40 pages',
      names: ['no-prefetch', 'prefetch'],
      rounds: shareOfRounds(context, 1 / 5),
      measure: async (name) => toValues(await harness.run({ contestant: `lists/${name}`, task }), 1),
    });
    const rows: RowPlan<'no-prefetch' | 'prefetch'>[] = [
      { name: 'no-prefetch', label: 'folders.items.list', ours: true },
      {
        name: 'prefetch',
        label: 'folders.items.list, prefetch: 2',
        ours: true,
        compare: [{ to: 'no-prefetch', quantity: 'wall', target: 1 / 1.8 }],
      },
    ];
    const title = '40 pages that take 50 ms to arrive and 50 ms to process';
    return [
      toSection(
        {
          line: 'prefetch',
          mode: 'fresh',
          title,
          timeUnit: 's',
          columns: ['cpu', 'wall'],
          ...processorConditions(context.processor),
          rows,
        },
        samples,
      ),
    ];
  });
}

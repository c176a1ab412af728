import type { StartUp } from '../child/start-up.js';
import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan, type Values } from '../report/section.js';
import { withHarness, type BenchmarkContext } from './context.js';
import { takeTurns } from './take-turns.js';

type Imported = 'sdk' | 'vendor' | 'openapi-fetch' | 'undici' | 'fetch';

/** The ratios are those of 20 ms on the machine where `fetch` took 15 ms to load and box-node-sdk 241 ms: 20 ms say little on another one. */
const imports: readonly RowPlan<Imported>[] = [
  { name: 'fetch', label: 'first call of fetch, of a data: URL' },
  {
    name: 'sdk',
    label: 'import of box-openapi-sdk',
    ours: true,
    compare: [
      { to: 'vendor', quantity: 'wall', target: 0.083 },
      { to: 'fetch', quantity: 'wall', target: 1.33 },
    ],
    limit: { quantity: 'wall', value: 0.02 },
  },
  { name: 'openapi-fetch', label: 'import of openapi-fetch' },
  { name: 'undici', label: 'import of undici' },
  { name: 'vendor', label: 'import of box-node-sdk' },
];

type Created = 'sdk-first' | 'sdk-next' | 'vendor-first' | 'vendor-next';

const clients: readonly RowPlan<Created>[] = [
  { name: 'sdk-first', label: 'createBoxClient, first client', ours: true, limit: { quantity: 'wall', value: 0.002 } },
  { name: 'sdk-next', label: 'createBoxClient, later clients', ours: true, limit: { quantity: 'wall', value: 0.002 } },
  { name: 'vendor-first', label: 'box-node-sdk, first client' },
  { name: 'vendor-next', label: 'box-node-sdk, later clients' },
];

/** Importing packages, and creating clients right after that. */
export function startUpSections(context: BenchmarkContext): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const started: Record<'sdk' | 'vendor', StartUp[]> = { sdk: [], vendor: [] };
    const samples = await takeTurns(context, harness, {
      step: 'import',
      names: imports.map(({ name }) => name),
      rounds: context.rounds,
      measure: async (name): Promise<Values> => {
        const startUp = await harness.startUp(name);
        if (name === 'sdk' || name === 'vendor') started[name].push(startUp);
        return { cpu: startUp.load.cpuSeconds, wall: startUp.load.wallSeconds };
      },
    });
    const created: Record<Created, Values[]> = {
      'sdk-first': started.sdk.map(({ first = NaN }) => ({ wall: first })),
      'sdk-next': started.sdk.map(({ next = NaN }) => ({ wall: next })),
      'vendor-first': started.vendor.map(({ first = NaN }) => ({ wall: first })),
      'vendor-next': started.vendor.map(({ next = NaN }) => ({ wall: next })),
    };
    const common = { line: 'import', mode: 'fresh', timeUnit: 'ms', ...processorConditions(context.processor) } as const;
    return [
      toSection({ ...common, title: 'loading a package', columns: ['cpu', 'wall'], rows: imports }, samples),
      toSection({ ...common, title: 'creating a client', columns: ['wall'], rows: clients }, created),
    ];
  });
}

import type { mocks } from '../contestants/mocks.js';
import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan, type Values } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh } from './fresh.js';
import { takeTurns } from './take-turns.js';

type Name = keyof typeof mocks;

interface Setting {
  readonly title: string;
  readonly calls: number;
  readonly concurrency: number;
  /** Calls before the measurement, which compile the schemas of the operations. */
  readonly firstCalls: number;
  /** The share of the rounds, for contestants whose preparation takes seconds. */
  readonly share: number;
  readonly rows: readonly RowPlan<Name>[];
}

const settings: readonly Setting[] = [
  {
    title: 'one call in process, calls 101 to 1,100',
    ...{ calls: 1000, concurrency: 1, firstCalls: 100, share: 1 },
    rows: [
      { name: 'map', label: 'a Map and JSON' },
      { name: 'get', label: 'the mock: GET of a file', ours: true, limit: { quantity: 'wall', value: 0.5e-3 } },
      {
        name: 'change',
        label: 'the mock: PUT of a file',
        ours: true,
        compare: [{ to: 'get', quantity: 'cpu' }],
        limit: { quantity: 'wall', value: 0.5e-3 },
      },
    ],
  },
  {
    title: 'one call over HTTP, 20 at once, calls 201 to 4,200, with the client',
    ...{ calls: 4000, concurrency: 20, firstCalls: 200, share: 1 },
    rows: [
      { name: 'http-map', label: 'node:http and a Map' },
      {
        name: 'http-mock',
        label: 'the mock',
        ours: true,
        compare: [{ to: 'http-map', quantity: 'cpu' }],
        limit: { quantity: 'wall', value: 0.5e-3 },
      },
    ],
  },
  {
    title: 'a page of 100 items, calls 11 to 110',
    ...{ calls: 100, concurrency: 1, firstCalls: 10, share: 0.3 },
    rows: [
      { name: 'page-small', label: 'a folder of 200 items', ours: true },
      {
        name: 'page-large',
        label: 'a folder of 100,000 items',
        ours: true,
        compare: [{ to: 'page-small', quantity: 'cpu', target: 1.2 }],
      },
    ],
  },
  {
    title: 'a metadata query over 10,000 instances, calls 3 to 12',
    ...{ calls: 10, concurrency: 1, firstCalls: 2, share: 0.1 },
    rows: [{ name: 'query', label: 'the mock', ours: true, limit: { quantity: 'wall', value: 0.05 } }],
  },
];

type Started = 'mock' | 'mock-call';

const starts: readonly RowPlan<Started>[] = [
  { name: 'mock', label: 'import and createMockBox', ours: true, limit: { quantity: 'wall', value: 0.3 } },
  { name: 'mock-call', label: 'the same and the first call', ours: true },
];

/** The mock Box next to a map without rules, with large accounts, and its start. */
export function mockSections(context: BenchmarkContext): Promise<Section[]> {
  return withHarness(context, { server: 'api', processor: context.processor }, async (harness) => {
    const common = { line: 'mock', mode: 'fresh', ...processorConditions(context.processor) } as const;
    const sections: Section[] = [];
    for (const { title, calls, concurrency, firstCalls, share, rows } of settings) {
      const task = { calls, concurrency, path: '', size: 0 };
      const samples = await measureFresh(context, harness, {
        ...{ step: title, kind: 'mocks', names: rows.map(({ name }) => name), task, warmUp: { ...task, calls: firstCalls }, per: calls },
        rounds: shareOfRounds(context, share),
      });
      sections.push(toSection({ ...common, title, timeUnit: 'µs', columns: ['cpu', 'wall'], rows }, samples));
    }
    const started = await takeTurns(context, harness, {
      ...{ step: 'start of the mock', names: starts.map(({ name }) => name), rounds: shareOfRounds(context, 0.5) },
      measure: async (name): Promise<Values> => {
        const { load } = await harness.startUp(name);
        return { cpu: load.cpuSeconds, wall: load.wallSeconds };
      },
    });
    sections.push(toSection({ ...common, title: 'start of the mock', timeUnit: 'ms', columns: ['cpu', 'wall'], rows: starts }, started));
    return sections;
  });
}

import type { ContestantName } from './contestants.js';
import type { BenchmarkContext } from './benchmark-context.js';
import { coldStart, openRunner, stableHeapFlags, type Harness, type Runner } from './processes.js';
import type { Row, Unit } from './report.js';
import { median, medianRatio, runRounds } from './rounds.js';
import type { Task } from './runner.js';
import { downloads, prefetching, uploads } from './transfer-benchmarks.js';

/** The benchmarks by the name that `--only` takes. Each returns its rows of the table. */
export const benchmarks = {
  call: async (context) => [
    ...(await calls(context, ['fetch', 'sdk', 'vendor'], { sdk: 1.25 }, { calls: 400, concurrency: 1 })),
    ...(await calls(context, ['fetch', 'sdk', 'vendor'], { sdk: 1.25 }, { calls: 1000, concurrency: 50 })),
  ],
  transport: async (context) => [
    ...(await calls(context, ['fetch', 'undici', 'sdk-fast'], { 'sdk-fast': 0.6 }, { calls: 400, concurrency: 1 })),
    ...(await calls(context, ['fetch', 'undici', 'sdk-fast'], { 'sdk-fast': 0.6 }, { calls: 1000, concurrency: 50 })),
  ],
  connections,
  list: async (context) => [...(await listing(context)), ...(await listingMemory(context))],
  client: startUp,
  facade,
  upload: uploads,
  download: downloads,
  prefetch: prefetching,
} satisfies Record<string, (context: BenchmarkContext) => Promise<Row[]>>;

export type BenchmarkName = keyof typeof benchmarks;

const titles: Record<ContestantName, string> = {
  fetch: 'fetch + JSON.parse',
  undici: 'undici.request + JSON.parse',
  sdk: 'box.files.get',
  'sdk-fast': 'box.files.get, fastTransport()',
  vendor: 'box-node-sdk',
  'fetch-list': 'fetch + JSON.parse',
  'sdk-pages': 'box.folders.items.list, page by page',
  'sdk-items': 'box.folders.items.list, item by item',
  'vendor-list': 'box-node-sdk',
  'stub-openapi-fetch': 'openapi-fetch',
  'stub-sdk': 'box.files.get',
};

/** Upper limits for the ratio to the first contestant. */
type Targets = Partial<Record<ContestantName, number>>;

async function calls(context: BenchmarkContext, names: readonly ContestantName[], targets: Targets, task: Task): Promise<Row[]> {
  const samples = await measureCpu(context, names, task, 20);
  return comparedToFirst(samples, names, targets, `${String(task.concurrency)} at once`, 'µs');
}

async function listing(context: BenchmarkContext): Promise<Row[]> {
  const names = ['fetch-list', 'sdk-pages', 'sdk-items', 'vendor-list'] as const;
  // The warm-up reads 8,000 pages (80 rounds of 100), as many as the 8,000 sequential calls (20 rounds of 400) in the warm-up of `call`.
  const samples = await measureCpu(context, names, { calls: 1, concurrency: 1 }, 80);
  return comparedToFirst(inMilliseconds(samples), names, { 'sdk-pages': 1.05, 'sdk-items': 1.2 }, '100,000 items', 'ms');
}

/** The number of processes for each contestant. The performance of a process partly depends on chance at its start. */
const processesPerContestant = 3;

async function measureCpu<Name extends ContestantName>(
  context: BenchmarkContext,
  names: readonly Name[],
  task: Task,
  warmUp: number,
): Promise<Record<Name, number[]>> {
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  const rounds = Math.ceil(context.rounds / processesPerContestant);
  for (let finished = 0; finished < processesPerContestant; finished++) {
    const runners = new Map<Name, Runner>();
    try {
      for (const name of names) runners.set(name, await openRunner(context.harness, name, stableHeapFlags));
      const measurements = [...runners].map(([name, runner]) => ({ name, measure: async () => (await runner.run(task)).cpu }));
      const onRound = roundProgress(context, finished * rounds, processesPerContestant * rounds);
      const processSamples = await runRounds(measurements, { rounds, warmUp, onRound });
      for (const name of names) samples[name].push(...processSamples[name]);
    } finally {
      for (const runner of runners.values()) runner.close();
    }
  }
  return samples;
}

/** Each measurement needs a new process, because peak memory is that of a process. */
async function listingMemory(context: BenchmarkContext): Promise<Row[]> {
  const names = ['fetch-list', 'sdk-pages', 'sdk-items', 'vendor-list'] as const;
  const measurements = names.map((name) => ({
    name,
    measure: () => withRunner(context.harness, name, async (runner) => (await runner.run({ calls: 1, concurrency: 1 })).peakBytes / 1e6),
  }));
  const samples = await runRounds(measurements, { rounds: Math.ceil(context.rounds / 3), warmUp: 0, onRound: roundProgress(context) });
  return comparedToFirst(samples, names, { 'sdk-pages': 1.05, 'sdk-items': 1.05 }, '100,000 items, peak memory', 'MB');
}

async function connections(context: BenchmarkContext): Promise<Row[]> {
  const names = ['fetch', 'sdk', 'sdk-fast', 'vendor'] as const;
  const measurements = names.map((name) => ({
    name,
    measure: () =>
      withRunner(context.harness, name, async (runner) => {
        await context.harness.connections();
        await runner.run({ calls: 2000, concurrency: 50 });
        return context.harness.connections();
      }),
  }));
  const samples = await runRounds(measurements, { rounds: Math.ceil(context.rounds / 3), warmUp: 0, onRound: roundProgress(context) });
  return comparedToFirst(samples, names, { sdk: 1, 'sdk-fast': 1 }, '2,000 calls, 50 at once', 'connections');
}

async function startUp(context: BenchmarkContext): Promise<Row[]> {
  const measurements = (['sdk', 'vendor'] as const).map((name) => ({ name, measure: () => coldStart(context.harness, name) }));
  const { sdk, vendor } = await runRounds(measurements, {
    rounds: Math.ceil(context.rounds / 3),
    warmUp: 1,
    onRound: roundProgress(context),
  });
  const row = (label: string, values: readonly number[]): Row => ({ label, value: median(values), unit: 'ms' });
  return [
    {
      ...row(
        'createBoxClient, first client',
        sdk.map(({ first }) => first),
      ),
      target: { value: 2 },
    },
    {
      ...row(
        'createBoxClient, later clients',
        sdk.map(({ next }) => next),
      ),
      target: { value: 2 },
    },
    row(
      'box-node-sdk, first client',
      vendor.map(({ first }) => first),
    ),
    row(
      'box-node-sdk, later clients',
      vendor.map(({ next }) => next),
    ),
    row(
      'import of this package',
      sdk.map(({ load }) => load),
    ),
    row(
      'import of box-node-sdk',
      vendor.map(({ load }) => load),
    ),
  ];
}

async function facade(context: BenchmarkContext): Promise<Row[]> {
  const names = ['stub-openapi-fetch', 'stub-sdk'] as const;
  const samples = await measureCpu(context, names, { calls: 5000, concurrency: 1 }, 3);
  const differences = samples['stub-sdk'].map((value, round) => value - (samples['stub-openapi-fetch'][round] ?? NaN));
  return [
    ...comparedToFirst(samples, names, {}, 'stubbed fetch', 'µs'),
    { label: 'overhead of box.files.get over openapi-fetch', value: median(differences), unit: 'µs', target: { value: 5 } },
  ];
}

async function withRunner<T>(harness: Harness, name: ContestantName, use: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = await openRunner(harness, name);
  try {
    return await use(runner);
  } finally {
    runner.close();
  }
}

/** A row for each contestant, with its ratio to the first one. */
function comparedToFirst<Name extends ContestantName>(
  samples: Record<Name, number[]>,
  names: readonly Name[],
  targets: Targets,
  conditions: string,
  unit: Unit,
): Row[] {
  const [reference] = names;
  return names.map((name) => {
    const target = targets[name];
    return {
      label: `${titles[name]}, ${conditions}`,
      value: median(samples[name]),
      unit,
      ...(reference === undefined || name === reference ? {} : { ratio: medianRatio(samples[name], samples[reference]) }),
      ...(target === undefined ? {} : { target: { ratio: target } }),
    };
  });
}

function roundProgress({ progress }: BenchmarkContext, before = 0, all?: number) {
  return (round: number, rounds: number) => {
    progress(round < 1 ? 'warm-up' : `round ${String(before + round)} of ${String(all ?? rounds)}`);
  };
}

function inMilliseconds<Name extends string>(samples: Record<Name, number[]>): Record<Name, number[]> {
  const entries = Object.entries<number[]>(samples).map(([name, values]) => [name, values.map((value) => value / 1000)]);
  return Object.fromEntries(entries) as Record<Name, number[]>;
}

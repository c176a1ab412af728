import type { ContestantName } from './contestants.js';
import type { Plan } from './plan.js';
import { coldStart, evenHeap, openRunner, type Runner, type Stage } from './processes.js';
import type { Row, Unit } from './report.js';
import { median, medianRatio, takeTurns } from './rounds.js';
import type { Task } from './runner.js';
import { downloads, prefetching, uploads } from './transfer-lines.js';

/** By the name that `--only` takes. Each measures by itself and gives its rows. */
export const lines = {
  call: async (plan) => [
    ...(await calls(plan, ['fetch', 'sdk', 'vendor'], { sdk: 1.25 }, { calls: 400, concurrency: 1 })),
    ...(await calls(plan, ['fetch', 'sdk', 'vendor'], { sdk: 1.25 }, { calls: 1000, concurrency: 50 })),
  ],
  transport: async (plan) => [
    ...(await calls(plan, ['fetch', 'undici', 'sdk-fast'], { 'sdk-fast': 0.6 }, { calls: 400, concurrency: 1 })),
    ...(await calls(plan, ['fetch', 'undici', 'sdk-fast'], { 'sdk-fast': 0.6 }, { calls: 1000, concurrency: 50 })),
  ],
  connections,
  list: async (plan) => [...(await listing(plan)), ...(await listingMemory(plan))],
  client: startUp,
  facade,
  upload: uploads,
  download: downloads,
  prefetch: prefetching,
} satisfies Record<string, (plan: Plan) => Promise<Row[]>>;

export type LineName = keyof typeof lines;

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

/** At most so many times the first contestant. */
type Targets = Partial<Record<ContestantName, number>>;

async function calls(plan: Plan, names: readonly ContestantName[], targets: Targets, task: Task): Promise<Row[]> {
  const taken = await measureCpu(plan, names, task, 20);
  return compare(taken, names, targets, `${String(task.concurrency)} at once`, 'µs');
}

async function listing(plan: Plan): Promise<Row[]> {
  const names = ['fetch-list', 'sdk-pages', 'sdk-items', 'vendor-list'] as const;
  // As many pages before it counts as calls above.
  const taken = await measureCpu(plan, names, { calls: 1, concurrency: 1 }, 80);
  return compare(inMilliseconds(taken), names, { 'sdk-pages': 1.05, 'sdk-items': 1.2 }, '100,000 items', 'ms');
}

/** How many times each contestant gets a new process: what a process is like from its first moment on is partly chance. */
const lives = 3;

async function measureCpu<Name extends ContestantName>(
  plan: Plan,
  names: readonly Name[],
  task: Task,
  warmUp: number,
): Promise<Record<Name, number[]>> {
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  const rounds = Math.ceil(plan.rounds / lives);
  for (let life = 1; life <= lives; life++) {
    const runners = new Map<Name, Runner>();
    try {
      for (const name of names) runners.set(name, await openRunner(plan.stage, name, evenHeap));
      const turns = [...runners].map(([name, runner]) => ({ name, take: async () => (await runner.run(task)).cpu }));
      const onRound = announce(plan, (life - 1) * rounds, lives * rounds);
      const more = await takeTurns(turns, { rounds, warmUp, onRound });
      for (const name of names) taken[name].push(...more[name]);
    } finally {
      for (const runner of runners.values()) runner.close();
    }
  }
  return taken;
}

/** Peak memory belongs to a process, so each turn has its own. */
async function listingMemory(plan: Plan): Promise<Row[]> {
  const names = ['fetch-list', 'sdk-pages', 'sdk-items', 'vendor-list'] as const;
  const turns = names.map((name) => ({
    name,
    take: () => once(plan.stage, name, async (runner) => (await runner.run({ calls: 1, concurrency: 1 })).peakBytes / 1e6),
  }));
  const taken = await takeTurns(turns, { rounds: Math.ceil(plan.rounds / 3), warmUp: 0, onRound: announce(plan) });
  return compare(taken, names, { 'sdk-pages': 1.05, 'sdk-items': 1.05 }, '100,000 items, peak memory', 'MB');
}

async function connections(plan: Plan): Promise<Row[]> {
  const names = ['fetch', 'sdk', 'sdk-fast', 'vendor'] as const;
  const turns = names.map((name) => ({
    name,
    take: () =>
      once(plan.stage, name, async (runner) => {
        await plan.stage.connections();
        await runner.run({ calls: 2000, concurrency: 50 });
        return plan.stage.connections();
      }),
  }));
  const taken = await takeTurns(turns, { rounds: Math.ceil(plan.rounds / 3), warmUp: 0, onRound: announce(plan) });
  return compare(taken, names, { sdk: 1, 'sdk-fast': 1 }, '2,000 calls, 50 at once', 'connections');
}

async function startUp(plan: Plan): Promise<Row[]> {
  const turns = (['sdk', 'vendor'] as const).map((name) => ({ name, take: () => coldStart(plan.stage, name) }));
  const { sdk, vendor } = await takeTurns(turns, { rounds: Math.ceil(plan.rounds / 3), warmUp: 1, onRound: announce(plan) });
  const row = (what: string, values: readonly number[]): Row => ({ what, value: median(values), unit: 'ms' });
  return [
    {
      ...row(
        'createBoxClient, the first',
        sdk.map(({ first }) => first),
      ),
      target: { value: 2 },
    },
    {
      ...row(
        'createBoxClient, later ones',
        sdk.map(({ next }) => next),
      ),
      target: { value: 2 },
    },
    row(
      'BoxClient of box-node-sdk, the first',
      vendor.map(({ first }) => first),
    ),
    row(
      'BoxClient of box-node-sdk, later ones',
      vendor.map(({ next }) => next),
    ),
    row(
      'import of the package',
      sdk.map(({ load }) => load),
    ),
    row(
      'import of box-node-sdk',
      vendor.map(({ load }) => load),
    ),
  ];
}

async function facade(plan: Plan): Promise<Row[]> {
  const names = ['stub-openapi-fetch', 'stub-sdk'] as const;
  const taken = await measureCpu(plan, names, { calls: 5000, concurrency: 1 }, 3);
  const above = taken['stub-sdk'].map((value, round) => value - (taken['stub-openapi-fetch'][round] ?? NaN));
  return [
    ...compare(taken, names, {}, 'a fetch that answers at once', 'µs'),
    { what: 'box.files.get above openapi-fetch', value: median(above), unit: 'µs', target: { value: 5 } },
  ];
}

async function once<T>(stage: Stage, name: ContestantName, use: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = await openRunner(stage, name);
  try {
    return await use(runner);
  } finally {
    runner.close();
  }
}

/** A row for each, held against the first. */
function compare<Name extends ContestantName>(
  taken: Record<Name, number[]>,
  names: readonly Name[],
  targets: Targets,
  circumstances: string,
  unit: Unit,
): Row[] {
  const [reference] = names;
  return names.map((name) => {
    const target = targets[name];
    return {
      what: `${titles[name]}, ${circumstances}`,
      value: median(taken[name]),
      unit,
      ...(reference === undefined || name === reference ? {} : { ratio: medianRatio(taken[name], taken[reference]) }),
      ...(target === undefined ? {} : { target: { ratio: target } }),
    };
  });
}

function announce({ progress }: Plan, before = 0, all?: number) {
  return (round: number, rounds: number) => {
    progress(round < 1 ? 'warm-up' : `round ${String(before + round)} of ${String(all ?? rounds)}`);
  };
}

function inMilliseconds<Name extends string>(taken: Record<Name, number[]>): Record<Name, number[]> {
  const entries = Object.entries<number[]>(taken).map(([name, values]) => [name, values.map((value) => value / 1000)]);
  return Object.fromEntries(entries) as Record<Name, number[]>;
}

import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { uploads } from '../contestants/uploads.js';
import type { Harness } from '../processes/harness.js';
import { processorConditions, type Processor } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan, type Values } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh } from './fresh.js';
import { selectRows } from './select-rows.js';

type Name = keyof typeof uploads;

const mebibyte = 1024 * 1024;
const fileBytes = 512 * mebibyte;

/** Upper limits for the wall-clock time relative to box-node-sdk, by transport. */
interface Targets {
  readonly sdk: number;
  readonly fast?: number;
}

const rows = ({ sdk, fast }: Targets, cpuTarget?: number): RowPlan<Name>[] => [
  { name: 'vendor', label: 'box-node-sdk' },
  { name: 'fetch', label: 'hand-written, fetch', compare: [{ to: 'vendor', quantity: 'wall' }] },
  {
    name: 'sdk',
    label: 'uploads.upload',
    ours: true,
    compare: [
      { to: 'vendor', quantity: 'wall', target: sdk },
      { to: 'fetch', quantity: 'cpu', ...(cpuTarget === undefined ? {} : { target: cpuTarget }) },
    ],
  },
  { name: 'undici', label: 'hand-written, undici.request', compare: [{ to: 'vendor', quantity: 'wall' }] },
  {
    name: 'sdk-fast',
    label: 'uploads.upload, fastTransport()',
    ours: true,
    compare: [
      { to: 'vendor', quantity: 'wall', ...(fast === undefined ? {} : { target: fast }) },
      { to: 'undici', quantity: 'cpu', ...(cpuTarget === undefined ? {} : { target: cpuTarget }) },
    ],
  },
  {
    name: 'sdk-undici',
    label: "uploads.upload, fastTransport({ engine: 'undici' })",
    ours: true,
    compare: [
      { to: 'vendor', quantity: 'wall' },
      { to: 'undici', quantity: 'cpu' },
    ],
  },
];

const memoryRows: readonly RowPlan<Name>[] = [
  { name: 'vendor', label: 'box-node-sdk' },
  { name: 'fetch', label: 'hand-written, fetch' },
  { name: 'sdk', label: 'uploads.upload', ours: true, limit: { quantity: 'memory', value: 75e6 } },
  { name: 'undici', label: 'hand-written, undici.request' },
  { name: 'sdk-fast', label: 'uploads.upload, fastTransport()', ours: true, limit: { quantity: 'memory', value: 50e6 } },
  { name: 'sdk-undici', label: "uploads.upload, fastTransport({ engine: 'undici' })", ours: true },
];

const eightAtOnce: readonly RowPlan<Name>[] = [
  { name: 'vendor', label: 'box-node-sdk' },
  { name: 'sdk', label: 'uploads.upload, 8 at once', ours: true, compare: [{ to: 'vendor', quantity: 'wall', target: 1 / 6 }] },
];

/** One measurement of all rows. */
interface Conditions {
  /** The wait of the server before the response to a part. */
  readonly delayMs: number;
  readonly size?: number;
  readonly concurrency?: number;
  /** The share of the rounds. */
  readonly share: number;
  readonly rows?: readonly RowPlan<Name>[];
}

type Upload = (conditions: Conditions) => Promise<Record<Name, Values[]>>;

/** Uploads of 512 MB in parts of 8 MB, 4 at once, on all processors. Then the peak memory of the runs without delay. */
export async function uploadSections(context: BenchmarkContext): Promise<Section[]> {
  const common = { line: 'upload', mode: 'fresh', timeUnit: 's', ...processorConditions(context.processor) } as const;
  const times = (title: string, planned: readonly RowPlan<Name>[], samples: Record<Name, Values[]>) =>
    toSection({ ...common, title, columns: ['cpu', 'wall'], rows: selectRows(context, planned) }, samples);
  const memory = (title: string, samples: Record<Name, Values[]>) =>
    toSection({ ...common, title, columns: ['memory'], rows: selectRows(context, memoryRows) }, samples);

  return withUploads(context, context.processor, async (upload) => {
    const noDelay = await upload({ delayMs: 0, share: 0.6 });
    const delay50 = await upload({ delayMs: 50, share: 0.6 });
    const sections = [
      times(titleOf(0), rows({ sdk: 0.45, fast: 0.4 }, 1.1), noDelay),
      times(titleOf(50), rows({ sdk: 0.25, fast: 0.24 }), delay50),
      memory('512 MB, peak memory above start, 32 MB in flight', noDelay),
    ];
    if (!context.large) return sections;
    const delay200 = await upload({ delayMs: 200, share: 0.3 });
    const eight = await upload({ delayMs: 200, share: 0.3, concurrency: 8, rows: eightAtOnce });
    const large = await upload({ delayMs: 0, share: 0.2, size: 8 * 1024 * mebibyte });
    return [
      ...sections,
      times(titleOf(200), rows({ sdk: 0.29 }), delay200),
      times('512 MB in parts of 8 MB, responses after 200 ms', eightAtOnce, eight),
      memory('8 GB, peak memory above start, 32 MB in flight', large),
    ];
  });
}

/** The same uploads on a slow processor that the client shares with the server and with other load. */
export async function slowUploadSections(context: BenchmarkContext): Promise<Section[]> {
  const processor = context.slowProcessor;
  if (processor === undefined) return [];
  const common = {
    line: 'upload-slow',
    mode: 'fresh',
    timeUnit: 's',
    columns: ['cpu', 'wall'],
    ...processorConditions(processor),
  } as const;
  return withUploads(context, processor, async (upload) => {
    const noDelay = await upload({ delayMs: 0, share: 0.25 });
    const delay50 = await upload({ delayMs: 50, share: 0.25 });
    return [
      toSection({ ...common, title: titleOf(0), rows: selectRows(context, rows({ sdk: 0.45, fast: 0.4 })) }, noDelay),
      toSection({ ...common, title: titleOf(50), rows: selectRows(context, rows({ sdk: 0.3, fast: 0.24 })) }, delay50),
    ];
  });
}

async function withUploads(
  context: BenchmarkContext,
  processor: Processor,
  use: (upload: Upload) => Promise<Section[]>,
): Promise<Section[]> {
  const sources = new Set<string>();
  /** A sparse file uses no disk space, and reading it costs the same for every contestant. */
  const createSource = (size: number) => {
    const path = join(context.folder, `source-${String(size)}`);
    writeFileSync(path, '');
    truncateSync(path, size);
    sources.add(path);
    return path;
  };
  const measure = async (
    harness: Harness,
    { delayMs, size = fileBytes, concurrency = 4, share, rows: planned = rows({ sdk: 0 }) }: Conditions,
  ) => {
    await harness.setDelay(delayMs);
    return measureFresh(context, harness, {
      step: `${String(size / mebibyte)} MB, ${String(delayMs)} ms per part`,
      kind: 'uploads',
      names: selectRows(context, planned).map(({ name }) => name),
      rounds: shareOfRounds(context, share),
      task: { calls: 1, concurrency, path: createSource(size), size },
      // Connects and loads the code, so that the memory at the start includes both.
      warmUp: { calls: 1, concurrency, path: createSource(1), size: 1 },
    });
  };
  try {
    return await withHarness(context, { server: 'transfer', processor }, (harness) => use((conditions) => measure(harness, conditions)));
  } finally {
    for (const path of sources) rmSync(path, { force: true });
  }
}

function titleOf(delayMs: number): string {
  return `512 MB in parts of 8 MB, 4 at once, responses after ${String(delayMs)} ms`;
}

import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { uploads } from '../contestants/uploads.js';
import type { Harness } from '../processes/harness.js';
import { describeProcessor, type Processor } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan, type Values } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh } from './fresh.js';
import { selectRows } from './select-rows.js';

type Name = keyof typeof uploads;

const mebibyte = 1024 * 1024;
const fileBytes = 512 * mebibyte;
const concurrency = 4;

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
];

const memoryRows: readonly RowPlan<Name>[] = [
  { name: 'vendor', label: 'box-node-sdk' },
  { name: 'fetch', label: 'hand-written, fetch' },
  { name: 'sdk', label: 'uploads.upload', ours: true, limit: { quantity: 'memory', value: 75e6 } },
  { name: 'undici', label: 'hand-written, undici.request' },
  { name: 'sdk-fast', label: 'uploads.upload, fastTransport()', ours: true, limit: { quantity: 'memory', value: 50e6 } },
];

/** Uploads of 512 MB in parts of 8 MB, 4 at once, on all processors. Then the peak memory of the runs without delay. */
export async function uploadSections(context: BenchmarkContext): Promise<Section[]> {
  return withUploads(context, context.processor, async (upload) => {
    const setup = describeProcessor(context.processor);
    const common = { line: 'upload', mode: 'fresh', timeUnit: 's', setup } as const;
    const share = 0.6;
    const noDelay = await upload(0, fileBytes, share);
    const delay50 = await upload(50, fileBytes, share);
    const sections = [
      toSection(
        { ...common, title: title(0), columns: ['cpu', 'wall'], rows: selectRows(context, rows({ sdk: 0.45, fast: 0.4 }, 1.1)) },
        noDelay,
      ),
      toSection(
        { ...common, title: title(50), columns: ['cpu', 'wall'], rows: selectRows(context, rows({ sdk: 0.25, fast: 0.24 })) },
        delay50,
      ),
      toSection(
        {
          ...common,
          title: '512 MB, peak memory above start, 32 MB in flight',
          columns: ['memory'],
          rows: selectRows(context, memoryRows),
        },
        noDelay,
      ),
    ];
    if (!context.large) return sections;
    const delay200 = await upload(200, fileBytes, 0.3);
    const large = await upload(0, 8 * 1024 * mebibyte, 0.2);
    return [
      ...sections,
      toSection({ ...common, title: title(200), columns: ['cpu', 'wall'], rows: selectRows(context, rows({ sdk: 0.29 })) }, delay200),
      toSection(
        { ...common, title: '8 GB, peak memory above start, 32 MB in flight', columns: ['memory'], rows: selectRows(context, memoryRows) },
        large,
      ),
    ];
  });
}

/** The same uploads on a slow processor that the client shares with the server and with other load. */
export async function slowUploadSections(context: BenchmarkContext): Promise<Section[]> {
  const processor = context.slowProcessor;
  if (processor === undefined) {
    context.progress('upload-slow is omitted: processes cannot be bound to processors here. It needs Linux and taskset.');
    return [];
  }
  return withUploads(context, processor, async (upload) => {
    const common = {
      line: 'upload-slow',
      mode: 'fresh',
      timeUnit: 's',
      columns: ['cpu', 'wall'],
      setup: describeProcessor(processor),
    } as const;
    const noDelay = await upload(0, fileBytes, 0.25);
    const delay50 = await upload(50, fileBytes, 0.25);
    return [
      toSection({ ...common, title: `${title(0)}, slow processor`, rows: selectRows(context, rows({ sdk: 0.45, fast: 0.4 })) }, noDelay),
      toSection({ ...common, title: `${title(50)}, slow processor`, rows: selectRows(context, rows({ sdk: 0.3, fast: 0.24 })) }, delay50),
    ];
  });
}

type Upload = (delayMs: number, size: number, share: number) => Promise<Record<Name, Values[]>>;

async function withUploads(
  context: BenchmarkContext,
  processor: Processor,
  use: (upload: Upload) => Promise<Section[]>,
): Promise<Section[]> {
  const sources: string[] = [];
  /** A sparse file uses no disk space, and reading it costs the same for every contestant. */
  const createSource = (size: number) => {
    const path = join(context.folder, `source-${String(size)}`);
    writeFileSync(path, '');
    truncateSync(path, size);
    sources.push(path);
    return path;
  };
  const measure = async (harness: Harness, delayMs: number, size: number, share: number) => {
    await harness.setDelay(delayMs);
    return measureFresh(context, harness, {
      step: `${String(size / mebibyte)} MB, ${String(delayMs)} ms per part`,
      kind: 'uploads',
      names: selectRows(context, rows({ sdk: 0 })).map(({ name }) => name),
      rounds: shareOfRounds(context, share),
      task: { calls: 1, concurrency, path: createSource(size), size },
      // Connects and loads the code, so that the memory at the start includes both.
      warmUp: { calls: 1, concurrency, path: createSource(1), size: 1 },
    });
  };
  try {
    return await withHarness(context, { server: 'transfer', processor }, (harness) =>
      use((delayMs, size, share) => measure(harness, delayMs, size, share)),
    );
  } finally {
    for (const path of sources) rmSync(path, { force: true });
  }
}

function title(delayMs: number): string {
  return `512 MB in parts of 8 MB, 4 at once, responses after ${String(delayMs)} ms`;
}

import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchmarkContext } from './benchmark-context.js';
import { openTransferHarness, type TransferHarness } from './processes.js';
import type { Row } from './report.js';
import { median, medianRatio, runRounds } from './rounds.js';
import { listing, type TransferName, type TransferTask } from './transfer-contestants.js';
import type { MeasuredTransfer } from './transfer-runner.js';

const mebibyte = 1024 * 1024;
const partBytes = 8 * mebibyte;
const fileBytes = 512 * mebibyte;
const concurrentParts = 4;

type Samples<Name extends TransferName> = Record<Name, MeasuredTransfer[]>;

/** Uploads of 512 MB in parts of 8 MB, compared with box-node-sdk and with a minimal upload; then peak memory. */
export function uploads(context: BenchmarkContext): Promise<Row[]> {
  return withHarness(context, async (harness, createSource) => {
    const path = createSource(fileBytes);
    const measureUploads = async <Name extends TransferName>(
      names: readonly Name[],
      delayMs: number,
      concurrency = concurrentParts,
    ): Promise<Samples<Name>> => {
      const task = { path, size: fileBytes, concurrency };
      const warmUp = { path: createSource(2 * partBytes), size: 2 * partBytes, concurrency };
      return measure(context, names, `${String(delayMs)} ms per part`, async (name) => {
        await harness.setDelay(delayMs);
        return harness.run(name, task, warmUp);
      });
    };

    const noDelay = await measureUploads(['upload-vendor', 'upload-baseline', 'upload-sdk', 'upload-baseline-fast', 'upload-sdk-fast'], 0);
    const delay50 = await measureUploads(['upload-vendor', 'upload-baseline', 'upload-sdk', 'upload-sdk-fast'], 50);
    const delay200 = await measureUploads(['upload-vendor', 'upload-sdk'], 200);
    const eightParts = await measureUploads(['upload-sdk'], 200, 8);
    const rows = [
      row('box-node-sdk', '0 ms', noDelay['upload-vendor']),
      row('minimal upload, fetch', '0 ms', noDelay['upload-baseline']),
      row('uploads.upload', '0 ms', noDelay['upload-sdk'], noDelay['upload-vendor'], 0.5),
      row('uploads.upload, compared with minimal upload', '0 ms', noDelay['upload-sdk'], noDelay['upload-baseline'], 1.15),
      row('minimal upload, fastTransport()', '0 ms', noDelay['upload-baseline-fast']),
      row(
        'uploads.upload, fastTransport(), compared with minimal upload',
        '0 ms',
        noDelay['upload-sdk-fast'],
        noDelay['upload-baseline-fast'],
        1.15,
      ),
      row('box-node-sdk', '50 ms', delay50['upload-vendor']),
      row('uploads.upload', '50 ms', delay50['upload-sdk'], delay50['upload-vendor'], 1 / 4),
      row('uploads.upload, compared with minimal upload', '50 ms', delay50['upload-sdk'], delay50['upload-baseline']),
      row('uploads.upload, fastTransport()', '50 ms', delay50['upload-sdk-fast'], delay50['upload-vendor']),
      row('box-node-sdk', '200 ms', delay200['upload-vendor']),
      row('uploads.upload', '200 ms', delay200['upload-sdk'], delay200['upload-vendor'], 1 / 3.5),
      row('uploads.upload, 8 parts at once', '200 ms', eightParts['upload-sdk'], delay200['upload-vendor'], 1 / 6),
    ];
    await harness.setDelay(0);
    for (const size of [fileBytes, 2048 * mebibyte, ...(context.large ? [8192 * mebibyte] : [])]) {
      const task = { path: createSource(size), size, concurrency: concurrentParts };
      rows.push(...(await uploadMemory(context, harness, task, { ...task, path: createSource(1), size: 1 })));
    }
    return rows;
  });
}

/** The peak memory of an upload above that of a one-byte upload. Targets are multiples of the bytes in flight. */
async function uploadMemory(context: BenchmarkContext, harness: TransferHarness, task: TransferTask, warmUp: TransferTask): Promise<Row[]> {
  const names = ['upload-vendor', 'upload-sdk', 'upload-sdk-fast'] as const;
  const size = `${String(task.size / mebibyte)} MB`;
  const samples = await measure(context, names, `memory, ${size}`, (name) => harness.run(name, task, warmUp));
  const memory = (title: string, values: readonly MeasuredTransfer[], times?: number): Row => {
    const label = `${title}, ${size}, additional peak memory`;
    const value = median(values.map(({ peakBytes }) => peakBytes)) / 1e6;
    return {
      label,
      value,
      unit: 'MB',
      ...(times === undefined ? {} : { target: { value: Math.round((times * concurrentParts * partBytes) / 1e6) } }),
    };
  };
  return [
    memory('box-node-sdk', samples['upload-vendor']),
    memory('uploads.upload', samples['upload-sdk'], 2.5),
    memory('uploads.upload, fastTransport()', samples['upload-sdk-fast'], 1.5),
  ];
}

/** Downloads of 512 MB to disk. */
export function downloads(context: BenchmarkContext): Promise<Row[]> {
  return withHarness(context, async (harness) => {
    const names = ['download-baseline', 'download-sdk', 'download-sdk-verified', 'download-sdk-fast', 'download-vendor'] as const;
    const path = join(context.harness.folder, 'download');
    const warmUp = { path, size: 1, concurrency: 1 };
    const samples = await measure(context, names, '512 MB', async (name) => {
      try {
        return await harness.run(name, { path, size: fileBytes, concurrency: 1 }, warmUp);
      } finally {
        rmSync(path, { force: true });
      }
    });
    const baseline = samples['download-baseline'];
    return [
      row('fetch, pipeline, createWriteStream', '512 MB', baseline),
      row('downloads.download, verify: false', '512 MB', samples['download-sdk'], baseline, 0.8),
      row('downloads.download', '512 MB', samples['download-sdk-verified'], baseline, 1.1),
      row('downloads.download, fastTransport()', '512 MB', samples['download-sdk-fast'], baseline),
      row('box-node-sdk', '512 MB', samples['download-vendor'], baseline),
    ];
  });
}

/** A list whose pages take 50 ms to arrive and 50 ms to process. */
export function prefetching(context: BenchmarkContext): Promise<Row[]> {
  return withHarness(context, async (harness) => {
    const task = { path: '', size: 0, concurrency: 1 };
    const samples = await measure(context, ['list-plain', 'list-prefetch'] as const, 'list', async (name) => {
      await harness.setDelay(listing.workMs);
      return harness.run(name, task, undefined);
    });
    const pages = `${String(listing.pages)} pages`;
    return [
      row('folders.items.list', pages, samples['list-plain']),
      row('folders.items.list, prefetch: 2', pages, samples['list-prefetch'], samples['list-plain'], 1 / 1.8),
    ];
  });
}

function row(
  title: string,
  conditions: string,
  values: readonly MeasuredTransfer[],
  reference?: readonly MeasuredTransfer[],
  maxRatio?: number,
): Row {
  const seconds = values.map(({ seconds }) => seconds);
  return {
    label: `${title}, ${conditions}`,
    value: median(seconds),
    unit: 's',
    ...(reference === undefined
      ? {}
      : {
          ratio: medianRatio(
            seconds,
            reference.map(({ seconds: other }) => other),
          ),
        }),
    ...(maxRatio === undefined ? {} : { target: { ratio: maxRatio } }),
  };
}

/** Uses a seventh of the rounds, because each transfer takes seconds. */
function measure<Name extends TransferName>(
  { rounds, progress }: BenchmarkContext,
  names: readonly Name[],
  step: string,
  run: (name: Name) => Promise<MeasuredTransfer>,
): Promise<Samples<Name>> {
  const measurements = names.map((name) => ({ name, measure: () => run(name) }));
  const onRound = (round: number, total: number) => {
    progress(`${step}, round ${String(round)} of ${String(total)}`);
  };
  return runRounds(measurements, { rounds: Math.ceil(rounds / 7), warmUp: 0, onRound });
}

/** `createSource` creates a sparse file of the given size, which uses no disk space. */
async function withHarness(
  context: BenchmarkContext,
  use: (harness: TransferHarness, createSource: (size: number) => string) => Promise<Row[]>,
): Promise<Row[]> {
  const harness = await openTransferHarness(context.harness);
  try {
    return await use(harness, (size) => {
      const path = join(context.harness.folder, `source-${String(size)}`);
      writeFileSync(path, '');
      truncateSync(path, size);
      return path;
    });
  } finally {
    harness.close();
  }
}

import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from './plan.js';
import { openTransferStage, type TransferStage } from './processes.js';
import type { Row } from './report.js';
import { median, medianRatio, takeTurns } from './rounds.js';
import { listing, type TransferName, type TransferTask } from './transfer-contestants.js';
import type { MeasuredTransfer } from './transfer-runner.js';

const mebibyte = 1024 * 1024;
const partBytes = 8 * mebibyte;
const fileBytes = 512 * mebibyte;
const inFlight = 4;

type Taken<Name extends TransferName> = Record<Name, MeasuredTransfer[]>;

/** 512 MB in parts of 8 MB, against box-node-sdk and against the least that has to be done; then memory. */
export function uploads(plan: Plan): Promise<Row[]> {
  return onStage(plan, async (stage, sourceOf) => {
    const path = sourceOf(fileBytes);
    const take = async <Name extends TransferName>(
      names: readonly Name[],
      delayMs: number,
      concurrency = inFlight,
    ): Promise<Taken<Name>> => {
      const task = { path, size: fileBytes, concurrency };
      const warmUp = { path: sourceOf(2 * partBytes), size: 2 * partBytes, concurrency };
      const what = `${String(delayMs)} ms a part`;
      return measure(plan, names, what, async (name) => {
        await stage.delay(delayMs);
        return stage.run(name, task, warmUp);
      });
    };

    const near = await take(['upload-vendor', 'upload-hand', 'upload-sdk', 'upload-hand-fast', 'upload-sdk-fast'], 0);
    const middle = await take(['upload-vendor', 'upload-hand', 'upload-sdk', 'upload-sdk-fast'], 50);
    const far = await take(['upload-vendor', 'upload-sdk'], 200);
    const wide = await take(['upload-sdk'], 200, 8);
    const rows = [
      row('box-node-sdk', '0 ms', near['upload-vendor']),
      row('by hand, fetch', '0 ms', near['upload-hand']),
      row('uploads.upload', '0 ms', near['upload-sdk'], near['upload-vendor'], 0.5),
      row('uploads.upload, against by hand', '0 ms', near['upload-sdk'], near['upload-hand'], 1.15),
      row('by hand, fastTransport()', '0 ms', near['upload-hand-fast']),
      row('uploads.upload, fastTransport(), against by hand', '0 ms', near['upload-sdk-fast'], near['upload-hand-fast'], 1.15),
      row('box-node-sdk', '50 ms', middle['upload-vendor']),
      row('uploads.upload', '50 ms', middle['upload-sdk'], middle['upload-vendor'], 1 / 4),
      row('uploads.upload, against by hand', '50 ms', middle['upload-sdk'], middle['upload-hand']),
      row('uploads.upload, fastTransport()', '50 ms', middle['upload-sdk-fast'], middle['upload-vendor']),
      row('box-node-sdk', '200 ms', far['upload-vendor']),
      row('uploads.upload', '200 ms', far['upload-sdk'], far['upload-vendor'], 1 / 3.5),
      row('uploads.upload, 8 at once', '200 ms', wide['upload-sdk'], far['upload-vendor'], 1 / 6),
    ];
    await stage.delay(0);
    for (const size of [fileBytes, 2048 * mebibyte, ...(plan.large ? [8192 * mebibyte] : [])]) {
      const task = { path: sourceOf(size), size, concurrency: inFlight };
      rows.push(...(await uploadMemory(plan, stage, task, { ...task, path: sourceOf(1), size: 1 })));
    }
    return rows;
  });
}

/** The most memory above what the process had after an upload of a few bytes, against the bytes that are on their way. */
async function uploadMemory(plan: Plan, stage: TransferStage, task: TransferTask, warmUp: TransferTask): Promise<Row[]> {
  const names = ['upload-vendor', 'upload-sdk', 'upload-sdk-fast'] as const;
  const size = `${String(task.size / mebibyte)} MB`;
  const taken = await measure(plan, names, `memory, ${size}`, (name) => stage.run(name, task, warmUp));
  const memory = (title: string, values: readonly MeasuredTransfer[], times?: number): Row => {
    const what = `${title}, ${size}, peak memory above start`;
    const value = median(values.map(({ peakBytes }) => peakBytes)) / 1e6;
    return {
      what,
      value,
      unit: 'MB',
      ...(times === undefined ? {} : { target: { value: Math.round((times * inFlight * partBytes) / 1e6) } }),
    };
  };
  return [
    memory('box-node-sdk', taken['upload-vendor']),
    memory('uploads.upload', taken['upload-sdk'], 2.5),
    memory('uploads.upload, fastTransport()', taken['upload-sdk-fast'], 1.5),
  ];
}

/** 512 MB onto the disk. */
export function downloads(plan: Plan): Promise<Row[]> {
  return onStage(plan, async (stage) => {
    const names = ['download-hand', 'download-sdk', 'download-sdk-verified', 'download-sdk-fast', 'download-vendor'] as const;
    const path = join(plan.stage.folder, 'download');
    const warmUp = { path, size: 1, concurrency: 1 };
    const taken = await measure(plan, names, '512 MB', async (name) => {
      try {
        return await stage.run(name, { path, size: fileBytes, concurrency: 1 }, warmUp);
      } finally {
        rmSync(path, { force: true });
      }
    });
    const hand = taken['download-hand'];
    return [
      row('fetch, pipeline, createWriteStream', '512 MB', hand),
      row('downloads.download, verify: false', '512 MB', taken['download-sdk'], hand, 0.8),
      row('downloads.download', '512 MB', taken['download-sdk-verified'], hand, 1.1),
      row('downloads.download, fastTransport()', '512 MB', taken['download-sdk-fast'], hand),
      row('box-node-sdk', '512 MB', taken['download-vendor'], hand),
    ];
  });
}

/** A list whose pages take 50 ms, read by somebody who takes 50 ms for each. */
export function prefetching(plan: Plan): Promise<Row[]> {
  return onStage(plan, async (stage) => {
    const task = { path: '', size: 0, concurrency: 1 };
    const taken = await measure(plan, ['list-plain', 'list-prefetch'] as const, 'list', async (name) => {
      await stage.delay(listing.workMs);
      return stage.run(name, task, undefined);
    });
    const pages = `${String(listing.pages)} pages`;
    return [
      row('folders.items.list', pages, taken['list-plain']),
      row('folders.items.list, prefetch: 2', pages, taken['list-prefetch'], taken['list-plain'], 1 / 1.8),
    ];
  });
}

function row(
  title: string,
  circumstances: string,
  values: readonly MeasuredTransfer[],
  against?: readonly MeasuredTransfer[],
  most?: number,
): Row {
  const seconds = values.map(({ seconds }) => seconds);
  return {
    what: `${title}, ${circumstances}`,
    value: median(seconds),
    unit: 's',
    ...(against === undefined
      ? {}
      : {
          ratio: medianRatio(
            seconds,
            against.map(({ seconds: other }) => other),
          ),
        }),
    ...(most === undefined ? {} : { target: { ratio: most } }),
  };
}

/** They take seconds each, so that there are fewer rounds. */
function measure<Name extends TransferName>(
  { rounds, progress }: Plan,
  names: readonly Name[],
  what: string,
  run: (name: Name) => Promise<MeasuredTransfer>,
): Promise<Taken<Name>> {
  const turns = names.map((name) => ({ name, take: () => run(name) }));
  const onRound = (round: number, all: number) => {
    progress(`${what}, round ${String(round)} of ${String(all)}`);
  };
  return takeTurns(turns, { rounds: Math.ceil(rounds / 7), warmUp: 0, onRound });
}

/** `sourceOf` gives a file of so many bytes. It takes no room on the disk. */
async function onStage(plan: Plan, use: (stage: TransferStage, sourceOf: (size: number) => string) => Promise<Row[]>): Promise<Row[]> {
  const stage = await openTransferStage(plan.stage);
  try {
    return await use(stage, (size) => {
      const path = join(plan.stage.folder, `source-${String(size)}`);
      writeFileSync(path, '');
      truncateSync(path, size);
      return path;
    });
  } finally {
    stage.close();
  }
}

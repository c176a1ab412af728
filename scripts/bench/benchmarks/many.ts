import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { manyDownloads } from '../contestants/many-downloads.js';
import type { manyUploads } from '../contestants/many-uploads.js';
import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh, toValues } from './fresh.js';
import { selectRows } from './select-rows.js';
import { takeTurns } from './take-turns.js';

type UploadName = keyof typeof manyUploads;
type DownloadName = keyof typeof manyDownloads;

const uploadCount = 5000;
const downloadCount = 2000;
const warmUpCount = 16;
const concurrency = 8;
const size = 4096;

const toVendor = (target?: number) =>
  [{ to: 'vendor', quantity: 'wall', ...(target === undefined ? {} : { target }) }] as const satisfies RowPlan<'vendor'>['compare'];

const uploadRows: readonly RowPlan<UploadName>[] = [
  { name: 'vendor', label: 'box-node-sdk, a loop of 8' },
  { name: 'sdk', label: 'uploads.uploadMany', ours: true, compare: toVendor() },
  { name: 'sdk-fast', label: 'uploads.uploadMany, fastTransport()', ours: true, compare: toVendor(0.25) },
  { name: 'sdk-node', label: "uploads.uploadMany, fastTransport({ engine: 'node' })", ours: true, compare: toVendor() },
];

/** `withPool` also compares with the pool written by hand that gives the same guarantees. */
const downloadRows = (vendorTarget: number | undefined, poolTarget: number | undefined): readonly RowPlan<DownloadName>[] => {
  const toPool = { to: 'fetch-verified', quantity: 'wall' } as const;
  const limited = poolTarget === undefined ? toPool : { ...toPool, target: poolTarget };
  return [
    { name: 'vendor', label: 'box-node-sdk, a loop of 8' },
    { name: 'fetch', label: 'hand-written pool, fetch, not flushed' },
    { name: 'fetch-verified', label: 'hand-written pool, fetch, flushed and moved into place' },
    { name: 'sdk', label: 'downloads.downloadMany', ours: true, compare: [limited, ...toVendor()] },
    { name: 'sdk-fast', label: 'downloads.downloadMany, fastTransport()', ours: true, compare: [toPool, ...toVendor(vendorTarget)] },
    { name: 'sdk-node', label: "downloads.downloadMany, fastTransport({ engine: 'node' })", ours: true, compare: [toPool] },
  ];
};

/** Uploads and downloads of many small files, 8 at once, in fresh processes. */
export async function manySections(context: BenchmarkContext): Promise<Section[]> {
  const folder = mkdtempSync(join(context.folder, 'many-'));
  const { setup, loaded } = processorConditions(context.processor);
  const common = { line: 'many', mode: 'fresh', timeUnit: 's', columns: ['cpu', 'wall'], setup, loaded } as const;
  try {
    return await withHarness(context, { server: 'transfer', processor: context.processor }, async (harness) => {
      const names = selectRows(context, uploadRows).map(({ name }) => name);
      const uploaded = await measureFresh(context, harness, {
        ...{ step: `${String(uploadCount)} uploads`, kind: 'manyUploads', names, rounds: shareOfRounds(context, 0.3) },
        task: { calls: uploadCount, concurrency, path: createFiles(folder, uploadCount), size },
        warmUp: { calls: warmUpCount, concurrency, path: createFiles(folder, warmUpCount), size },
      });
      const uploads = toSection(
        { ...common, title: `${String(uploadCount)} files of 4 KB, uploaded`, rows: selectRows(context, uploadRows) },
        uploaded,
      );
      const sections = [uploads];
      for (const count of [uploadCount, downloadCount]) {
        const planned = selectRows(context, count === uploadCount ? downloadRows(0.25, undefined) : downloadRows(undefined, 1.1));
        const path = join(folder, 'target');
        const clear = () => {
          rmSync(path, { recursive: true, force: true });
        };
        const downloaded = await takeTurns(context, harness, {
          ...{ step: `${String(count)} downloads`, names: planned.map(({ name }) => name), rounds: shareOfRounds(context, 0.3) },
          measure: async (name) => {
            try {
              const warmUp = { calls: warmUpCount, concurrency, path: join(path, 'warm-up'), size };
              const task = { calls: count, concurrency, path: join(path, 'files'), size };
              return toValues(await harness.run({ contestant: `manyDownloads/${name}`, warmUp, task }), 1);
            } finally {
              clear();
            }
          },
        });
        sections.push(toSection({ ...common, title: `${String(count)} files of 4 KB, downloaded`, rows: planned }, downloaded));
      }
      return sections;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder with files of the content that the server reports. */
function createFiles(folder: string, count: number): string {
  const path = join(folder, `source-${String(count)}`);
  mkdirSync(path);
  const content = Buffer.alloc(size, 'box');
  for (let index = 0; index < count; index++) writeFileSync(join(path, `${String(index)}.bin`), content);
  return path;
}

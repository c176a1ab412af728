import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { manyDownloads } from '../contestants/many-downloads.js';
import type { manyUploads } from '../contestants/many-uploads.js';
import type { Harness } from '../processes/harness.js';
import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { measureFresh, toValues } from './fresh.js';
import { selectRows } from './select-rows.js';
import { takeTurns } from './take-turns.js';

type UploadName = keyof typeof manyUploads;
type DownloadName = keyof typeof manyDownloads;

const warmUpCount = 16;
const concurrency = 8;
const size = 4096;

/** Where the server is, and how many files are transferred. */
interface Place {
  readonly title: string;
  /** The time of a round trip to the server, over TLS. Undefined: on this machine, over plain HTTP. */
  readonly roundTripMs?: number;
  readonly uploads: number;
  readonly downloads: readonly number[];
  /** The number of downloads that are compared with the pool. */
  readonly pooled?: number;
}

const places: readonly Place[] = [
  { title: '', uploads: 5000, downloads: [5000, 2000], pooled: 2000 },
  { title: ', over TLS with round trips of 30 ms', roundTripMs: 30, uploads: 1000, downloads: [1000] },
];

const toVendor = (target?: number) =>
  [{ to: 'vendor', quantity: 'wall', ...(target === undefined ? {} : { target }) }] as const satisfies RowPlan<'vendor'>['compare'];

const uploadRows: readonly RowPlan<UploadName>[] = [
  { name: 'vendor', label: 'box-node-sdk, a loop of 8' },
  { name: 'http', label: 'hand-written pool, node:http', compare: toVendor() },
  { name: 'sdk', label: 'uploads.uploadMany', ours: true, compare: toVendor() },
  { name: 'sdk-fast', label: 'uploads.uploadMany, fastTransport()', ours: true, compare: toVendor(0.25) },
];

/** The limits are relative to box-node-sdk, and to the pool over `fetch` that gives the same guarantees. */
const downloadRows = (vendorTarget: number | undefined, poolTarget: number | undefined): readonly RowPlan<DownloadName>[] => {
  const toPool = { to: 'fetch-verified', quantity: 'wall' } as const;
  const limited = poolTarget === undefined ? toPool : { ...toPool, target: poolTarget };
  return [
    { name: 'vendor', label: 'box-node-sdk, a loop of 8' },
    { name: 'fetch', label: 'hand-written pool, fetch' },
    { name: 'fetch-verified', label: 'hand-written pool, fetch, flushed' },
    { name: 'http', label: 'hand-written pool, node:http, flushed', compare: toVendor() },
    { name: 'sdk', label: 'downloads.downloadMany', ours: true, compare: [limited, ...toVendor()] },
    { name: 'sdk-fast', label: 'downloads.downloadMany, fastTransport()', ours: true, compare: [toPool, ...toVendor(vendorTarget)] },
  ];
};

/** Uploads and downloads of many small files, 8 at once, in fresh processes. */
export async function manySections(context: BenchmarkContext): Promise<Section[]> {
  const sections: Section[] = [];
  for (const place of places) {
    const folder = mkdtempSync(join(context.folder, 'many-'));
    const { roundTripMs } = place;
    const options = { server: 'transfer', processor: context.processor, ...(roundTripMs === undefined ? {} : { roundTripMs }) } as const;
    try {
      sections.push(
        ...(await withHarness(context, options, async (harness) => [
          await uploadSection(context, harness, place, folder),
          ...(await downloadSections(context, harness, place, join(folder, 'target'))),
        ])),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return sections;
}

async function uploadSection(context: BenchmarkContext, harness: Harness, { title, uploads }: Place, folder: string): Promise<Section> {
  const rows = selectRows(context, uploadRows);
  const values = await measureFresh(context, harness, {
    ...{ step: `${String(uploads)} uploads${title}`, kind: 'manyUploads', names: rows.map(({ name }) => name) },
    rounds: shareOfRounds(context, 0.3),
    task: { calls: uploads, concurrency, path: createFiles(folder, uploads), size },
    warmUp: { calls: warmUpCount, concurrency, path: createFiles(folder, warmUpCount), size },
  });
  return toSection({ ...common(context), title: `${String(uploads)} files of 4 KB, uploaded${title}`, rows }, values);
}

async function downloadSections(
  context: BenchmarkContext,
  harness: Harness,
  { title, downloads, pooled }: Place,
  path: string,
): Promise<Section[]> {
  const sections: Section[] = [];
  for (const count of downloads) {
    const rows = selectRows(context, count === pooled ? downloadRows(undefined, 1.1) : downloadRows(0.25, undefined));
    const values = await takeTurns(context, harness, {
      ...{ step: `${String(count)} downloads${title}`, names: rows.map(({ name }) => name), rounds: shareOfRounds(context, 0.3) },
      measure: async (name) => {
        try {
          const warmUp = { calls: warmUpCount, concurrency, path: join(path, 'warm-up'), size };
          const task = { calls: count, concurrency, path: join(path, 'files'), size };
          return toValues(await harness.run({ contestant: `manyDownloads/${name}`, warmUp, task }), 1);
        } finally {
          rmSync(path, { recursive: true, force: true });
        }
      },
    });
    sections.push(toSection({ ...common(context), title: `${String(count)} files of 4 KB, downloaded${title}`, rows }, values));
  }
  return sections;
}

function common({ processor }: BenchmarkContext) {
  const { setup, loaded } = processorConditions(processor);
  return { line: 'many', mode: 'fresh', timeUnit: 's', columns: ['cpu', 'wall'], setup, loaded } as const;
}

/** A folder with files of the content that the server reports. */
function createFiles(folder: string, count: number): string {
  const path = join(folder, `source-${String(count)}`);
  mkdirSync(path);
  const content = Buffer.alloc(size, 'box');
  for (let index = 0; index < count; index++) writeFileSync(join(path, `${String(index)}.bin`), content);
  return path;
}

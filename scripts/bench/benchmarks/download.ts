import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { downloads } from '../contestants/downloads.js';
import { processorConditions } from '../processes/processor.js';
import type { Section } from '../report/report.js';
import { toSection, type RowPlan } from '../report/section.js';
import { shareOfRounds, withHarness, type BenchmarkContext } from './context.js';
import { toValues } from './fresh.js';
import { selectRows } from './select-rows.js';
import { takeTurns } from './take-turns.js';

type Name = keyof typeof downloads;

const size = 512 * 1024 * 1024;

const rows: readonly RowPlan<Name>[] = [
  { name: 'fetch-pipeline', label: 'fetch, pipeline, createWriteStream' },
  { name: 'fetch-coalesced', label: 'hand-written, writes of 1 MB', compare: toPipeline() },
  { name: 'sdk', label: 'downloads.download, verify: false', ours: true, compare: toPipeline(0.6) },
  { name: 'sdk-fast', label: 'downloads.download, verify: false, fastTransport()', ours: true, compare: toPipeline() },
  {
    name: 'sdk-undici',
    label: "downloads.download, verify: false, fastTransport({ engine: 'undici' })",
    ours: true,
    compare: toPipeline(),
  },
  { name: 'vendor', label: 'box-node-sdk', compare: toPipeline() },
  { name: 'fetch-coalesced-verified', label: 'hand-written, writes of 1 MB, verified', compare: toPipeline() },
  { name: 'sdk-verified', label: 'downloads.download, verified', ours: true, compare: toPipeline(0.8) },
  { name: 'sdk-fast-verified', label: 'downloads.download, verified, fastTransport()', ours: true, compare: toPipeline() },
];

/** Downloads of 512 MB to an in-memory disk, so that the state of a real disk does not matter. */
export async function downloadSections(context: BenchmarkContext): Promise<Section[]> {
  const memoryDisk = writable('/dev/shm');
  const folder = mkdtempSync(join(memoryDisk ? '/dev/shm' : context.folder, 'bench-downloads-'));
  try {
    return await withHarness(context, { server: 'transfer', processor: context.processor }, async (harness) => {
      const planned = selectRows(context, rows);
      const path = join(folder, 'file');
      const task = { calls: 1, concurrency: 1, path, size };
      const samples = await takeTurns(context, harness, {
        step: '512 MB',
        names: planned.map(({ name }) => name),
        rounds: shareOfRounds(context, 0.6),
        measure: async (name) => {
          try {
            return toValues(await harness.run({ contestant: `downloads/${name}`, warmUp: { ...task, size: 1 }, task }), 1);
          } finally {
            rmSync(path, { force: true });
          }
        },
      });
      const disk = memoryDisk
        ? 'written to /dev/shm, in memory'
        : 'written to a disk, because /dev/shm does not exist here: the state of the disk affects the times';
      const { setup, loaded } = processorConditions(context.processor);
      const common = { line: 'download', mode: 'fresh', timeUnit: 's', setup: [...setup, disk], loaded } as const;
      return [toSection({ ...common, title: '512 MB to a file', columns: ['cpu', 'wall'], rows: planned }, samples)];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toPipeline(target?: number): NonNullable<RowPlan<Name>['compare']> {
  return [{ to: 'fetch-pipeline', quantity: 'wall', ...(target === undefined ? {} : { target }) }];
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

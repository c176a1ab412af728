import { afterEach, describe, expect, it } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { walk, type ListItems } from '../../../../src/folders/walk.js';
import { heapMeter, startListServer, type LargeFolder } from './list-server.js';
import { isSoak } from '../../support/soak.js';

const many = isSoak ? 1_000_000 : 100_000;
const folders = isSoak ? 5000 : 500;
const mebibyte = 1024 * 1024;

const trees: Record<string, LargeFolder> = {
  files: { count: many },
  wide: { count: folders, folderAt: (place) => `twenty-${String(place)}` },
  deep: { count: 3, folderAt: (place) => (place === 1 ? 'deep' : undefined) },
};

let service: Awaited<ReturnType<typeof startListServer>>;
afterEach(() => service.close());

async function openService() {
  service = await startListServer((id) => trees[id] ?? { count: 20 });
  const box = createBoxClient({ auth: developerToken('t'), baseUrl: service.url });
  const list: ListItems = (id, params, options) => box.folders.items.list(id, params, options);
  return { list };
}

/** Counts the items and measures how much the heap grows between the first tenth and the end. */
async function measure(items: AsyncIterable<unknown>, expected: number) {
  const heap = heapMeter();
  const tenth = expected / 10;
  let count = 0;
  let start = 0;
  let growth = 0;
  for await (const item of items) {
    if (item !== undefined) count += 1;
    // Compiled code and caches are included in the baseline.
    if (count === tenth) start = heap();
    if (count % tenth === 0) growth = Math.max(growth, heap() - start);
  }
  return { count, growth };
}

describe('heap use of lists', { timeout: 600_000 }, () => {
  it.each([0, 3])(`the heap does not grow over a list of ${String(many)} items with prefetch %i`, async (prefetch) => {
    const { list } = await openService();
    const { count, growth } = await measure(list('files', { limit: 1000 }, { prefetch }), many);
    expect([count, service.calls()]).toEqual([many, many / 1000]);
    expect(growth).toBeLessThan(2 * mebibyte);
  });

  it(`the heap grows by no more than the IDs in a walk over ${String(many)} items of one folder`, async () => {
    const { list } = await openService();
    const { count, growth } = await measure(walk(list, 'files'), many);
    expect([count, service.calls()]).toEqual([many, many / 1000]);
    expect(growth).toBeLessThan(mebibyte + many * 16);
  });

  it(`the heap does not grow in a walk over ${String(folders * 20)} items in ${String(folders)} folders`, async () => {
    const { list } = await openService();
    const { count, growth } = await measure(walk(list, 'wide', { concurrency: 8 }), folders * 21);
    expect(count).toBe(folders * 21);
    expect(growth).toBeLessThan(2 * mebibyte);
    expect(service.maxConcurrent()).toBeLessThanOrEqual(8);
  });
});

it('a walk of an endless tree reads no further than its consumer', async () => {
  const { list } = await openService();
  let last = '';
  for await (const { path, depth } of walk(list, 'deep', { concurrency: 1 })) {
    last = path;
    if (depth === 100) break;
  }
  expect(last.split('/')).toHaveLength(100);
  expect(service.calls()).toBeLessThan(105);
});

import { afterEach, describe, expect, it } from 'vitest';
import { createBoxClient, developerToken } from 'box-openapi-sdk';
import { walk, type ListItems } from '../../../../src/folders/walk.js';
import { heapMeter, listsService, type BigFolder } from './list-service.js';

const soak = process.env['SOAK'] === '1';
const many = soak ? 1_000_000 : 100_000;
const folders = soak ? 5000 : 500;
const mebibyte = 1024 * 1024;

const trees: Record<string, BigFolder> = {
  files: { count: many },
  wide: { count: folders, folderAt: (place) => `twenty-${String(place)}` },
  deep: { count: 3, folderAt: (place) => (place === 1 ? 'deep' : undefined) },
};

let service: Awaited<ReturnType<typeof listsService>>;
afterEach(() => service.close());

async function opened() {
  service = await listsService((id) => trees[id] ?? { count: 20 });
  const box = createBoxClient({ auth: developerToken('t'), baseUrl: service.url });
  const list: ListItems = (id, params, options) => box.folders.items.list(id, params, options);
  return { list };
}

/** Counts what comes, and how many bytes the heap grows for each on the way. */
async function measured(items: AsyncIterable<unknown>, expected: number) {
  const heap = heapMeter();
  const often = expected / 10;
  let count = 0;
  let start = 0;
  let grown = 0;
  for await (const item of items) {
    if (item !== undefined) count += 1;
    // What is compiled and cached by then is there for good.
    if (count === often) start = heap();
    if (count % often === 0) grown = Math.max(grown, heap() - start);
  }
  return { count, grown };
}

describe('the heap', { timeout: 600_000 }, () => {
  it.each([0, 3])(`does not grow by ${String(many)} items of one folder, with %i pages ahead`, async (prefetch) => {
    const { list } = await opened();
    const { count, grown } = await measured(list('files', { limit: 1000 }, { prefetch }), many);
    expect([count, service.calls()]).toEqual([many, many / 1000]);
    expect(grown).toBeLessThan(2 * mebibyte);
  });

  it(`grows by no more than the ids in a walk over ${String(many)} items of one folder`, async () => {
    const { list } = await opened();
    const { count, grown } = await measured(walk(list, 'files'), many);
    expect([count, service.calls()]).toEqual([many, many / 1000]);
    expect(grown).toBeLessThan(mebibyte + many * 16);
  });

  it(`does not grow by a walk over ${String(folders * 20)} items in ${String(folders)} folders, eight of which are read at once`, async () => {
    const { list } = await opened();
    const { count, grown } = await measured(walk(list, 'wide', { concurrency: 8 }), folders * 21);
    expect(count).toBe(folders * 21);
    expect(grown).toBeLessThan(2 * mebibyte);
    expect(service.mostAtOnce()).toBeLessThanOrEqual(8);
  });
});

it('a tree without end is walked for as long as somebody asks, and no further', async () => {
  const { list } = await opened();
  let last = '';
  for await (const { path, depth } of walk(list, 'deep', { concurrency: 1 })) {
    last = path;
    if (depth === 100) break;
  }
  expect(last.split('/')).toHaveLength(100);
  expect(service.calls()).toBeLessThan(105);
});

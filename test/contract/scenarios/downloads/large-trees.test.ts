import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createBoxClient, developerToken, type DownloadManyOptions } from 'box-openapi-sdk';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { isSoak } from '../../support/soak.js';
import { heapMeter, startListServer } from '../lists/list-server.js';

const folders = isSoak ? 1000 : 100;
const filesPerFolder = 1000;
const mebibyte = 1024 * 1024;

let service: Awaited<ReturnType<typeof startListServer>>;
afterEach(() => service.close());

describe('downloadMany of a large tree', { timeout: 600_000 }, () => {
  it.each([
    ['on disk', async () => ({ to: join(await temporaryFolder(), 'to'), dryRun: true, portableNames: true })],
    ['to a writer', () => Promise.resolve({ to: { openFile: () => undefined } })],
  ] as const)(`%s: the heap does not grow over ${String(folders * filesPerFolder)} files`, async (_, options) => {
    const properties = `"size":3,"sha1":"${'0'.repeat(40)}"`;
    service = await startListServer((id) =>
      id === 'root' ? { count: folders, folderAt: (place) => `folder-${String(place)}` } : { count: filesPerFolder, properties },
    );
    const box = createBoxClient({ auth: developerToken('t'), baseUrl: service.url });
    const heap = heapMeter();
    const total = folders * filesPerFolder;
    let count = 0;
    let start = 0;
    let growth = 0;
    const onResult = () => {
      count += 1;
      if (count === total / 10) start = heap();
      else if (count % (total / 10) === 0) growth = Math.max(growth, heap() - start);
    };
    const summary = await box.downloads.downloadMany({ folderId: 'root', onResult, ...(await options()) } satisfies DownloadManyOptions);
    expect([summary.planned + summary.skipped, summary.failed, count]).toEqual([total, [], total]);
    expect(growth).toBeLessThan(3 * mebibyte);
  });
});

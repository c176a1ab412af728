import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBoxClient, developerToken, type MirrorOptions } from 'box-openapi-sdk';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { heapMeter } from '../scenarios/lists/list-server.js';
import { sha1Hex } from '../support/bytes.js';
import { isSoak } from '../support/soak.js';
import { startTreeServer } from './tree-server.js';

const filesPerFolder = 500;
/** Folders of the smaller and of the larger tree. */
const sizes = isSoak ? ([100, 200] as const) : ([2, 4] as const);
const content = new TextEncoder().encode('the same in all files');

/** A folder and a server with the same tree, mirrored once. */
async function mirrorTree(folders: number) {
  const server = await startTreeServer({ folders, files: filesPerFolder, size: content.length, sha1: sha1Hex(content) });
  onTestFinished(async () => {
    await server.close();
  });
  const folder = await temporaryFolder();
  const path = join(folder, 'local');
  for (let index = 0; index < folders; index++) {
    await mkdir(join(path, `folder-${String(index)}`), { recursive: true });
    for (let file = 0; file < filesPerFolder; file++) await writeFile(join(path, `folder-${String(index)}/file-${String(file)}`), content);
  }
  const state = join(folder, 'state');
  const options: MirrorOptions = { folderId: '1', path, direction: 'both', backupDir: join(folder, 'backup'), state };
  const box = createBoxClient({ auth: developerToken('t'), baseUrl: server.url });
  const heap = heapMeter();
  const before = heap();
  const run = async () => {
    const result = await box.mirror(options);
    expect(result).toMatchObject({ complete: true, uploaded: 0, downloaded: 0, moved: 0, deleted: 0, conflicts: 0 });
    return { listing: result.listing, requests: server.takeRequests(), stateBytes: (await stat(state)).size, heapBytes: heap() - before };
  };
  return { first: await run(), run };
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, one) => total + one, 0);

it(
  `a mirror of ${String(sizes[1] * filesPerFolder)} items needs requests and state in proportion, and then only reads events`,
  { timeout: 3_600_000 },
  async () => {
    const [small, large] = [await mirrorTree(sizes[0]), await mirrorTree(sizes[1])];
    expect([small.first.listing, large.first.listing]).toEqual(['full', 'full']);
    // One list per folder, and a constant number of others.
    const constant = sum(small.first.requests) - sizes[0];
    expect(sum(large.first.requests) - sizes[1]).toBe(constant);
    expect(constant).toBeLessThan(6);
    expect(large.first.stateBytes).toBeLessThan(2.2 * small.first.stateBytes);
    expect(large.first.stateBytes / (sizes[1] * filesPerFolder)).toBeLessThan(400);
    let stateBytes = large.first.stateBytes;
    for (let count = 0; count < 5; count++) {
      const { listing, requests, ...rest } = await large.run();
      expect(listing).toBe('events');
      // Neither lists of folders nor contents.
      expect(Object.keys(requests).filter((one) => !one.endsWith('/events') && one !== 'GET /2.0/folders/ID')).toEqual([]);
      expect(sum(requests)).toBeLessThan(4);
      // The run leaves nothing in memory, and the state does not grow.
      expect(rest.heapBytes).toBeLessThan(8 * 1024 * 1024);
      expect(rest.stateBytes).toBeLessThan(stateBytes * 1.01 + 500);
      stateBytes = Math.max(stateBytes, rest.stateBytes);
    }
  },
);

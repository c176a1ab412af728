import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from 'box-openapi-sdk';
import { rejection } from '../../support/rejection.js';
import { openPair } from './pair.js';

describe('a mirror of one direction', () => {
  it('up: uploads what is new or different, and leaves the rest of the target', async () => {
    const { local, remote, run, sides } = await openPair({ direction: 'up', backupDir: undefined, state: undefined });
    await local.write('docs/a.txt', 'a');
    await local.write('b.txt', 'new');
    await remote.write('b.txt', 'old');
    await remote.write('c.txt', 'c');
    expect(await run()).toMatchObject({ uploaded: 2, createdFolders: 1, deleted: 0, complete: true });
    expect((await sides()).remote).toEqual({ 'docs/a.txt': 'a', 'b.txt': 'new', 'c.txt': 'c' });
    expect(await run()).toMatchObject({ uploaded: 0, createdFolders: 0, complete: true });
  });

  it('up, with delete: items that the disk lacks go to the trash', async () => {
    const { local, remote, run, sides, trash } = await openPair({ direction: 'up', delete: true, backupDir: undefined });
    await local.write('a.txt', 'a');
    await remote.write('docs/b.txt', 'b');
    expect(await run()).toMatchObject({ uploaded: 1, deleted: 2, complete: true });
    expect((await sides()).remote).toEqual({ 'a.txt': 'a' });
    expect(await trash()).toEqual(['b.txt', 'docs']);
  });

  it('down, with delete: deleted and replaced local files are moved to backupDir', async () => {
    const { local, remote, run, sides, backups } = await openPair({ direction: 'down', delete: true, state: undefined });
    await remote.write('a.txt', 'new');
    await local.write('a.txt', 'old');
    await local.write('docs/b.txt', 'b');
    expect(await run()).toMatchObject({ downloaded: 1, deleted: 2, complete: true });
    expect((await sides()).local).toEqual({ 'a.txt': 'new' });
    expect(await backups()).toEqual({ 'a.txt': 'old', 'docs/b.txt': 'b' });
  });

  it('down: a new folder on disk has the date of the one in Box, also after files were written into it', async () => {
    const { remote, run, path, mock } = await openPair({ direction: 'down' });
    await remote.write('docs', null);
    await remote.write('docs/2026/a.txt', 'a');
    const modifiedAt = String(mock.state.find('/mirror/docs/2026')?.['content_modified_at']);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await run()).toMatchObject({ downloaded: 1, createdFolders: 2, complete: true });
    expect((await stat(join(path, 'docs/2026'))).mtimeMs).toBe(Date.parse(modifiedAt));
    // The date is no change.
    expect(await run()).toMatchObject({ createdFolders: 0, complete: true });
  });

  it('requires backupDir where local files may be replaced', async () => {
    const { run } = await openPair({ direction: 'down' });
    const error = await rejection(run({ backupDir: undefined }), BoxConfigError);
    expect(error.message).toMatch(/^backupDir: must be set/);
  });
});

describe('a run that finds nothing to do', () => {
  it('requests only the events since the last run, and lists only the folder of a change', async () => {
    const { local, remote, run, mock } = await openPair();
    await local.write('docs/2026/a.txt', 'a');
    await local.write('papers/b.txt', 'b');
    await run();
    // This run reads the events of the changes that the first one has made.
    await run();
    const requestsOf = async () => {
      const before = mock.exchanges.length;
      const { listing, complete } = await run();
      expect([listing, complete]).toEqual(['events', true]);
      return mock.exchanges.slice(before).map(({ method, url }) => `${method} ${new URL(url).pathname}`);
    };
    expect(await requestsOf()).toEqual(['GET /2.0/events']);
    await remote.write('papers/b.txt', 'changed');
    const requests = await requestsOf();
    expect(requests.filter((each) => each.endsWith('/items'))).toEqual([`GET /2.0/folders/${String(remote.id('papers'))}/items`]);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxNotFoundError } from 'box-openapi-sdk';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { collect, openBox, people } from '../../support/box.js';

async function openShared() {
  const { box, mock, clientForUser } = await openBox({
    seed: { users: [...people], tree: { Shared: { 'a.txt': 'a', Deep: { 'b.txt': 'b' } } } },
  });
  const idOf = (name: string) => mock.state.items().find((item) => item['name'] === name)?.id ?? '';
  const folderId = idOf('Shared');
  const access = { access: 'open', password: 'correct horse' } as const;
  const { shared_link: link } = await box.folders.update(folderId, { shared_link: access, fields: ['shared_link'] });
  const sharedLink = { url: link?.url ?? '', password: access.password };
  return { ben: clientForUser(people[1].id), folderId, fileId: idOf('a.txt'), sharedLink };
}

describe('sharedLink', () => {
  it('opens a file and a folder for a user who has no other access', async () => {
    const { ben, folderId, fileId, sharedLink } = await openShared();
    await rejection(ben.downloads.download(fileId), BoxNotFoundError);
    const { bytes } = await ben.downloads.download(fileId, { sharedLink });
    expect(Buffer.from(bytes).toString()).toBe('a');

    await rejection(collect(ben.folders.walk(folderId)), BoxNotFoundError);
    expect((await collect(ben.folders.walk(folderId, { sharedLink }))).map(({ path }) => path).sort()).toEqual([
      'Deep',
      'Deep/b.txt',
      'a.txt',
    ]);

    const to = await temporaryFolder();
    await rejection(ben.downloads.downloadMany({ folderId, to }), BoxNotFoundError);
    expect(await ben.downloads.downloadMany({ folderId, to, sharedLink })).toMatchObject({ downloaded: 2, failed: [] });
    expect(await readFile(join(to, 'Deep/b.txt'), 'utf8')).toBe('b');
    expect(await ben.downloads.downloadMany({ items: [{ id: fileId }], to, sharedLink })).toMatchObject({ skipped: 1, failed: [] });
  });

  it('opens paths, without a trace in the path cache for calls without it', async () => {
    const { ben, folderId, sharedLink } = await openShared();
    const path = 'Deep/b.txt';
    expect(await ben.folders.resolvePath(path, { from: folderId, sharedLink })).toMatchObject({ type: 'file', name: 'b.txt' });
    await rejection(ben.folders.resolvePath(path, { from: folderId }), BoxNotFoundError);
    expect(await ben.folders.resolvePath(path, { from: folderId, sharedLink })).toMatchObject({ type: 'file', name: 'b.txt' });
  });

  it('opens the items of a ZIP file', async () => {
    const { ben, folderId, sharedLink } = await openShared();
    const items = [{ type: 'folder' as const, id: folderId }];
    expect(await ben.downloads.zip({ items, sharedLink })).toMatchObject({ downloadedFiles: 2, skippedFiles: 0 });
  });

  it.each([{ url: '' }, { url: 7 }, {}, 'https://app.box.com/s/1', { url: 'u', password: 7 }, { url: 'u', word: 'x' }])(
    'must be valid: %j',
    async (invalid) => {
      const { ben, folderId } = await openShared();
      const options = { sharedLink: invalid as never };
      for (const call of [
        ben.downloads.download('1', options),
        ben.downloads.zip({ items: [{ type: 'file', id: '1' }], ...options }),
        ben.downloads.downloadMany({ folderId, to: '/nonexistent/never', ...options }),
        collect(ben.folders.walk(folderId, options)),
        ben.folders.resolvePath('/a', options),
      ]) {
        expect((await rejection(call, BoxConfigError)).message).toMatch(/sharedLink/);
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { syncFolder } from '../../../../src/node/file-system/sync-folder.js';
import { rejection } from '../../../support/rejection.js';

const failure = (code: string) => Object.assign(new Error(code), { code });

function system(platform: NodeJS.Platform, openError?: Error, syncError?: Error) {
  const steps: string[] = [];
  const step = (name: string, error?: Error) => {
    steps.push(name);
    return error === undefined ? Promise.resolve() : Promise.reject(error);
  };
  const folder = { sync: () => step('sync', syncError), close: () => step('close') };
  return { steps, platform, open: () => step('open', openError).then(() => folder) };
}

describe('the sync of a folder', () => {
  it('opens, syncs and closes the folder', async () => {
    const linux = system('linux');
    await syncFolder('a', linux);
    expect(linux.steps).toEqual(['open', 'sync', 'close']);
  });

  it.each(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EBADF'])(
    'does nothing where the system answers %s',
    async (code) => {
      await syncFolder('a', system('linux', failure(code)));
      const synced = system('linux', undefined, failure(code));
      await syncFolder('a', synced);
      expect(synced.steps).toEqual(['open', 'sync', 'close']);
    },
  );

  it('is not attempted on Windows', async () => {
    const windows = system('win32');
    await syncFolder('a', windows);
    expect(windows.steps).toEqual([]);
  });

  it.each(['EIO', 'ENOSPC'])('fails with %s, because the rename may be lost', async (code) => {
    expect(await rejection(syncFolder('a', system('linux', undefined, failure(code))), Error)).toMatchObject({ code });
  });
});

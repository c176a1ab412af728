import { describe, expect, it } from 'vitest';
import { moveFile, type RenameSystem } from '../../../../src/node/file-system/move-file.js';
import { rejection } from '../../../support/rejection.js';

/** A system whose renames fail `failures` times. */
function busySystem(platform: NodeJS.Platform, code: string, failures: number) {
  const waits: number[] = [];
  let renames = 0;
  const system: RenameSystem = {
    platform,
    rename: () => (renames++ < failures ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve()),
    sleep: (ms) => Promise.resolve(waits.push(ms)),
  };
  return { system, waits, renames: () => renames };
}

const never = () => false;

describe('a rename', () => {
  it.each<[NodeJS.Platform, string]>([
    ['linux', 'EPERM'],
    ['linux', 'EBUSY'],
    ['win32', 'EPERM'],
    ['win32', 'EBUSY'],
    ['win32', 'EACCES'],
  ])('on %s is retried after %s', async (platform, code) => {
    const { system, waits, renames } = busySystem(platform, code, 3);
    await moveFile('a', 'b', never, system);
    expect([renames(), waits]).toEqual([4, [10, 20, 40]]);
  });

  it('fails with the error of the system when the file stays in use for two seconds', async () => {
    const { system, waits } = busySystem('win32', 'EBUSY', Infinity);
    expect(await rejection(moveFile('a', 'b', never, system), Error)).toMatchObject({ code: 'EBUSY' });
    expect(waits.reduce((sum, ms) => sum + ms)).toBe(2070);
  });

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'EACCES'],
    ['linux', 'EISDIR'],
    ['win32', 'ENOSPC'],
    ['darwin', 'ENOENT'],
  ])('on %s fails at once after %s', async (platform, code) => {
    const { system, renames } = busySystem(platform, code, 1);
    expect(await rejection(moveFile('a', 'b', never, system), Error)).toMatchObject({ code });
    expect(renames()).toBe(1);
  });

  it('fails at once after an error that has another meaning for the caller', async () => {
    const { system, renames } = busySystem('win32', 'EPERM', 1);
    await rejection(
      moveFile('a', 'b', () => true, system),
      Error,
    );
    expect(renames()).toBe(1);
  });
});

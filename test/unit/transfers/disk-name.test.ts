import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import {
  decodeDiskName,
  diskName,
  diskNameKey,
  diskNameWithId,
  numberedDiskName,
  portableNames,
} from '../../../src/transfers/disk-name.js';
import { thrown } from '../../support/rejection.js';

const posix = { isWindows: false, ignoresCase: false, ignoresComposition: false };

describe('the name of an item on disk', () => {
  it.each([
    ['a.txt', 'a.txt', 'a.txt'],
    ['CON', 'CON', '%43ON'],
    ['aux.tar.gz', 'aux.tar.gz', '%61ux.tar.gz'],
    ['trailing.', 'trailing.', 'trailing%2E'],
    ['a/b', 'a%2Fb', 'a%2Fb'],
    ['a\\b', 'a\\b', 'a%5Cb'],
    ['line\nbreak', 'line%0Abreak', 'line%0Abreak'],
    ['\u0085', '%u0085', '%u0085'],
    ['\ud83d', '%uD83D', '%uD83D'],
    ['🎬', '🎬', '🎬'],
    ['.', '%2E', '%2E'],
    ['..', '%2E.', '.%2E'],
    ['', '%id-7', '%id-7'],
    ['%2F', '%252F', '%252F'],
    ['%u0041', '%25u0041', '%25u0041'],
    ['a%id-5', 'a%25id-5', 'a%25id-5'],
    ['100 %', '100 %', '100 %'],
  ])('of %j is %j by the rules of POSIX and %j by those of Windows', (name, onPosix, onWindows) => {
    expect([diskName(name, '7', posix), diskName(name, '7', portableNames)]).toEqual([onPosix, onWindows]);
  });

  it('can be stored, and decodes to the name in Box', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.constantFrom(posix, portableNames), (name, rules) => {
        const onDisk = diskName(name, '7', rules);
        expect(decodeDiskName(onDisk)).toEqual({ name, id: undefined });
        expect(onDisk).not.toMatch(/[/\0]/);
        expect(['.', '..', '']).not.toContain(onDisk);
        if (rules.isWindows) expect(onDisk).not.toMatch(/[<>:"|?*\\\p{Cc}]|[. ]$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('has at most 255 bytes, and contains the ID if it was shortened', () => {
    const name = diskName(`${'é'.repeat(200)}.pdf`, '12345', posix);
    expect([Buffer.byteLength(name) <= 255, name.endsWith('é%id-12345.pdf'), decodeDiskName(name).id]).toEqual([true, true, '12345']);
    expect(Buffer.byteLength(numberedDiskName('🎬'.repeat(63), 99))).toBeLessThanOrEqual(255);
  });

  it('with an ID decodes to both', () => {
    for (const name of ['a.txt', 'archive.tar.gz', '.gitignore', 'plain']) {
      expect(decodeDiskName(diskNameWithId(name, '7'))).toEqual({ name, id: '7' });
    }
  });

  it('has a key that is the same for names that the disk cannot tell apart', () => {
    const keys = (rules: typeof posix) => new Set(['\u00e9', 'e\u0301', '\u00c9'].map((name) => diskNameKey(name, rules))).size;
    expect([keys(posix), keys(portableNames), keys({ ...posix, ignoresCase: true })]).toEqual([3, 1, 2]);
  });

  it('must be a string', () => {
    expect(thrown(() => decodeDiskName(7 as never), BoxConfigError).message).toMatch(/name must be a string/);
  });
});

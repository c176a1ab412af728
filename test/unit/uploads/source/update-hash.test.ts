import { describe, expect, it } from 'vitest';
import { sha1Of, updateHash } from '../../../../src/uploads/source/digest.js';
import nodePlatform from '../../../../src/node/platform.js';

const megabyte = 1024 * 1024;

describe('hashing a part', () => {
  it('adds the bytes in order in slices of 4 MiB, each in a later task than the one before', async () => {
    const bytes = new Uint8Array(9 * megabyte);
    const slices: [number, number][] = [];
    const hash = { update: ({ byteOffset, length }: Uint8Array) => void slices.push([byteOffset / megabyte, length / megabyte]) };
    const hashing = updateHash({ ...hash, digest: () => bytes }, bytes);
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    expect(slices).toEqual([[0, 4]]);
    await hashing;
    expect(slices).toEqual([
      [0, 4],
      [4, 4],
      [8, 1],
    ]);
  });

  it.each([0, 1, 4 * megabyte, 4 * megabyte + 1, 9 * megabyte])('of %i bytes has the same digest as all bytes at once', async (length) => {
    const bytes = new Uint8Array(length).fill(7);
    bytes.set([1, 2, 3].slice(0, length), Math.max(0, length - 3));
    const hash = nodePlatform.createSha1();
    hash.update(bytes);
    expect(Buffer.from(await sha1Of(bytes, nodePlatform)).equals(Buffer.from(hash.digest()))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import nodePlatform from '../../../../src/node/platform.js';
import { spool } from '../../../../src/uploads/source/spool.js';
import { byteReader } from '../../../../src/uploads/source/stream-source.js';
import webPlatform from '../../../../src/web/platform.js';
import { rejection } from '../../../support/rejection.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(10_000);

/** Yields every chunk in the same buffer, as a reader that reuses its buffer does. */
async function* chunksInOneBuffer(): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(700);
  for (let start = 0; start < content.length; start += chunk.length) {
    const bytes = content.subarray(start, start + chunk.length);
    chunk.set(bytes);
    yield chunk.subarray(0, bytes.length);
    await Promise.resolve();
  }
}

describe.each([
  ['with temporary files', nodePlatform],
  ['without a file system', webPlatform],
])('spool %s', (_label, platform) => {
  it.each([1, 700, 5000, 10_000, 10_001])('preserves every byte with a direct limit of %i bytes', async (directBytes) => {
    const source = await spool(byteReader(chunksInOneBuffer()), platform, { directBytes, memoryBytes: 20_000 }, undefined);
    expect(source.size).toBe(10_000);
    expect(await source.read(0, 10_000)).toEqual(content);
    expect(await source.read(699, 5001)).toEqual(content.slice(699, 5001));
    source.close?.();
  });
});

describe('spool memory limit without a file system', () => {
  const limits = { directBytes: 1000, memoryBytes: 9_999 };

  it('rejects a stream above memoryBytes with advice', async () => {
    const error = await rejection(spool(byteReader(chunksInOneBuffer()), webPlatform, limits, undefined), BoxUploadError);
    expect(error.message).toMatch(/more than 9999 bytes.*size.*Blob.*spoolLimitBytes/);
  });

  it('accepts a stream of exactly memoryBytes', async () => {
    const source = await spool(byteReader(chunksInOneBuffer()), webPlatform, { ...limits, memoryBytes: 10_000 }, undefined);
    expect(source.size).toBe(10_000);
  });

  it('ignores memoryBytes where temporary files are available', async () => {
    const source = await spool(byteReader(chunksInOneBuffer()), nodePlatform, limits, undefined);
    expect(source.size).toBe(10_000);
    source.close?.();
  });
});

import { describe, expect, it } from 'vitest';
import { BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import nodePlatform from '../../../../src/node/platform.js';
import { spool } from '../../../../src/uploads/source/spool.js';
import { byteReader } from '../../../../src/uploads/source/stream-source.js';
import webPlatform from '../../../../src/web/platform.js';
import { rejection } from '../../../support/rejection.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(10_000);

/** Uses one chunk for all its bytes, as a reader with a buffer of its own does. */
async function* reusing(): AsyncGenerator<Uint8Array> {
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
  ['without files', webPlatform],
])('spooling %s', (_what, platform) => {
  it.each([1, 700, 5000, 10_000, 10_001])('keeps every byte, when %i go in one call', async (directBytes) => {
    const source = await spool(byteReader(reusing()), platform, { directBytes, memoryBytes: 20_000 }, undefined);
    expect(source.size).toBe(10_000);
    expect(await source.read(0, 10_000)).toEqual(content);
    expect(await source.read(699, 5001)).toEqual(content.slice(699, 5001));
    source.close?.();
  });
});

describe('without files', () => {
  const limits = { directBytes: 1000, memoryBytes: 9_999 };

  it('more than the limit is refused, with what to do', async () => {
    const error = await rejection(spool(byteReader(reusing()), webPlatform, limits, undefined), BoxUploadError);
    expect(error.message).toMatch(/more than 9999 bytes.*size.*Blob.*spoolLimitBytes/);
  });

  it('the limit itself is taken', async () => {
    const source = await spool(byteReader(reusing()), webPlatform, { ...limits, memoryBytes: 10_000 }, undefined);
    expect(source.size).toBe(10_000);
  });

  it('the limit is not for those who have a disk', async () => {
    const source = await spool(byteReader(reusing()), nodePlatform, limits, undefined);
    expect(source.size).toBe(10_000);
    source.close?.();
  });
});

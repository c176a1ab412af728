import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import nodePlatform from '../../../src/node/platform.js';
import webPlatform from '../../../src/web/platform.js';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { rejection } from '../../support/rejection.js';
import { testBytes } from '../../support/servers/upload-service.js';

const digestOf = (platform: typeof webPlatform, chunks: readonly Uint8Array[]) => {
  const hash = platform.createSha1();
  for (const chunk of chunks) hash.update(chunk);
  return Buffer.from(hash.digest()).toString('hex');
};

describe('SHA-1 of the web platform', () => {
  it('SHA-1 matches the examples of FIPS 180-4', () => {
    expect(digestOf(webPlatform, [])).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
    expect(digestOf(webPlatform, [new TextEncoder().encode('abc')])).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });

  it('SHA-1 matches the digest of Node for any bytes in any chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (chunks) => {
        expect(digestOf(webPlatform, chunks)).toBe(digestOf(nodePlatform, chunks));
        expect(digestOf(webPlatform, [Buffer.concat(chunks)])).toBe(digestOf(nodePlatform, chunks));
      }),
    );
  });

  it('SHA-1 matches the digest of Node for one megabyte', () => {
    const bytes = testBytes(1_000_003);
    expect(digestOf(webPlatform, [bytes])).toBe(digestOf(nodePlatform, [bytes]));
  });
});

describe('SHA-1 of bytes in memory on the web platform', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['WebCrypto', globalThis.crypto],
    ['the library, on a page without WebCrypto', {}],
  ])('is computed by %s', async (_what, crypto) => {
    vi.stubGlobal('crypto', crypto);
    const digest = await webPlatform.sha1Of?.(new TextEncoder().encode('abc'));
    expect(Buffer.from(digest ?? []).toString('hex')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });
});

describe('file paths on the web platform', () => {
  it('rejects a path and names the supported sources', async () => {
    const error = await rejection(webPlatform.openPath('/data/film.mov'), BoxConfigError);
    expect(error.message).toMatch(/^source: "\/data\/film\.mov".*Blob/);
  });
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoxError } from '../../../src/core/errors/box-errors.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, faultSequence, type ServerFault } from './file-service.js';

const mebibyte = 1024 * 1024;
const sizes = fc.constantFrom(0, 1, 2, mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte - 1, 2 * mebibyte + 1, 4_500_000);
const offsets = fc.oneof(fc.nat(2000), fc.integer({ min: 0, max: 3_000_000 }), fc.constantFrom(mebibyte - 1, mebibyte, mebibyte + 1));
const concurrency = fc.constantFrom(1, 1, 2, 4);
const large = testBytes(4_500_000);
const other = large.map((byte) => byte ^ 0x55);

/** Faults that still deliver some bytes, though fewer than requested. */
const transientFault: fc.Arbitrary<ServerFault> = fc.oneof(
  offsets.map((offset) => ({ cutAfter: offset + 1 })),
  offsets.map((offset) => ({ endAfter: offset + 1 })),
  offsets.map((offset) => ({ maxBytes: offset + 1 })),
  fc.constant({}),
);

const anyFault = (size: number): fc.Arbitrary<ServerFault> =>
  fc.oneof(
    transientFault,
    offsets.map((offset) => ({ cutAfter: offset, content: other.subarray(0, size) })),
    offsets.map((offset) => ({ ignoreRange: true as const, cutAfter: offset })),
    fc.constantFrom<ServerFault>(
      { ignoreRange: true },
      { content: other.subarray(0, size) },
      { content: large.subarray(0, Math.max(0, size - 1)) },
      { extraBytes: 1 },
      { cutAfter: 0 },
      { contentRange: 'bytes 0-0/1' },
      { status: 416 },
      { status: 204 },
      { status: 500 },
    ),
  );

/** Runs one download. Returns its result and the contents of the target folder. */
async function attempt(size: number, faults: readonly ServerFault[], parallel: number, onDisk: boolean) {
  const content = large.subarray(0, size);
  // Only the response to a range request can contain fewer bytes than requested.
  const service = await fileService(content, {
    onContent: (request) => {
      const { maxBytes, ...rest } = faultSequence(...faults)(request) ?? {};
      return { ...rest, ...(maxBytes !== undefined && request.range !== undefined ? { maxBytes } : {}) };
    },
  });
  const folder = await temporaryFolder();
  const client = service.client({ retry: { baseMs: 0, attempts: 3 } });
  const to = onDisk ? { to: join(folder, 'a') } : {};
  const result = await client.downloads.download('7', { concurrency: parallel, ...to }).catch((error: unknown) => error as Error);
  const names = await readdir(folder);
  const bytes = names.length === 1 ? await readFile(join(folder, 'a')) : 'bytes' in result ? result.bytes : undefined;
  return { content, result, bytes, names };
}

it('a download completes and verifies when every interrupted attempt delivers bytes', async () => {
  await fc.assert(
    fc.asyncProperty(
      sizes,
      fc.array(transientFault, { maxLength: 12 }),
      concurrency,
      fc.boolean(),
      async (size, faults, parallel, onDisk) => {
        const { content, result, bytes } = await attempt(size, faults, parallel, onDisk);
        if (result instanceof Error) throw result;
        expect(result.verified).toBe(true);
        expect(bytes !== undefined && Buffer.compare(bytes, content) === 0).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

it('a download ends with a verified file or with an error and no file, for any server faults', async () => {
  const cases = sizes.chain((size) => fc.tuple(fc.constant(size), fc.array(anyFault(size), { maxLength: 6 })));
  await fc.assert(
    fc.asyncProperty(cases, concurrency, fc.boolean(), async ([size, faults], parallel, onDisk) => {
      const { content, result, bytes, names } = await attempt(size, faults, parallel, onDisk);
      if (result instanceof Error) {
        expect(names).toEqual([]);
        expect(result).toBeInstanceOf(BoxError);
        expect(['download', 'api']).toContain((result as { kind?: string }).kind);
        return;
      }
      expect(result.verified).toBe(true);
      expect(bytes !== undefined && Buffer.compare(bytes, content) === 0).toBe(true);
    }),
    { numRuns: 60 },
  );
});

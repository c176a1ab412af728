import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BoxError } from '../../../src/core/errors/box-errors.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { testBytes } from '../../support/servers/upload-service.js';
import { fileService, inTurn, type Misdeed } from './file-service.js';

const mega = 1024 * 1024;
const sizes = fc.constantFrom(0, 1, 2, mega - 1, mega, mega + 1, 2 * mega - 1, 2 * mega + 1, 4_500_000);
const places = fc.oneof(fc.nat(2000), fc.integer({ min: 0, max: 3_000_000 }), fc.constantFrom(mega - 1, mega, mega + 1));
const concurrency = fc.constantFrom(1, 1, 2, 4);
const large = testBytes(4_500_000);
const other = large.map((byte) => byte ^ 0x55);

/** Bytes come with each, though fewer than were asked for. */
const patient: fc.Arbitrary<Misdeed> = fc.oneof(
  places.map((place) => ({ cutAfter: place + 1 })),
  places.map((place) => ({ endAfter: place + 1 })),
  places.map((place) => ({ atMost: place + 1 })),
  fc.constant({}),
);

const hostile = (size: number): fc.Arbitrary<Misdeed> =>
  fc.oneof(
    patient,
    places.map((place) => ({ cutAfter: place, content: other.subarray(0, size) })),
    places.map((place) => ({ ignoreRange: true as const, cutAfter: place })),
    fc.constantFrom<Misdeed>(
      { ignoreRange: true },
      { content: other.subarray(0, size) },
      { content: large.subarray(0, Math.max(0, size - 1)) },
      { extra: 1 },
      { cutAfter: 0 },
      { contentRange: 'bytes 0-0/1' },
      { status: 416 },
      { status: 204 },
      { status: 500 },
    ),
  );

/** Gives what the download gave, and what stands in the folder. */
async function attempt(size: number, misdeeds: readonly Misdeed[], lanes: number, onDisk: boolean) {
  const content = large.subarray(0, size);
  // Fewer bytes than were asked for can only come to a range.
  const service = await fileService(content, {
    onContent: (request) => {
      const { atMost, ...rest } = inTurn(...misdeeds)(request) ?? {};
      return { ...rest, ...(atMost !== undefined && request.range !== undefined ? { atMost } : {}) };
    },
  });
  const folder = await temporaryFolder();
  const client = service.client({ retry: { baseMs: 0, attempts: 3 } });
  const to = onDisk ? { to: join(folder, 'a') } : {};
  const result = await client.downloads.download('7', { concurrency: lanes, ...to }).catch((error: unknown) => error as Error);
  const names = await readdir(folder);
  const bytes = names.length === 1 ? await readFile(join(folder, 'a')) : 'bytes' in result ? result.bytes : undefined;
  return { content, result, bytes, names };
}

it('a file comes whole, however often the connection breaks, as long as bytes come', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.array(patient, { maxLength: 12 }), concurrency, fc.boolean(), async (size, misdeeds, lanes, onDisk) => {
      const { content, result, bytes } = await attempt(size, misdeeds, lanes, onDisk);
      if (result instanceof Error) throw result;
      expect(result.verified).toBe(true);
      expect(bytes !== undefined && Buffer.compare(bytes, content) === 0).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('whatever the service does, a download ends with the verified file or with an error and no file', { timeout: 60_000 }, async () => {
  const cases = sizes.chain((size) => fc.tuple(fc.constant(size), fc.array(hostile(size), { maxLength: 6 })));
  await fc.assert(
    fc.asyncProperty(cases, concurrency, fc.boolean(), async ([size, misdeeds], lanes, onDisk) => {
      const { content, result, bytes, names } = await attempt(size, misdeeds, lanes, onDisk);
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

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BoxConfigError, type UploadSource } from 'box-openapi-sdk';
import { openBox, smallParts } from '../../support/box.js';
import { chunks, sha1Hex, seededBytes, streamOf } from '../../support/bytes.js';
import { rejection } from '../../../support/rejection.js';

const bytes = seededBytes(10_000);
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'box-upload-'));
  path = join(folder, 'film.mov');
  await writeFile(path, bytes);
});
afterAll(() => rm(folder, { recursive: true }));

/** Every kind of source, created for each upload because some can be read only once. */
const sources: [string, () => { source: UploadSource; size?: number }][] = [
  ['a path', () => ({ source: path })],
  ['a Blob', () => ({ source: new Blob([bytes]) })],
  ['a File', () => ({ source: new File([bytes], 'film.mov') })],
  ['bytes', () => ({ source: bytes })],
  ['an ArrayBuffer', () => ({ source: bytes.buffer })],
  ['a web stream with its size', () => ({ source: streamOf(bytes), size: bytes.length })],
  ['a Node.js stream with its size', () => ({ source: Readable.from(chunks(bytes, 3000)), size: bytes.length })],
  ['a web stream of unknown size', () => ({ source: streamOf(bytes) })],
  ['a Node.js stream of unknown size', () => ({ source: Readable.from(chunks(bytes, 3000)) })],
  [
    'an object with size and slice',
    () => ({ source: { size: bytes.length, slice: (start: number, end: number) => bytes.subarray(start, end) } }),
  ],
];

interface Mode {
  readonly how: string;
  readonly strategy: 'direct' | 'parts';
  readonly options: { readonly partsFromBytes?: number };
  readonly parts: number;
}

const modes: Mode[] = [
  { how: 'in one call', strategy: 'direct', options: {}, parts: 1 },
  { how: 'in parts', strategy: 'parts', options: { partsFromBytes: 1 }, parts: 10 },
];

const cases = sources.flatMap(([kind, make]) => modes.map((strategy) => ({ kind, make, ...strategy })));

describe('uploads.upload', () => {
  it.each(cases)('an upload of $kind creates a new file $how', async ({ make, strategy, options, parts }) => {
    const { box, mock } = await openBox(smallParts);
    const result = await box.uploads.upload({ ...make(), ...options, parentId: '0', name: 'film.mov' });
    expect(result).toMatchObject({ strategy, parts, sha1: sha1Hex(bytes), file: { name: 'film.mov', size: 10_000, sha1: sha1Hex(bytes) } });
    expect(mock.state.find('/film.mov')?.id).toBe(result.file.id);
    expect(Buffer.from(await mock.state.content(result.file.id)).equals(bytes)).toBe(true);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it.each(cases)('an upload of $kind creates a new version $how', async ({ make, strategy, options, parts }) => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const result = await box.uploads.upload({ ...make(), ...options, fileId: id, ifMatch: '0' });
    expect(result).toMatchObject({ strategy, parts, sha1: sha1Hex(bytes), file: { id, name: 'film.mov', sha1: sha1Hex(bytes) } });
    expect(Buffer.from(await mock.state.content(id)).equals(bytes)).toBe(true);
    expect((await box.files.versions.list(id)).entries).toMatchObject([{ size: 3 }]);
    expect(mock.state.uploadSessions()).toEqual([]);
  });

  it.each(modes)('a new file uploaded $how takes its name from the path or File', async ({ options }) => {
    const { box, mock } = await openBox(smallParts);
    await box.uploads.upload({ source: path, parentId: '0', ...options });
    await box.uploads.upload({ source: new File([bytes], 'other.mov'), parentId: '0', ...options });
    expect(mock.state.items().map(({ name }) => name)).toEqual(['film.mov', 'other.mov']);
  });

  it.each(modes)('a new version uploaded $how from a path or File keeps the name of the file', async ({ options }) => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'Holiday.mov': 'old', 'Work.mov': 'old' } } });
    await box.uploads.upload({ source: path, fileId: mock.state.find('/Holiday.mov')?.id ?? '', ...options });
    await box.uploads.upload({ source: new File([bytes], 'tmp-1.bin'), fileId: mock.state.find('/Work.mov')?.id ?? '', ...options });
    expect(mock.state.items().map(({ name }) => name)).toEqual(['Holiday.mov', 'Work.mov']);
  });

  it.each(modes)('a new version uploaded $how with a name renames the file', async ({ options }) => {
    const { box, mock } = await openBox({ ...smallParts, seed: { tree: { 'film.mov': 'old' } } });
    const id = mock.state.find('/film.mov')?.id ?? '';
    const { file } = await box.uploads.upload({ source: bytes, fileId: id, name: 'Film, cut.mov', ...options });
    expect(file).toMatchObject({ id, name: 'Film, cut.mov' });
  });

  it.each(modes)('an upload $how sets the content dates', async ({ options }) => {
    const { box } = await openBox(smallParts);
    const dates = { contentCreatedAt: '2024-02-03T04:05:06Z', contentModifiedAt: '2024-03-04T05:06:07Z' };
    const { file } = await box.uploads.upload({ source: bytes, parentId: '0', name: 'film.mov', ...dates, ...options });
    expect(file).toMatchObject({ content_created_at: '2024-02-03T04:05:06+00:00', content_modified_at: '2024-03-04T05:06:07+00:00' });
  });

  it('an upload of zero bytes creates an empty file', async () => {
    const { box, mock } = await openBox(smallParts);
    const { file } = await box.uploads.upload({ source: new Uint8Array(0), parentId: '0', name: 'empty.txt' });
    expect(file).toMatchObject({ size: 0, sha1: sha1Hex(new Uint8Array(0)) });
    expect(await mock.state.content(file.id)).toHaveLength(0);
  });

  it('an upload uses parts from the size partsFromBytes', async () => {
    const { box } = await openBox(smallParts);
    const upload = (length: number) =>
      box.uploads.upload({ source: bytes.subarray(0, length), parentId: '0', name: `${String(length)}.bin`, partsFromBytes: 2048 });
    expect(await upload(2047)).toMatchObject({ strategy: 'direct', parts: 1 });
    expect(await upload(2048)).toMatchObject({ strategy: 'parts', parts: 2 });
    expect(await upload(2049)).toMatchObject({ strategy: 'parts', parts: 3 });
  });

  it.each([
    ['a path that is not a file', () => ({ source: folder, parentId: '0' }), /must be a regular file/],
    ['a path that does not exist', () => ({ source: join(folder, 'none.mov'), parentId: '0' }), /cannot be read/],
    ['bytes without a name', () => ({ source: bytes, parentId: '0' }), /name: must be/],
    ['a stream without a name', () => ({ source: streamOf(bytes), parentId: '0' }), /name: must be/],
    ['both parentId and fileId', () => ({ source: bytes, parentId: '0', fileId: '1', name: 'a' }) as never, /either parentId/],
  ])('an upload with %s rejects and sends nothing', async (_what, options, message) => {
    const { box, mock } = await openBox(smallParts);
    expect((await rejection(box.uploads.upload(options()), BoxConfigError)).message).toMatch(message);
    expect(mock.exchanges).toEqual([]);
  });
});

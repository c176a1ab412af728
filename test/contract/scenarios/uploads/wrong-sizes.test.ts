import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BoxConfigError, BoxUploadError, type UploadOptions, type UploadSource } from 'box-openapi-sdk';
import platform from '../../../../src/node/platform.js';
import { openSource } from '../../../../src/uploads/source/byte-source.js';
import { spool } from '../../../../src/uploads/source/spool.js';
import { rejection } from '../../../support/rejection.js';
import { temporaryFolder } from '../../../support/temporary-folder.js';
import { openBox, smallParts } from '../../support/box.js';
import { seededBytes } from '../../support/bytes.js';

const bytes = seededBytes(10_000);
const target = { parentId: '0', name: 'a.bin' } as const;
const modes = [
  ['in one call', 50_000_000],
  ['in parts', 1],
] as const;

describe.skipIf(process.platform !== 'linux')('files whose size the system reports as 0', () => {
  it.each(modes)('are uploaded with their content %s', async (_how, partsFromBytes) => {
    const { box, mock } = await openBox(smallParts);
    for (const source of ['/proc/version', '/proc/filesystems']) {
      const { file } = await box.uploads.upload({ source, parentId: '0', partsFromBytes });
      expect(file.name).toBe(source.slice('/proc/'.length));
      expect(Buffer.from(await mock.state.content(file.id)).toString()).toBe(await readFile(source, 'utf8'));
    }
  });

  it('are uploaded with their content by uploadMany', async () => {
    const { box, mock } = await openBox(smallParts);
    const { uploaded } = await box.uploads.uploadMany({ files: [{ source: '/proc/version' }], parentId: '0' });
    expect(uploaded).toBe(1);
    const id = mock.state.find('/version')?.id ?? '';
    expect(Buffer.from(await mock.state.content(id)).toString()).toBe(await readFile('/proc/version', 'utf8'));
  });
});

describe('local files', () => {
  it('may be empty', async () => {
    const source = join(await temporaryFolder(), 'empty.txt');
    await writeFile(source, '');
    const { box } = await openBox(smallParts);
    expect((await box.uploads.upload({ source, parentId: '0' })).file.size).toBe(0);
  });

  it('that are empty when they are opened and grow while they are read are rejected', async () => {
    const path = join(await temporaryFolder(), 'growing.log');
    await writeFile(path, '');
    const growing = {
      ...platform,
      openPath: async () => {
        const file = await platform.openPath(path);
        await appendFile(path, 'a line\n');
        return file;
      },
    };
    const source = await openSource(path, undefined, growing);
    if (source.size !== undefined) throw new Error('The size should be unknown.');
    const error = await rejection(spool(source.reader, platform, { directBytes: 100, memoryBytes: 100 }, undefined), BoxUploadError);
    expect(error.message).toContain(`${path} changed`);
    source.close();
  });

  it('that are longer than their reported size are rejected by name', async () => {
    const read = (start: number, end: number) => Promise.resolve(bytes.slice(start, Math.min(end, 700)));
    const lying = { ...platform, openPath: () => Promise.resolve({ name: 'a.bin', size: 500, read }) };
    expect((await rejection(openSource('/mnt/a.bin', undefined, lying), BoxUploadError)).message).toContain(
      '/mnt/a.bin has more than the 500',
    );
  });

  it.each([
    // Read with one call when it was opened.
    ['small', bytes, 'short.bin changed during the upload'],
    ['larger', new Uint8Array(1_500_000), 'short.bin ended at byte 1 '],
  ])('that become shorter than their reported size are rejected by name: a %s one', async (_, content, message) => {
    const path = join(await temporaryFolder(), 'short.bin');
    await writeFile(path, content);
    const { box } = await openBox(smallParts);
    const sent = box.uploads.upload({
      source: path,
      parentId: '0',
      checkpointStore: {
        get: () => writeFile(path, 'x').then(() => undefined),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(),
      },
    });
    expect((await rejection(sent, BoxUploadError)).message).toContain(message);
  });
});

/** A Blob that reports another size than it has. */
function blobOf(length: number, size: number): Blob {
  return Object.defineProperty(new Blob([bytes.subarray(0, length)]), 'size', { value: size });
}
const sliceable = (length: number, size: number) => ({
  size,
  slice: (start: number, end: number) => bytes.slice(Math.min(start, length), Math.min(end, length)),
});

describe.each(modes)('sources with a wrong size, %s', (_how, partsFromBytes) => {
  it.each<[string, UploadSource]>([
    ['an object that is longer', sliceable(600, 500)],
    ['an object that is shorter', sliceable(400, 500)],
    ['an object that reports 0 bytes', sliceable(600, 0)],
    ['an object without content', sliceable(0, 500)],
    ['a Blob that is longer', blobOf(600, 500)],
    ['a Blob that is shorter', blobOf(400, 500)],
    ['a Blob that reports 0 bytes', blobOf(600, 0)],
  ])('%s: rejects and creates no file', async (_kind, source) => {
    const { box, mock } = await openBox(smallParts);
    const error = await rejection(box.uploads.upload({ ...target, source, partsFromBytes }), BoxUploadError);
    expect(error.message).toMatch(/^source: /);
    const { failed } = await box.uploads.uploadMany({ files: [{ source, name: 'b.bin' }], parentId: '0', partsFromBytes });
    expect(failed.map((one) => one.error.constructor)).toEqual([BoxUploadError]);
    expect([mock.state.items(), mock.state.uploadSessions()]).toEqual([[], []]);
  });

  it('an object that rejects reads after its end is uploaded', async () => {
    const { box } = await openBox(smallParts);
    const source = {
      size: 3000,
      slice: (start: number, end: number) => {
        if (end > 3000) throw new RangeError('out of range');
        return bytes.slice(start, end);
      },
    };
    expect((await box.uploads.upload({ ...target, source, partsFromBytes })).file.size).toBe(3000);
  });

  it.each([NaN, -1, 1.5, Infinity, 2 ** 53])('an object whose size is %d is rejected', async (size) => {
    const { box } = await openBox(smallParts);
    const source = { size, slice: () => bytes };
    expect((await rejection(box.uploads.upload({ ...target, source, partsFromBytes }), BoxConfigError)).message).toMatch(/^source: .*size/);
  });

  it('a stream that stays open after its size is rejected after the idle limit', async () => {
    const { client, mock } = await openBox(smallParts);
    const source = new PassThrough();
    source.write(bytes);
    const options: UploadOptions = { ...target, source, size: bytes.length, partsFromBytes };
    const error = await rejection(client({ timeouts: { idleMs: 20 } }).uploads.upload(options), BoxUploadError);
    expect(error.message).toBe(
      'source: the stream did not end within 20 ms after the 10000 bytes given as size. Close it, or correct size.',
    );
    expect(source.destroyed).toBe(true);
    expect([mock.state.items(), mock.state.uploadSessions()]).toEqual([[], []]);
  });
});

describe('sources that cannot be read', () => {
  it.each<[string, UploadSource]>([
    [
      'an object whose slice throws',
      {
        size: 5,
        slice: () => {
          throw new Error('disk failure');
        },
      },
    ],
    [
      'a Blob',
      Object.defineProperty(new Blob(['abcde']), 'slice', {
        value: () => {
          throw new Error('disk failure');
        },
      }),
    ],
    ['a web stream', new ReadableStream({ pull: () => Promise.reject(new Error('disk failure')) })],
  ])('%s: the upload rejects with a BoxUploadError that has the cause', async (_kind, source) => {
    const { box } = await openBox(smallParts);
    const error = await rejection(box.uploads.upload({ ...target, source }), BoxUploadError);
    expect(error.message).toBe('source: reading failed (disk failure)');
    expect(error.cause).toMatchObject({ message: 'disk failure' });
  });
});

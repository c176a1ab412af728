import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import platform from '../../../../src/node/platform.js';
import { BoxConfigError, BoxUploadError } from '../../../../src/core/errors/box-errors.js';
import { openSource, readExactly, type OpenedSource } from '../../../../src/uploads/source/byte-source.js';
import type { UploadSource } from '../../../../src/uploads/source/upload-source.js';
import { rejection } from '../../../support/rejection.js';
import { testBytes } from '../../../support/servers/upload-service.js';

const content = testBytes(100);
async function open(source: UploadSource, size?: number): Promise<OpenedSource> {
  const opened = await openSource(source, size, platform);
  if (opened.size === undefined) throw new Error('The source has no size.');
  return opened;
}

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe.each<[string, () => UploadSource]>([
  ['a Uint8Array', () => content],
  ['a view into a larger buffer', () => new Uint8Array([9, ...content, 9]).subarray(1, 101)],
  ['an ArrayBuffer', () => content.slice().buffer],
  ['a Buffer', () => Buffer.from(content)],
  ['a Blob', () => new Blob([content])],
  ['a File', () => new File([content], 'a.bin')],
  ['a sliceable object', () => ({ size: 100, slice: (start: number, end: number) => content.slice(start, end) })],
  [
    'a sliceable object that returns ArrayBuffers',
    () => ({ size: 100, slice: (start: number, end: number) => content.slice(start, end).buffer }) as unknown as UploadSource,
  ],
  [
    'a sliceable object that returns arrays of another realm',
    () => ({
      size: 100,
      slice: (start: number, end: number) =>
        runInNewContext('Uint8Array.from(bytes)', { bytes: [...content.slice(start, end)] }) as Uint8Array,
    }),
  ],
  [
    'a sliceable object that returns promises',
    () => ({ size: 100, slice: (start: number, end: number) => Promise.resolve(content.slice(start, end)) }),
  ],
])('byte source from %s', (_, make) => {
  it('reports its size and returns any byte range repeatedly', async () => {
    const source = await open(make());
    expect(source.size).toBe(100);
    const read = async (start: number, end: number) => [...(await source.read(start, end))];
    expect(await read(0, 100)).toEqual([...content]);
    expect(await read(30, 42)).toEqual([...content.slice(30, 42)]);
    expect(await read(99, 100)).toEqual([...content.slice(99)]);
    expect(await read(7, 7)).toEqual([]);
  });
});

describe('openSource', () => {
  it('takes the name from a File and from no other source', async () => {
    expect((await open(new File([], 'a.bin'))).name).toBe('a.bin');
    expect((await open(new Blob([]))).name).toBeUndefined();
  });

  it.each([undefined, null, 5, {}, { size: 5 }, { slice: () => content }, []])('rejects %j as a source', async (value) => {
    const error = await rejection(open(value as unknown as UploadSource, 1), BoxConfigError);
    expect(error.message).toMatch(/^source: /);
  });

  it('rejects a slice that is shorter than requested instead of padding it', async () => {
    const source = await open({ size: 100, slice: (start: number) => content.slice(start, 60) });
    expect((await rejection(readExactly(source, 50, 100), BoxUploadError)).message).toContain('60');
  });

  it('returns a copy of each slice, so that the buffer of the source stays unchanged', async () => {
    const { buffer } = content.slice();
    const source = await open({ size: 100, slice: () => buffer } as unknown as UploadSource);
    (await source.read(0, 100)).fill(0);
    expect(new Uint8Array(buffer)).toEqual(content);
  });

  it.each([
    ['a Blob', new Blob([content]), 'Blob'],
    ['a string', 'bytes', 'String'],
    ['undefined', undefined, 'Undefined'],
  ])('rejects a slice method that returns %s and names the actual type', async (_, slice, named) => {
    const source = await open({ size: 5, slice: () => slice } as unknown as UploadSource);
    const error = await rejection(source.read(0, 5), BoxConfigError);
    expect(error.message).toMatch(new RegExp(`^source: .*${named}`));
  });

  it('rejects a slice that is longer than requested', async () => {
    const source = await open({ size: 100, slice: () => content });
    await rejection(readExactly(source, 0, 50), BoxUploadError);
  });
});

describe('stream source', () => {
  it.each([-1, 1.5, Number.NaN])('rejects the size %j and names the option', async (size) => {
    expect((await rejection(open(streamOf(content), size), BoxConfigError)).message).toMatch(/^size: /);
  });

  it('returns the same bytes for every chunking and every sequence of reads', async () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }).map((list) => [0, ...list.sort((a, b) => a - b), 100]);
    await fc.assert(
      fc.asyncProperty(cuts, cuts, async (chunkCuts, readCuts) => {
        const chunks = chunkCuts.slice(1).map((end, index) => content.slice(chunkCuts[index], end));
        const source = await open(streamOf(...chunks), 100);
        const read: number[] = [];
        for (const [index, end] of readCuts.slice(1).entries()) read.push(...(await readExactly(source, readCuts[index] ?? 0, end)));
        expect(Uint8Array.from(read)).toEqual(content);
      }),
    );
  });

  it('accepts any async iterable of bytes', async () => {
    async function* chunks() {
      yield content.slice(0, 50);
      await Promise.resolve();
      yield content.slice(50);
    }
    expect(await (await open(chunks() as unknown as UploadSource, 100)).read(0, 100)).toEqual(content);
  });

  it('rejects a stream shorter than size and reports where it ended', async () => {
    const source = await open(streamOf(content.slice(0, 60)), 100);
    await readExactly(source, 0, 50);
    expect((await rejection(readExactly(source, 50, 100), BoxUploadError)).message).toContain('60');
  });

  it.each([
    ['within its last chunk', [content]],
    ['by a further chunk', [content.slice(0, 90), content.slice(90)]],
    ['by a chunk after an empty one', [content.slice(0, 90), new Uint8Array(0), content.slice(90)]],
  ])('rejects a stream that exceeds size %s', async (_, chunks) => {
    const source = await open(streamOf(...chunks), 90);
    await readExactly(source, 0, 50);
    expect((await rejection(readExactly(source, 50, 90), BoxUploadError)).message).toContain('90');
  });

  it('accepts empty chunks at the end', async () => {
    const source = await open(streamOf(content, new Uint8Array(0)), 100);
    expect(await readExactly(source, 0, 100)).toEqual(content);
  });

  it('rejects reads that repeat or skip bytes', async () => {
    const source = await open(streamOf(content), 100);
    await rejection(source.read(10, 20), BoxUploadError);
    await source.read(0, 20);
    await rejection(source.read(0, 20), BoxUploadError);
  });

  it('reads through getReader() when the stream is not async iterable, as in Safari', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(content.slice(0, 60));
      },
      cancel: () => void (cancelled = true),
    });
    Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined });
    const source = await open(stream, 1000);
    expect(await readExactly(source, 0, 100)).toEqual(new Uint8Array([...content.slice(0, 60), ...content.slice(0, 40)]));
    source.close?.();
    await Promise.resolve();
    expect(cancelled).toBe(true);
    const short = streamOf(content);
    Object.defineProperty(short, Symbol.asyncIterator, { value: undefined });
    expect(await readExactly(await open(short, 100), 0, 100)).toEqual(content);
  });

  it('cancels the stream when the source is closed before its end', async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(content);
      },
      cancel: () => void (cancelled = true),
    });
    const source = await open(stream, 1000);
    await source.read(0, 10);
    source.close?.();
    expect(cancelled).toBe(true);
  });
});

import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { encodeBody } from '../../../../src/core/encoding/encode-body.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import type { NamedOperation, OperationDefinition } from '../../../../src/core/types/operation.js';
import { json } from '../../../support/fake-fetch.js';
import { rejection } from '../../../support/rejection.js';
import { testClient } from '../../../support/test-client.js';

const operation = (body: OperationDefinition['body'], mediaType?: string): NamedOperation => ({
  id: 'things.create',
  method: 'POST',
  path: '/things',
  ...(body === undefined ? {} : { body }),
  ...(mediaType === undefined ? {} : { mediaType }),
});

const parts = async (body: unknown): Promise<[string, FormDataEntryValue][]> => {
  const { value, contentType } = await encodeBody(operation('multipart'), body);
  const content = await (value as () => Promise<Uint8Array<ArrayBuffer> | Blob>)();
  return [...(await new Response(content, { headers: { 'content-type': contentType } }).formData()).entries()];
};

describe('JSON bodies', () => {
  it('keeps null and omits undefined', async () => {
    expect(await encodeBody(operation('merged'), { a: null, b: undefined, c: 1 })).toEqual({
      value: '{"a":null,"c":1}',
      contentType: 'application/json',
    });
  });

  it('sends JSON with the media type of the operation', async () => {
    expect((await encodeBody(operation('json', 'application/json-patch+json'), [])).contentType).toBe('application/json-patch+json');
  });
});

describe('form bodies', () => {
  it('encodes every field and omits undefined ones', async () => {
    const encoded = await encodeBody(operation('form'), { grant_type: 'x&y=z', token: 'ä b+c', more: undefined, count: 3 });
    expect(encoded.contentType).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(String(encoded.value)))).toEqual({ grant_type: 'x&y=z', token: 'ä b+c', count: '3' });
  });
});

describe('multipart bodies', () => {
  it('sends the attributes as JSON before the file', async () => {
    const [attributes, file, ...rest] = await parts({ attributes: { name: 'a', parent: { id: '0' } }, file: new Uint8Array([1, 2]) });
    expect(attributes).toEqual(['attributes', '{"name":"a","parent":{"id":"0"}}']);
    expect(file?.[0]).toBe('file');
    expect(new Uint8Array(await (file?.[1] as File).arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect(rest).toEqual([]);
    expect((await encodeBody(operation('multipart'), {})).contentType).toMatch(/^multipart\/form-data; boundary=----form-[\da-f-]{36}$/);
  });

  it('sends the attributes first regardless of property order', async () => {
    expect((await parts({ file: new Uint8Array(1), attributes: { name: 'a' } })).map(([name]) => name)).toEqual(['attributes', 'file']);
  });

  it.each([
    ['a Uint8Array', new Uint8Array([7, 8])],
    ['a view into a larger buffer', new Uint8Array([0, 7, 8, 9]).subarray(1, 3)],
    ['a Buffer', Buffer.from([7, 8])],
    ['an ArrayBuffer', new Uint8Array([7, 8]).buffer],
    ['a Blob', new Blob([new Uint8Array([7, 8])])],
    ['a function that returns bytes', () => new Uint8Array([7, 8])],
    ['a function that returns a Blob', () => new Blob([new Uint8Array([7, 8])])],
  ])('accepts %s as the file', async (_, file) => {
    const [, content] = (await parts({ attributes: {}, file }))[1] ?? [];
    expect(content).toBeInstanceOf(File);
    expect(new Uint8Array(await (content as File).arrayBuffer())).toEqual(new Uint8Array([7, 8]));
  });

  it('converts other values to text and omits undefined', async () => {
    expect(await parts({ a: 1, b: 'two', c: undefined, d: true })).toEqual([
      ['a', '1'],
      ['b', 'two'],
      ['d', 'true'],
    ]);
  });

  it('encodes the same bytes for each attempt', async () => {
    const encode = (await encodeBody(operation('multipart'), { file: new Uint8Array([1]) })).value as () => Promise<Uint8Array>;
    expect(await encode()).toEqual(await encode());
  });

  it('does not read the files of a large form in advance', async () => {
    const file = new Blob([new Uint8Array(2 ** 20)]);
    const reads = [vi.spyOn(file, 'arrayBuffer'), vi.spyOn(file, 'stream')];
    const encode = (await encodeBody(operation('multipart'), { file })).value as () => Promise<Blob>;
    const form = await encode();
    expect(form).toBeInstanceOf(Blob);
    expect(form.size).toBeGreaterThan(file.size);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });

  it.each([['a file name', 'é "q"\r\n.txt', 'file'] as const, ['a field name', 'a.txt', 'na"me\r\nx-evil: 1'] as const])(
    'escapes quotes and line breaks in %s',
    async (_, fileName, field) => {
      const [[name, content] = []] = await parts({ [field]: new File(['x'], fileName) });
      expect([name, (content as File).name]).toEqual([field, fileName]);
    },
  );

  it.each([
    ['an ArrayBuffer', 'new Uint8Array([7, 8]).buffer'],
    ['a SharedArrayBuffer', '(() => { const b = new SharedArrayBuffer(2); new Uint8Array(b).set([7, 8]); return b; })()'],
    ['a Uint8Array', 'new Uint8Array([7, 8])'],
    ['a DataView', 'new DataView(new Uint8Array([0, 7, 8]).buffer, 1)'],
    ['a Blob', '({ size: 2, type: "a/b\\r\\nx: y", arrayBuffer: async () => new Uint8Array([7, 8]).buffer })'],
  ])('accepts %s of another realm as the file', async (_, code) => {
    const [, content] = (await parts({ file: runInNewContext(code) as unknown }))[0] ?? [];
    expect(new Uint8Array(await (content as File).arrayBuffer())).toEqual(new Uint8Array([7, 8]));
    expect((content as File).type).toBe('application/octet-stream');
  });

  it('accepts a large Blob of another implementation', async () => {
    const file = { size: 2 ** 21, type: 'a/b', name: 'b.bin', arrayBuffer: () => Promise.resolve(new ArrayBuffer(2 ** 21)) };
    const [, content] = (await parts({ file }))[0] ?? [];
    expect(content).toMatchObject({ size: 2 ** 21, type: 'a/b', name: 'b.bin' });
  });

  it('rejects a stream, which cannot be resent, and any other object, before sending a request', async () => {
    const { box, requests } = testClient(json({}));
    const others = [Readable.from(['x']), {}, [1], () => undefined] as unknown as Uint8Array[];
    for (const file of [new ReadableStream<Uint8Array>(), () => new ReadableStream<Uint8Array>(), ...others]) {
      const error = await rejection(
        box.files.content.upload({ body: { attributes: { name: 'a', parent: { id: '0' } }, file } }),
        BoxConfigError,
      );
      expect(error.message).toMatch(/files\.content\.upload.*body\.file.*stream/);
    }
    expect(requests).toEqual([]);
  });
});

describe('binary bodies', () => {
  it.each([new Uint8Array(1), new ArrayBuffer(1), new Blob([]), new ReadableStream(), () => new Uint8Array(1)])(
    'sends a binary value unchanged',
    async (value) => {
      expect(await encodeBody(operation('binary'), value)).toEqual({ value, contentType: 'application/octet-stream' });
    },
  );

  it('sends bytes with the media type of the operation', async () => {
    expect((await encodeBody(operation('binary', 'image/png'), new Blob([]))).contentType).toBe('image/png');
  });
});

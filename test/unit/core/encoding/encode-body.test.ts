import { describe, expect, it } from 'vitest';
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
  const createForm = (await encodeBody(operation('multipart'), body)).value as () => FormData;
  return [...createForm().entries()];
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
  it('sends the attributes as JSON before the file and leaves the content type to fetch', async () => {
    const [attributes, file, ...rest] = await parts({ attributes: { name: 'a', parent: { id: '0' } }, file: new Uint8Array([1, 2]) });
    expect(attributes).toEqual(['attributes', '{"name":"a","parent":{"id":"0"}}']);
    expect(file?.[0]).toBe('file');
    expect(new Uint8Array(await (file?.[1] as File).arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect(rest).toEqual([]);
    expect((await encodeBody(operation('multipart'), {})).contentType).toBeNull();
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

  it('creates a new FormData for each attempt', async () => {
    const createForm = (await encodeBody(operation('multipart'), { a: 1 })).value as () => FormData;
    expect(createForm()).not.toBe(createForm());
  });

  it('rejects a stream, which cannot be resent, before sending a request', async () => {
    const { box, requests } = testClient(json({}));
    for (const file of [new ReadableStream<Uint8Array>(), () => new ReadableStream<Uint8Array>()]) {
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

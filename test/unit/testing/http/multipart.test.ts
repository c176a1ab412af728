import { describe, expect, it } from 'vitest';
import { readAll, type Bytes } from '../../../../src/testing/http/bytes.js';
import { partsOf } from '../../../../src/testing/http/multipart.js';
import { encode } from '../mock-client.js';

async function* chunksOf(bytes: Bytes, length: number): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.slice(at, at + length));
}

async function read(text: string, length: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const part of partsOf(chunksOf(encode(text), length), 'multipart/form-data; boundary="b"')) {
    seen.push([part.name, part.fileName, part.mediaType, new TextDecoder().decode(await readAll(part.chunks()))]);
  }
  return seen;
}

const head = (name: string, more = ''): string => `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
const body = `preamble\r\n${head('attributes')}{"a":1}\r\n${head('file', '; filename="f"\r\nContent-Type: text/csv')}1\r\n--\r\n-b\r\n--bb\r\n\r\n--b--`;

describe('multipart bodies', () => {
  it.each([1, 2, 3, 7, 64, 10_000])('are parsed identically in chunks of %i bytes', async (length) => {
    const tricky = body.replace('--bb', '--ab');
    const expected = [
      ['attributes', undefined, 'text/plain', '{"a":1}'],
      ['file', 'f', 'text/csv', '1\r\n--\r\n-b\r\n--ab\r\n'],
    ];
    expect(await read(tricky, length)).toEqual(expected);
    expect(await read(`${tricky}\r\nepilogue`, length)).toEqual(expected);
  });

  it('can be iterated without reading the parts', async () => {
    const names: string[] = [];
    for await (const { name } of partsOf(chunksOf(encode(body.replace('--bb', '--ab')), 5), 'multipart/form-data; boundary=b'))
      names.push(name);
    expect(names).toEqual(['attributes', 'file']);
  });

  it('are rejected when they are truncated or have no boundary', async () => {
    await expect(read(body.slice(0, 90), 8)).rejects.toThrow('ends before its closing delimiter');
    await expect(partsOf(chunksOf(encode(body), 8), 'multipart/form-data').next()).rejects.toThrow('boundary');
  });
});

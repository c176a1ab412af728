import { createServer } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { fastTransport, type FastInit } from '../../../../src/node/index.js';
import { closing, listen, serve, type Seen } from './fast-server.js';

describe('a request', () => {
  it.each<[string, FastInit, string, string | undefined, string | undefined]>([
    ['a string', { body: 'añb' }, 'añb', 'text/plain;charset=UTF-8', '4'],
    ['bytes', { body: new Uint8Array(Buffer.from('xabcx')).subarray(1, 4) }, 'abc', undefined, '3'],
    ['a buffer', { body: new Uint8Array(Buffer.from('abc')).buffer }, 'abc', undefined, '3'],
    ['a view', { body: new DataView(new Uint8Array(Buffer.from('xabcx')).buffer, 1, 3) }, 'abc', undefined, '3'],
    ['a Blob', { body: new Blob(['abc', 'def'], { type: 'a/b' }) }, 'abcdef', 'a/b', '6'],
    ['a Blob without a type', { body: new Blob(['abc']) }, 'abc', undefined, '3'],
    ['an empty Blob', { body: new Blob([]) }, '', undefined, '0'],
    [
      'parameters',
      { body: new URLSearchParams({ a: 'b c', d: '&' }) },
      'a=b+c&d=%26',
      'application/x-www-form-urlencoded;charset=UTF-8',
      '11',
    ],
    ['a stream', { body: new Blob(['abc']).stream() }, 'abc', undefined, undefined],
    ['nothing', {}, '', undefined, '0'],
    ['a type of its own', { body: 'a=b', headers: { 'Content-Type': 'x/y' } }, 'a=b', 'x/y', '3'],
  ])('carries %s', async (_, init, text, type, length) => {
    const { send, seen } = await serve();
    expect(await (await send('/p?q=%20#here', { method: 'POST', ...init })).text()).toBe(text);
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/p?q=%20' });
    expect(seen[0]?.headers['content-type']).toBe(type);
    const names = seen[0]?.rawHeaders.filter((_name, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(names?.length).toBe(new Set(names).size);
    expect(seen[0]?.headers['content-length']).toBe(length);
    expect(seen[0]?.headers['transfer-encoding']).toBe(length === undefined ? 'chunked' : undefined);
  });

  it('carries a form, its files piece by piece, as others read it', async () => {
    const form = new FormData();
    form.append('attributes', '{"name":"a"}\r\nb\nc');
    form.append('na"me\r\n', 'x');
    form.append('file', new File([Buffer.alloc(300_000, 'f')], 'é "q"\n.txt', { type: 'text/x' }));
    form.append('plain', new Blob(['p']));
    const { send, seen } = await serve();
    await (await send('/', { method: 'POST', body: form })).text();
    const { headers, body } = seen[0] as Seen;
    expect(headers['content-length']).toBe(String(body.length));
    const read = await new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
    expect([...read.keys()]).toEqual(['attributes', 'na"me\r\n', 'file', 'plain']);
    expect(read.get('attributes')).toBe('{"name":"a"}\r\nb\r\nc');
    const file = read.get('file') as File;
    expect([file.name, file.type, file.size]).toEqual(['é "q"\n.txt', 'text/x', 300_000]);
    expect(read.get('plain')).toMatchObject({ name: 'blob', type: 'application/octet-stream', size: 1 });
  });

  it('says what `fetch` says, and takes what it is told', async () => {
    const { send, seen } = await serve();
    await (await send('/', { headers: new Headers({ 'x-own': 'mine' }) })).text();
    await (
      await send('/', {
        headers: [
          ['Accept', 'a/b'],
          ['range', 'bytes=0-1'],
        ],
      })
    ).text();
    await (await send('/', { headers: { 'accept-encoding': 'br' } })).text();
    expect(seen[0]?.headers).toMatchObject({ 'x-own': 'mine', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' });
    // A range of what is compressed cannot be decompressed.
    expect(seen[1]?.headers).toMatchObject({ accept: 'a/b', 'accept-encoding': 'identity' });
    expect(seen[2]?.headers['accept-encoding']).toBe('br');
  });

  it('sends a stream while it comes', async () => {
    const arrived: string[] = [];
    let open: (value?: unknown) => void = () => undefined;
    const gate = new Promise((resolve) => (open = resolve));
    const url = await listen(
      createServer((request, answer) => {
        request.on('data', (chunk: Buffer) => {
          arrived.push(chunk.toString());
          open();
        });
        request.on('end', () => answer.end());
      }),
    );
    const transport = fastTransport();
    closing.push(() => transport.close());
    await (await transport(url, { method: 'PUT', body: twoPieces(gate) })).text();
    expect(arrived).toEqual(['first ', 'second']);
  });

  it('asks a stream for no more than the connection takes', async () => {
    const server = createNetServer((socket) => socket.pause());
    const url = await listen(server);
    const transport = fastTransport();
    const controller = new AbortController();
    let given = 0;
    let cancelled: unknown;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(stream) {
          given += 65_536;
          stream.enqueue(new Uint8Array(65_536));
        },
        cancel(reason) {
          cancelled = reason;
        },
      },
      { highWaterMark: 0 },
    );
    const answer = transport(url, { method: 'PUT', body, signal: controller.signal });
    await vi.waitFor(() => {
      expect(given).toBeGreaterThan(0);
    });
    let before = -1;
    while (before !== given) {
      before = given;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(given).toBeLessThan(32 * 2 ** 20);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await vi.waitFor(() => {
      expect(cancelled).toBe(reason);
    });
    await transport.close();
  });

  it('lets go of a stream that gives nothing when it is aborted, or answered before', async () => {
    const cancelled: unknown[] = [];
    const stuck = () =>
      new ReadableStream<Uint8Array>({
        cancel(reason) {
          cancelled.push(reason);
        },
      });
    const url = await listen(createServer((_, answer) => answer.writeHead(403).end('no')));
    const transport = fastTransport();
    closing.push(() => transport.close());
    const reason = { of: 'mine' };
    await expect(transport(url, { method: 'PUT', body: stuck(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(cancelled).toEqual([reason]);
    const silent = await listen(createServer(() => undefined));
    const controller = new AbortController();
    const answer = transport(silent, { method: 'PUT', body: stuck(), signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 20);
    await expect(answer).rejects.toBe(reason);
    expect(cancelled).toEqual([reason, reason]);
    const first = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(Buffer.from('x'));
      },
      cancel() {
        cancelled.push('answered');
      },
    });
    expect((await transport(url, { method: 'PUT', body: first })).status).toBe(403);
    await vi.waitFor(() => {
      expect(cancelled).toEqual([reason, reason, 'answered']);
    });
  });

  it('fails with the error of its stream', async () => {
    const { send } = await serve();
    const broken = new Error('the disk is gone');
    const body = new ReadableStream({
      pull(stream) {
        stream.error(broken);
      },
    });
    await expect(send('/', { method: 'PUT', body })).rejects.toBe(broken);
    const text = new ReadableStream({
      start(stream) {
        stream.enqueue('text');
        stream.close();
      },
    });
    await expect(send('/', { method: 'PUT', body: text })).rejects.toThrow(TypeError);
  });
});

/** Gives the second piece when the gate opens. */
function twoPieces(gate: Promise<unknown>): ReadableStream<Uint8Array> {
  const pieces = ['first ', 'second'];
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        if (pieces.length === 1) await gate;
        const piece = pieces.shift();
        if (piece === undefined) stream.close();
        else stream.enqueue(Buffer.from(piece));
      },
    },
    { highWaterMark: 0 },
  );
}

import { createServer } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import type { FastRequestInit } from '../../../../src/node/index.js';
import { engines } from '../../../support/transports/transports.js';
import { listenOnLoopback, testsOver, type ReceivedRequest } from './test-server.js';

describe.each(engines)('over the engine %s', (engine) => {
  const { startServer, open } = testsOver(engine);
  describe('fastTransport requests', () => {
    it.each<[string, FastRequestInit, string, string | undefined, string | undefined]>([
      ['a string', { body: 'añb' }, 'añb', 'text/plain;charset=UTF-8', '4'],
      ['bytes', { body: new Uint8Array(Buffer.from('xabcx')).subarray(1, 4) }, 'abc', undefined, '3'],
      ['a buffer', { body: new Uint8Array(Buffer.from('abc')).buffer }, 'abc', undefined, '3'],
      ['a view', { body: new DataView(new Uint8Array(Buffer.from('xabcx')).buffer, 1, 3) }, 'abc', undefined, '3'],
      ['a Blob', { body: new Blob(['abc', 'def'], { type: 'a/b' }) }, 'abcdef', 'a/b', '6'],
      ['a Blob without a type', { body: new Blob(['abc']) }, 'abc', undefined, '3'],
      ['an empty Blob', { body: new Blob([]) }, '', undefined, '0'],
      [
        'URLSearchParams',
        { body: new URLSearchParams({ a: 'b c', d: '&' }) },
        'a=b+c&d=%26',
        'application/x-www-form-urlencoded;charset=UTF-8',
        '11',
      ],
      ['a stream', { body: new Blob(['abc']).stream() }, 'abc', undefined, undefined],
      ['nothing', {}, '', undefined, '0'],
      ['an explicit content type', { body: 'a=b', headers: { 'Content-Type': 'x/y' } }, 'a=b', 'x/y', '3'],
    ])('sends %s with the expected type and length', async (_, init, text, type, length) => {
      const { send, requests } = await startServer();
      expect(await (await send('/p?q=%20#here', { method: 'POST', ...init })).text()).toBe(text);
      expect(requests[0]).toMatchObject({ method: 'POST', path: '/p?q=%20' });
      expect(requests[0]?.headers['content-type']).toBe(type);
      const names = requests[0]?.rawHeaders.filter((_name, index) => index % 2 === 0).map((name) => name.toLowerCase());
      expect(names?.length).toBe(new Set(names).size);
      expect(requests[0]?.headers['content-length']).toBe(length);
      expect(requests[0]?.headers['transfer-encoding']).toBe(length === undefined ? 'chunked' : undefined);
    });

    it('streams a FormData body that standard parsers can read', async () => {
      const form = new FormData();
      form.append('attributes', '{"name":"a"}\r\nb\nc');
      form.append('na"me\r\n', 'x');
      form.append('file', new File([Buffer.alloc(300_000, 'f')], 'é "q"\n.txt', { type: 'text/x' }));
      form.append('plain', new Blob(['p']));
      const { send, requests } = await startServer();
      await (await send('/', { method: 'POST', body: form })).text();
      const { headers, body } = requests[0] as ReceivedRequest;
      expect(headers['content-length']).toBe(String(body.length));
      const parsed = await new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
      expect([...parsed.keys()]).toEqual(['attributes', 'na"me\r\n', 'file', 'plain']);
      expect(parsed.get('attributes')).toBe('{"name":"a"}\r\nb\r\nc');
      const file = parsed.get('file') as File;
      expect([file.name, file.type, file.size]).toEqual(['é "q"\n.txt', 'text/x', 300_000]);
      expect(parsed.get('plain')).toMatchObject({ name: 'blob', type: 'application/octet-stream', size: 1 });
    });

    it('sends the default headers of fetch and accepts overrides', async () => {
      const { send, requests } = await startServer();
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
      expect(requests[0]?.headers).toMatchObject({
        'x-own': 'mine',
        accept: '*/*',
        'accept-encoding': expect.stringMatching(/^gzip, deflate, br(, zstd)?$/) as string,
      });
      // A byte range of compressed content cannot be decompressed.
      expect(requests[1]?.headers).toMatchObject({ accept: 'a/b', 'accept-encoding': 'identity' });
      expect(requests[2]?.headers['accept-encoding']).toBe('br');
    });

    it('sends stream chunks as they become available', async () => {
      const arrived: string[] = [];
      let release: (value?: unknown) => void = () => undefined;
      const gate = new Promise((resolve) => (release = resolve));
      const url = await listenOnLoopback(
        createServer((request, response) => {
          request.on('data', (chunk: Buffer) => {
            arrived.push(chunk.toString());
            release();
          });
          request.on('end', () => response.end());
        }),
      );
      const transport = open();
      await (await transport(url, { method: 'PUT', body: twoChunks(gate) })).text();
      expect(arrived).toEqual(['first ', 'second']);
    });

    it('applies backpressure to a stream body', async () => {
      const server = createNetServer((socket) => socket.pause());
      const url = await listenOnLoopback(server);
      const transport = open();
      const controller = new AbortController();
      let pulled = 0;
      let cancelled: unknown;
      const body = new ReadableStream<Uint8Array>(
        {
          pull(stream) {
            pulled += 65_536;
            stream.enqueue(new Uint8Array(65_536));
          },
          cancel(reason) {
            cancelled = reason;
          },
        },
        { highWaterMark: 0 },
      );
      const response = transport(url, { method: 'PUT', body, signal: controller.signal });
      await vi.waitFor(() => {
        expect(pulled).toBeGreaterThan(0);
      });
      let before = -1;
      while (before !== pulled) {
        before = pulled;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(pulled).toBeLessThan(32 * 2 ** 20);
      const reason = new Error('enough');
      controller.abort(reason);
      await expect(response).rejects.toBe(reason);
      await vi.waitFor(() => {
        expect(cancelled).toBe(reason);
      });
      await transport.close();
    });

    it('cancels a pending stream on abort or after an early response', async () => {
      const cancelled: unknown[] = [];
      const pendingStream = () =>
        new ReadableStream<Uint8Array>({
          cancel(reason) {
            cancelled.push(reason);
          },
        });
      const url = await listenOnLoopback(createServer((_, response) => response.writeHead(403).end('no')));
      const transport = open();
      const reason = { code: 'custom' };
      await expect(transport(url, { method: 'PUT', body: pendingStream(), signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(cancelled).toEqual([reason]);
      const silentUrl = await listenOnLoopback(createServer(() => undefined));
      const controller = new AbortController();
      const response = transport(silentUrl, { method: 'PUT', body: pendingStream(), signal: controller.signal });
      setTimeout(() => {
        controller.abort(reason);
      }, 20);
      await expect(response).rejects.toBe(reason);
      expect(cancelled).toEqual([reason, reason]);
      const first = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(Buffer.from('x'));
        },
        cancel() {
          cancelled.push('early response');
        },
      });
      expect((await transport(url, { method: 'PUT', body: first })).status).toBe(403);
      await vi.waitFor(() => {
        expect(cancelled).toEqual([reason, reason, 'early response']);
      });
    });

    it('rejects with the error of the stream', async () => {
      const { send } = await startServer();
      const streamError = new Error('the disk is gone');
      const body = new ReadableStream({
        pull(stream) {
          stream.error(streamError);
        },
      });
      await expect(send('/', { method: 'PUT', body })).rejects.toBe(streamError);
      const text = new ReadableStream({
        start(stream) {
          stream.enqueue('text');
          stream.close();
        },
      });
      await expect(send('/', { method: 'PUT', body: text })).rejects.toThrow(TypeError);
    });
  });
});

/** A stream that sends its second chunk when the gate resolves. */
function twoChunks(gate: Promise<unknown>): ReadableStream<Uint8Array> {
  const chunks = ['first ', 'second'];
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        if (chunks.length === 1) await gate;
        const chunk = chunks.shift();
        if (chunk === undefined) stream.close();
        else stream.enqueue(Buffer.from(chunk));
      },
    },
    { highWaterMark: 0 },
  );
}

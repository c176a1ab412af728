import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { rejection } from '../../../support/rejection.js';
import { engines } from '../../../support/transports/transports.js';
import { testsOver } from './test-server.js';

describe.each(engines)('over the engine %s', (engine) => {
  const { startServer } = testsOver(engine);
  describe('fastTransport responses', () => {
    it('implements the properties and methods of Response', async () => {
      const { send, url } = await startServer((_, response) => {
        response.writeHead(
          203,
          'Custom Reason',
          [
            ['Content-Type', 'application/json'],
            ['x-a', '1'],
            ['X-A', '2'],
            ['set-cookie', 'a=1'],
            ['set-cookie', 'b=2'],
            ['x-l', Buffer.from('é').toString('latin1')],
          ].flat(),
        );
        response.end('{"a":1}');
      });
      const response = await send('/p#part');
      expect(response).toMatchObject({
        status: 203,
        statusText: 'Custom Reason',
        ok: true,
        type: 'basic',
        redirected: false,
        url: `${url}/p`,
        bodyUsed: false,
      });
      const { headers } = response;
      expect(headers.get('CONTENT-type')).toBe('application/json');
      expect([headers.get('x-a'), headers.get('nothing'), headers.get('constructor'), headers.has('X-a'), headers.has('x-b')]).toEqual([
        '1, 2',
        null,
        null,
        true,
        false,
      ]);
      expect(headers.get('x-l')).toBe(Buffer.from('é').toString('latin1'));
      expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
      expect(Object.fromEntries(headers)).toMatchObject({ 'content-type': 'application/json', 'x-a': '1, 2' });
      expect([...headers.keys()]).toContain('x-a');
      expect([...headers.values()]).toContain('1, 2');
      const each: string[] = [];
      headers.forEach((value, name, all) => {
        if (name === 'x-a') each.push(value);
        expect(all).toBe(headers);
      });
      expect(each).toEqual(['1, 2']);
      for (const change of ['set', 'append', 'delete'] as const) {
        expect(() => {
          headers[change]('x-a', 'b');
        }).toThrow(TypeError);
      }
      expect(await response.json()).toEqual({ a: 1 });
      expect(response.bodyUsed).toBe(true);
      await expect(response.text()).rejects.toThrow(TypeError);
      expect(() => response.clone()).toThrow(TypeError);
    });

    it('supports every way to read the body', async () => {
      const bytes = Buffer.from('\ufeffgrüße');
      const { send } = await startServer((_, response) => response.writeHead(200, { 'content-type': 'text/x' }).end(bytes));
      expect(await (await send()).text()).toBe('grüße');
      expect(Buffer.from(await (await send()).arrayBuffer())).toEqual(bytes);
      expect(Buffer.from(await (await send()).bytes())).toEqual(bytes);
      const blob = await (await send()).blob();
      expect([blob.type, blob.size]).toEqual(['text/x', bytes.length]);
      const original = await send();
      const copy = original.clone();
      expect([await original.text(), await copy.text()]).toEqual(['grüße', 'grüße']);
      expect(original.bodyUsed).toBe(true);
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await send()).body ?? []) chunks.push(chunk);
      expect(Buffer.concat(chunks)).toEqual(bytes);
      const through = (await send()).body?.pipeThrough(new TextDecoderStream());
      expect(await new Response(through?.pipeThrough(new TextEncoderStream())).text()).toBe('grüße');
      const [left, right] = (await send()).body?.tee() ?? [];
      expect([await new Response(left).text(), await new Response(right).text()]).toEqual(['grüße', 'grüße']);
      let written = 0;
      await (await send()).body?.pipeTo(new WritableStream({ write: (chunk: Uint8Array) => void (written += chunk.length) }));
      expect(written).toBe(bytes.length);
    });

    it('parses a form response', async () => {
      const { send } = await startServer(({ body, headers }, response) =>
        response.writeHead(200, { 'content-type': headers['content-type'] }).end(body),
      );
      const form = new FormData();
      form.set('a', 'b');
      expect((await (await send('/', { method: 'POST', body: form })).formData()).get('a')).toBe('b');
    });

    it('allows one reader of the body at a time', async () => {
      const { send } = await startServer((_, response) => response.end('abc'));
      const { body } = await send();
      const reader = body?.getReader();
      expect(body?.locked).toBe(true);
      expect(() => body?.getReader()).toThrow(TypeError);
      await expect(body?.cancel()).rejects.toThrow(TypeError);
      expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('abc');
      reader?.releaseLock();
      await expect(reader?.read()).rejects.toThrow(TypeError);
      await expect(reader?.cancel()).rejects.toThrow(TypeError);
      expect(await body?.getReader().read()).toEqual({ done: true, value: undefined });
    });

    it.each([204, 205, 304])('returns a null body for status %i', async (status) => {
      const { send } = await startServer((_, response) => response.writeHead(status).end());
      const response = await send();
      expect(response.body).toBe(null);
      expect(await response.text()).toBe('');
      expect(await (await send()).blob()).toMatchObject({ size: 0 });
    });

    it('returns a null body for HEAD regardless of the headers', async () => {
      const { send } = await startServer((_, response) =>
        response.writeHead(200, { 'content-length': '5', 'content-encoding': 'gzip' }).end(),
      );
      const response = await send('/', { method: 'HEAD' });
      expect([response.body, response.headers.get('content-length')]).toEqual([null, '5']);
    });

    it('skips early hints before the final response', async () => {
      const { send } = await startServer((_, response) => {
        response.writeEarlyHints({ link: '</a>; rel=preload' });
        response.writeHead(200, { 'x-own': '1' }).end('yes');
      });
      const response = await send();
      expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([200, '1', 'yes']);
    });

    const text = 'content '.repeat(50_000);
    it.each([
      ['gzip', gzipSync(text)],
      ['x-gzip', gzipSync(text)],
      ['GZip', gzipSync(text)],
      ['deflate', deflateSync(text)],
      ['deflate', deflateRawSync(text)],
      ['br', brotliCompressSync(text)],
      ['br, gzip', gzipSync(brotliCompressSync(text))],
      ['deflate, br', brotliCompressSync(deflateSync(text))],
    ])('decodes the content encoding %s', async (encoding, bytes) => {
      const { send } = await startServer((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes));
      expect((await (await send()).text()) === text).toBe(true);
      expect((await readText(await send())) === text).toBe(true);
    });

    // From Node 22.15 and 23.8.
    const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Buffer };
    it('decodes zstd where Node can, also without its end, and announces it only there', async () => {
      const bytes = zstdCompressSync?.(text) ?? Buffer.from('not decoded');
      const { send, requests } = await startServer(({ path }, response) => {
        response.writeHead(200, { 'content-encoding': 'zstd' }).end(path === '/cut' ? bytes.subarray(0, -8) : bytes);
      });
      expect((await (await send()).text()) === (zstdCompressSync === undefined ? 'not decoded' : text)).toBe(true);
      expect(requests[0]?.headers['accept-encoding']).toBe(
        zstdCompressSync === undefined ? 'gzip, deflate, br' : 'gzip, deflate, br, zstd',
      );
      if (zstdCompressSync !== undefined) expect(text.startsWith(await (await send('/cut')).text())).toBe(true);
    });

    it.each(['identity', 'rot13', 'gzip, rot13', Array(6).fill('gzip').join(', ')])(
      'returns content with the unsupported encoding %s unchanged',
      async (encoding) => {
        const { send } = await startServer((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end('abc'));
        expect(await (await send()).text()).toBe('abc');
      },
    );

    it('returns an empty body for an empty response with a content encoding', async () => {
      const { send } = await startServer((_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '0' }).end(),
      );
      expect(await (await send()).text()).toBe('');
    });

    it('rejects damaged compressed content and closes the connection', async () => {
      const bytes = gzipSync(text);
      bytes.fill(0xff, 12, 30);
      const { send, sockets } = await startServer((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).write(bytes));
      expect(await rejection((await send()).text(), Error)).toMatchObject({ code: expect.stringMatching(/^Z_/) as string });
      await vi.waitFor(() => {
        expect(sockets.size).toBe(0);
      });
    });

    it.each([
      ['plain', undefined],
      ['compressed', 'gzip'],
    ])('applies backpressure to unread %s content', async (_, encoding) => {
      // Compressed content must not be small enough to fit in a buffer.
      const noise = Buffer.concat(Array.from({ length: 4096 }, (_, index) => createHash('sha512').update(String(index)).digest()));
      const block = encoding === undefined ? noise : gzipSync(noise);
      let sent = 0;
      const { send } = await startServer((_, response) => {
        response.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding });
        const total = 64 * 2 ** 20;
        const writeMore = () => {
          while (sent < total) {
            sent += block.length;
            if (!response.write(block)) return;
          }
          response.end();
        };
        response.on('drain', writeMore);
        writeMore();
      });
      const response = await send();
      let before = -1;
      while (before !== sent) {
        before = sent;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(sent).toBeLessThan(24 * 2 ** 20);
      // Reading resumes the transfer.
      let bytes = 0;
      for await (const chunk of response.body ?? []) bytes += chunk.length;
      expect(bytes).toBe(Math.ceil((64 * 2 ** 20) / block.length) * noise.length);
    });
  });
});

/** Reads a body in the same way as the client. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

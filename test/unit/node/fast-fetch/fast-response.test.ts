import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { rejection } from '../../../support/rejection.js';
import { serve } from './fast-server.js';

describe('an answer', () => {
  it('has what a Response has', async () => {
    const { send, url } = await serve((_, answer) => {
      answer.writeHead(
        203,
        'So to say',
        [
          ['Content-Type', 'application/json'],
          ['x-a', '1'],
          ['X-A', '2'],
          ['set-cookie', 'a=1'],
          ['set-cookie', 'b=2'],
          ['x-l', Buffer.from('é').toString('latin1')],
        ].flat(),
      );
      answer.end('{"a":1}');
    });
    const response = await send('/p#part');
    expect(response).toMatchObject({
      status: 203,
      statusText: 'So to say',
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

  it('is read in each of the ways', async () => {
    const bytes = Buffer.from('\ufeffgrüße');
    const { send } = await serve((_, answer) => answer.writeHead(200, { 'content-type': 'text/x' }).end(bytes));
    expect(await (await send()).text()).toBe('grüße');
    expect(Buffer.from(await (await send()).arrayBuffer())).toEqual(bytes);
    expect(Buffer.from(await (await send()).bytes())).toEqual(bytes);
    const blob = await (await send()).blob();
    expect([blob.type, blob.size]).toEqual(['text/x', bytes.length]);
    const whole = await send();
    const copy = whole.clone();
    expect([await whole.text(), await copy.text()]).toEqual(['grüße', 'grüße']);
    expect(whole.bodyUsed).toBe(true);
    const pieces: Uint8Array[] = [];
    for await (const piece of (await send()).body ?? []) pieces.push(piece);
    expect(Buffer.concat(pieces)).toEqual(bytes);
    const through = (await send()).body?.pipeThrough(new TextDecoderStream());
    expect(await new Response(through?.pipeThrough(new TextEncoderStream())).text()).toBe('grüße');
    const [left, right] = (await send()).body?.tee() ?? [];
    expect([await new Response(left).text(), await new Response(right).text()]).toEqual(['grüße', 'grüße']);
    let written = 0;
    await (await send()).body?.pipeTo(new WritableStream({ write: (piece: Uint8Array) => void (written += piece.length) }));
    expect(written).toBe(bytes.length);
  });

  it('has a form', async () => {
    const { send } = await serve(({ body, headers }, answer) =>
      answer.writeHead(200, { 'content-type': headers['content-type'] }).end(body),
    );
    const form = new FormData();
    form.set('a', 'b');
    expect((await (await send('/', { method: 'POST', body: form })).formData()).get('a')).toBe('b');
  });

  it('has a body that one reader reads at a time', async () => {
    const { send } = await serve((_, answer) => answer.end('abc'));
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

  it.each([204, 205, 304])('of %i has no body', async (status) => {
    const { send } = await serve((_, answer) => answer.writeHead(status).end());
    const response = await send();
    expect(response.body).toBe(null);
    expect(await response.text()).toBe('');
    expect(await (await send()).blob()).toMatchObject({ size: 0 });
  });

  it('to HEAD has no body, whatever it says of one', async () => {
    const { send } = await serve((_, answer) => answer.writeHead(200, { 'content-length': '5', 'content-encoding': 'gzip' }).end());
    const response = await send('/', { method: 'HEAD' });
    expect([response.body, response.headers.get('content-length')]).toEqual([null, '5']);
  });

  it('comes after the hints that come before it', async () => {
    const { send } = await serve((_, answer) => {
      answer.writeEarlyHints({ link: '</a>; rel=preload' });
      answer.writeHead(200, { 'x-own': '1' }).end('yes');
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
  ])('is decoded: %s', async (encoding, bytes) => {
    const { send } = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': encoding }).end(bytes));
    expect((await (await send()).text()) === text).toBe(true);
    expect((await readText(await send())) === text).toBe(true);
  });

  it.each(['identity', 'rot13', 'gzip, rot13', Array(6).fill('gzip').join(', ')])(
    'is handed on as it came where nobody knows how: %s',
    async (encoding) => {
      const { send } = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': encoding }).end('abc'));
      expect(await (await send()).text()).toBe('abc');
    },
  );

  it('that is empty is empty in every encoding', async () => {
    const { send } = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip', 'content-length': '0' }).end());
    expect(await (await send()).text()).toBe('');
  });

  it('that is damaged fails, and its connection is not used again', async () => {
    const bytes = gzipSync(text);
    bytes.fill(0xff, 12, 30);
    const { send, sockets } = await serve((_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).write(bytes));
    expect(await rejection((await send()).text(), Error)).toMatchObject({ code: expect.stringMatching(/^Z_/) as string });
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
  });

  it.each([
    ['plain', undefined],
    ['compressed', 'gzip'],
  ])('of %s bytes that nobody reads yet is not taken', { timeout: 20_000 }, async (_, encoding) => {
    // What is compressed must not be so small that it fits in a buffer.
    const noise = Buffer.concat(Array.from({ length: 4096 }, (_, index) => createHash('sha512').update(String(index)).digest()));
    const block = encoding === undefined ? noise : gzipSync(noise);
    let sent = 0;
    const { send } = await serve((_, answer) => {
      answer.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding });
      const total = 64 * 2 ** 20;
      const more = () => {
        while (sent < total) {
          sent += block.length;
          if (!answer.write(block)) return;
        }
        answer.end();
      };
      answer.on('drain', more);
      more();
    });
    const response = await send();
    let before = -1;
    while (before !== sent) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(sent).toBeLessThan(24 * 2 ** 20);
    // And goes on when somebody does.
    let bytes = 0;
    for await (const piece of response.body ?? []) bytes += piece.length;
    expect(bytes).toBe(Math.ceil((64 * 2 ** 20) / block.length) * noise.length);
  });
});

/** As the client reads. */
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

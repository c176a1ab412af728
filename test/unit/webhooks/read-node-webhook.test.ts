import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BoxConfigError } from '../../../src/core/errors/box-errors.js';
import { readNodeWebhook, type ReadWebhookOptions } from '../../../src/webhooks/index.js';
import { body, delivery, event, keys, now } from './deliveries.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** What a middleware does to a request before it is read. */
type Middleware = (request: IncomingMessage & { body?: unknown; rawBody?: unknown }) => Promise<void> | void;

/** A server that reads deliveries, and says what came of each as JSON. */
async function open(options: Partial<ReadWebhookOptions> = {}, middleware: Middleware = () => undefined) {
  const outcomes: unknown[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      await middleware(request);
      const result = await readNodeWebhook(request, { ...keys, now, ...options }).catch((error: unknown) => error);
      outcomes.push(result);
      response.end(JSON.stringify(result instanceof Error ? { error: result.message } : result));
    })();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, port, outcomes };
}

async function post(url: string, headers: object, ...chunks: Uint8Array[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = send(url, { method: 'POST', headers: headers as Record<string, string> }, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        resolve(JSON.parse(text));
      });
    });
    outgoing.on('error', reject);
    void (async () => {
      for (const chunk of chunks) {
        outgoing.write(chunk);
        await new Promise((next) => setTimeout(next, 5));
      }
      outgoing.end();
    })();
  });
}

const readAll: Middleware = async (request) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  request.body = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
};

const keepAs =
  (name: 'body' | 'rawBody'): Middleware =>
  async (request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    request[name] = Buffer.concat(chunks);
  };

describe('a delivery to a Node server', () => {
  it('is read to its end and verified, however it is cut', async () => {
    const { url } = await open();
    const { headers } = await delivery();
    const cut = body.findIndex((byte) => byte > 127) + 1;
    const chunks = [body.subarray(0, 1), body.subarray(1, cut), body.subarray(cut)];
    expect(await post(url, headers, ...chunks)).toMatchObject({ valid: true, payload: event });
  });

  it('is refused when it is another', async () => {
    const { url } = await open();
    const { headers } = await delivery();
    expect(await post(url, headers, body.subarray(1))).toMatchObject({ valid: false, reason: 'wrong_signature' });
    expect(await post(url, headers)).toMatchObject({ valid: false, reason: 'wrong_signature' });
  });

  it('is too large by what it says of its size, before a byte is read', async () => {
    const { url } = await open({ maxBytes: body.length - 1 });
    const { headers } = await delivery();
    const answer = await post(url, { ...headers, 'content-length': String(body.length) }, body);
    expect(answer).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('is too large when more comes than was said, and gets an answer all the same', async () => {
    const { url } = await open({ maxBytes: 1000 });
    const { headers } = await delivery();
    const chunks = Array.from({ length: 20 }, () => new Uint8Array(100));
    expect(await post(url, headers, ...chunks)).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('that is too large does not stop the next one on the same connection', async () => {
    const { port, outcomes } = await open({ maxBytes: 1000 });
    const socket = connect(port, '127.0.0.1');
    const chunk = `190\r\n${'x'.repeat(400)}\r\n`;
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
    for (let sent = 0; sent < 500; sent++) socket.write(chunk);
    await expect.poll(() => outcomes).toMatchObject([{ reason: 'too_large' }]);
    socket.write('0\r\n\r\nPOST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
    await expect.poll(() => outcomes).toMatchObject([{ reason: 'too_large' }, { reason: 'missing_header' }]);
    socket.destroy();
  });

  it('may have just so many bytes, and not one more, when it does not say how many', async () => {
    const { headers } = await delivery();
    const inChunks = [body.subarray(0, 5), body.subarray(5)] as const;
    expect(await post((await open({ maxBytes: body.length })).url, headers, ...inChunks)).toMatchObject({ valid: true });
    expect(await post((await open({ maxBytes: body.length - 1 })).url, headers, ...inChunks)).toMatchObject({ reason: 'too_large' });
  });

  it('is incomplete when the connection breaks off', async () => {
    const { port, outcomes } = await open();
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"id"');
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => outcomes.length).toBe(1);
    expect(outcomes[0]).toMatchObject({ valid: false, reason: 'incomplete' });
  });

  it('is incomplete when the connection is gone before it is read', async () => {
    const gone: Middleware = async (request) => {
      request.destroy();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const { url, outcomes } = await open({}, gone);
    await post(url, (await delivery()).headers, body).catch(() => undefined);
    await expect.poll(() => outcomes).toMatchObject([{ valid: false, reason: 'incomplete' }]);
  });
});

describe('behind middleware', () => {
  it.each(['body', 'rawBody'] as const)('the bytes that it has kept as %s are taken', async (name) => {
    const { url } = await open({}, keepAs(name));
    const { headers } = await delivery();
    expect(await post(url, headers, body)).toMatchObject({ valid: true, payload: event });
    expect(await post(url, headers, body.subarray(1))).toMatchObject({ valid: false, reason: 'wrong_signature' });
  });

  it('kept bytes are bounded too', async () => {
    const { url } = await open({ maxBytes: 10 }, keepAs('body'));
    expect(await post(url, (await delivery()).headers, body)).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('a body that it has parsed is refused with what to do', async () => {
    const { url } = await open({}, readAll);
    const answer = await post(url, (await delivery()).headers, body);
    expect(answer).toEqual({ error: expect.stringMatching(/^request: something else has read its body.*express\.raw/) as string });
  });

  it('text in place of bytes is refused', async () => {
    const { url } = await open({}, (request) => void request.setEncoding('utf8'));
    const answer = await post(url, (await delivery()).headers, body);
    expect(answer).toEqual({ error: expect.stringContaining('setEncoding') as string });
  });
});

it('says what is wrong with an option before it reads', async () => {
  const request = { headers: {}, on: undefined as never, off: undefined as never };
  for (const wrong of [{ primaryKey: '' }, { maxBytes: 0 }, { maxBytes: NaN }, { toleranceSeconds: -1 }]) {
    await expect(readNodeWebhook(request, { ...keys, ...wrong })).rejects.toThrow(BoxConfigError);
  }
});

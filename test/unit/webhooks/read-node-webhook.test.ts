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

/** Handles a request before it is read. */
type Middleware = (request: IncomingMessage & { body?: unknown; rawBody?: unknown }) => Promise<void> | void;

/** Starts a server that reads deliveries and responds with each outcome as JSON. */
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
      response.on('data', (chunk: string) => (text += chunk));
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

const parseJson: Middleware = async (request) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  request.body = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
};

const storeBodyAs =
  (name: 'body' | 'rawBody'): Middleware =>
  async (request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    request[name] = Buffer.concat(chunks);
  };

describe('readNodeWebhook', () => {
  it('reads and verifies a delivery in any chunks', async () => {
    const { url } = await open();
    const { headers } = await delivery();
    const splitIndex = body.findIndex((byte) => byte > 127) + 1;
    const chunks = [body.subarray(0, 1), body.subarray(1, splitIndex), body.subarray(splitIndex)];
    expect(await post(url, headers, ...chunks)).toMatchObject({ valid: true, payload: event });
  });

  it('rejects a delivery with a different body', async () => {
    const { url } = await open();
    const { headers } = await delivery();
    expect(await post(url, headers, body.subarray(1))).toMatchObject({ valid: false, reason: 'wrong_signature' });
    expect(await post(url, headers)).toMatchObject({ valid: false, reason: 'wrong_signature' });
  });

  it('rejects a large Content-Length before reading the body', async () => {
    const { url } = await open({ maxBytes: body.length - 1 });
    const { headers } = await delivery();
    const response = await post(url, { ...headers, 'content-length': String(body.length) }, body);
    expect(response).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('rejects a chunked body above maxBytes and still responds', async () => {
    const { url } = await open({ maxBytes: 1000 });
    const { headers } = await delivery();
    const chunks = Array.from({ length: 20 }, () => new Uint8Array(100));
    expect(await post(url, headers, ...chunks)).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('reads the next delivery on the connection after one that is too large', async () => {
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

  it('accepts a chunked body of exactly maxBytes and rejects one byte more', async () => {
    const { headers } = await delivery();
    const inChunks = [body.subarray(0, 5), body.subarray(5)] as const;
    expect(await post((await open({ maxBytes: body.length })).url, headers, ...inChunks)).toMatchObject({ valid: true });
    expect(await post((await open({ maxBytes: body.length - 1 })).url, headers, ...inChunks)).toMatchObject({ reason: 'too_large' });
  });

  it('reports incomplete when the connection breaks', async () => {
    let markReceived: () => void = () => undefined;
    const received = new Promise<void>((resolve) => (markReceived = resolve));
    const { port, outcomes } = await open({}, () => {
      markReceived();
    });
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"id"');
    await received;
    socket.destroy();
    await expect.poll(() => outcomes.length).toBe(1);
    expect(outcomes[0]).toMatchObject({ valid: false, reason: 'incomplete' });
  });

  it('reports incomplete when the connection closes before reading', async () => {
    const closeConnection: Middleware = async (request) => {
      request.destroy();
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const { url, outcomes } = await open({}, closeConnection);
    await post(url, (await delivery()).headers, body).catch(() => undefined);
    await expect.poll(() => outcomes).toMatchObject([{ valid: false, reason: 'incomplete' }]);
  });
});

describe('readNodeWebhook behind middleware', () => {
  it.each(['body', 'rawBody'] as const)('verifies the raw bytes stored as request.%s', async (name) => {
    const { url } = await open({}, storeBodyAs(name));
    const { headers } = await delivery();
    expect(await post(url, headers, body)).toMatchObject({ valid: true, payload: event });
    expect(await post(url, headers, body.subarray(1))).toMatchObject({ valid: false, reason: 'wrong_signature' });
  });

  it('applies maxBytes to stored bytes', async () => {
    const { url } = await open({ maxBytes: 10 }, storeBodyAs('body'));
    expect(await post(url, (await delivery()).headers, body)).toMatchObject({ valid: false, reason: 'too_large' });
  });

  it('rejects a parsed body and recommends express.raw', async () => {
    const { url } = await open({}, parseJson);
    const response = await post(url, (await delivery()).headers, body);
    expect(response).toEqual({ error: expect.stringMatching(/^request: body was already read.*express\.raw/) as string });
  });

  it('rejects a request with a text encoding', async () => {
    const { url } = await open({}, (request) => void request.setEncoding('utf8'));
    const response = await post(url, (await delivery()).headers, body);
    expect(response).toEqual({ error: expect.stringContaining('setEncoding') as string });
  });
});

it('readNodeWebhook rejects invalid options before reading', async () => {
  const request = { headers: {}, on: undefined as never, off: undefined as never };
  for (const invalid of [{ primaryKey: '' }, { maxBytes: 0 }, { maxBytes: NaN }, { toleranceSeconds: -1 }]) {
    await expect(readNodeWebhook(request, { ...keys, ...invalid })).rejects.toThrow(BoxConfigError);
  }
});

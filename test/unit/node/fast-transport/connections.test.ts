import { createServer as createTcpServer, type Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { neverSent } from '../../../../src/core/errors/never-sent.js';
import { rejection } from '../../../support/rejection.js';
import { engines } from '../../../support/transports/transports.js';
import { cleanups, listenOnLoopback, testsOver } from './test-server.js';

/** Starts a TCP server and returns its URL. */
function listen(onConnection: (socket: Socket) => void): Promise<string> {
  return listenOnLoopback(
    createTcpServer((socket) => {
      cleanups.push(() => socket.destroy());
      socket.on('error', () => undefined);
      onConnection(socket);
    }),
  );
}

/** A server that answers each connection once, with these bytes. */
const reply = (text: string): Promise<string> => listen((socket) => socket.once('data', () => socket.write(text, 'latin1')));

const endless = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(65_536));
    },
  });

describe.each(engines)('connections of the engine %s', (engine) => {
  const { startServer, open } = testsOver(engine);

  it.each([
    ['closes its idle connection', 'timeout=5'],
    ['announces that it closes it in less than two seconds', 'timeout=1'],
  ])('are opened anew if the server %s', async (_, hint) => {
    const { send, sockets } = await startServer((_request, response) => response.setHeader('keep-alive', hint).end('text'));
    const used = new Set<unknown>();
    for (let call = 0; call < 3; call++) {
      await (await send('/', { method: 'POST', body: 'text' })).text();
      for (const socket of sockets) used.add(socket);
      for (const socket of hint === 'timeout=5' ? sockets : []) socket.end();
      await vi.waitFor(() => {
        expect(sockets.size).toBe(0);
      });
    }
    expect(used.size).toBe(3);
  });

  it.each([413, 401])('deliver a response %i that the server sends before it has read the content, and then closes', async (status) => {
    const text = 'the reason'.repeat(20);
    const url = await listen((socket) =>
      socket.once('data', () => {
        // Reads nothing more, so that the system resets the connection when it is closed.
        socket.pause().end(`HTTP/1.1 ${String(status)} No\r\nconnection: close\r\ncontent-length: ${String(text.length)}\r\n\r\n${text}`);
      }),
    );
    const transport = open();
    for (let call = 0; call < 20; call++) {
      for (const body of [endless(), new Uint8Array(8_000_000), new Blob([new Uint8Array(8_000_000)])]) {
        const response = await transport(url, { method: 'PUT', body, redirect: 'error' });
        expect([response.status, await response.text()]).toEqual([status, text]);
      }
    }
  });

  it('are not reused after an early response, and their request stream is canceled', async () => {
    let connections = 0;
    const text = 'HTTP/1.1 403 No\r\ncontent-length: 2\r\n\r\nno';
    const url = await listen((socket) => {
      connections += 1;
      socket.once('data', () => socket.write(text)).resume();
    });
    const transport = open();
    let canceled = 0;
    for (let call = 0; call < 3; call++) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new Uint8Array(10));
        },
        cancel: () => void (canceled += 1),
      });
      expect(await (await transport(url, { method: 'PUT', body })).text()).toBe('no');
    }
    await vi.waitFor(() => {
      expect(canceled).toBe(3);
    });
    expect(connections).toBe(3);
  });

  it.each<[string, unknown, string]>([
    ['a string is shorter', 'abc', '5'],
    ['a string is longer', 'abcdef', '5'],
    ['bytes are longer', new Uint8Array(6), '5'],
    ['a stream is shorter', new Blob(['abc']).stream(), '5'],
    ['a stream is longer', new Blob(['abcdef']).stream(), '5'],
  ])('carry no request if %s than its content-length', async (_, body, length) => {
    const { send, requests } = await startServer();
    const error = await rejection(send('/', { method: 'PUT', body, headers: { 'content-length': length } }), Error);
    expect((error as { code?: string }).code).toMatch(/CONTENT_LENGTH_MISMATCH/);
    expect(requests).toEqual([]);
  });

  it('carry a stream of a declared length without chunks', async () => {
    const { send, requests } = await startServer();
    await (await send('/', { method: 'PUT', body: new Blob(['abc']).stream(), duplex: 'half', headers: { 'content-length': '3' } })).text();
    expect(requests[0]?.headers).toMatchObject({ 'content-length': '3' });
    expect(requests[0]?.headers['transfer-encoding']).toBe(undefined);
    expect(String(requests[0]?.body)).toBe('abc');
  });

  it('deliver more than 2,000 fields and 200 cookies', async () => {
    const fields = Array.from({ length: 2200 }, (_, index) => `${index.toString(36)}:1`);
    const cookies = Array.from({ length: 200 }, (_, index) => `set-cookie:${String(index)}`);
    const url = await reply(`HTTP/1.1 200 OK\r\n${[...fields, ...cookies].join('\r\n')}\r\ncontent-length:2\r\n\r\nok`);
    const response = await open()(url);
    expect(response.headers.getSetCookie()).toHaveLength(200);
    expect([response.headers.get((2199).toString(36)), await response.text()]).toEqual(['1', 'ok']);
  });

  it.each([
    ['a header of more than 16 KiB', `HTTP/1.1 200 OK\r\na: ${'b'.repeat(20_000)}\r\n\r\n`],
    ['two different lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nabc'],
    ['another protocol', 'SSH-2.0-OpenSSH\r\n'],
    ['an unrequested change of the protocol', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n'],
  ])('reject a response with %s, which is not marked as never sent', async (_, text) => {
    const error = await rejection(open()(await reply(text)), Error);
    expect(neverSent in error).toBe(false);
  });

  it.each([
    ['trailers', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: a\r\n\r\n2\r\nok\r\n0\r\na: b\r\n\r\n'],
    ['informational responses before it', 'HTTP/1.1 103 Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'],
  ])('deliver a response with %s, which are ignored', async (_, text) => {
    const response = await open()(await reply(text));
    expect([response.status, response.headers.get('a'), response.headers.get('link'), await response.text()]).toEqual([
      200,
      null,
      null,
      'ok',
    ]);
  });

  it('end a body without a length when the server closes them', async () => {
    const url = await listen((socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\nto the end')));
    expect(await (await open()(url)).text()).toBe('to the end');
  });

  it('close at once if they are idle while another request is in progress', async () => {
    const { send, sockets, transport } = await startServer(({ path }, response) => {
      if (path === '/now') response.end('now');
      else setTimeout(() => response.end('late'), 300);
    });
    const late = send('/late');
    await (await send('/now')).text();
    const closing = transport.close();
    await vi.waitFor(() => {
      expect(sockets.size).toBe(1);
    });
    expect(await (await late).text()).toBe('late');
    await closing;
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
  });

  it('do not keep the process waiting while they are idle', async () => {
    const { send, sockets } = await startServer();
    await (await send('/')).text();
    expect(sockets.size).toBe(1);
    // Handles that keep the process alive.
    await vi.waitFor(() => {
      expect(process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length).toBe(1);
    });
  });

  it('are limited to 256 for one server, and further requests wait', async () => {
    const waiting: (() => void)[] = [];
    const { send, sockets } = await startServer((_request, response) => void waiting.push(() => response.end()));
    const sent = Promise.all(Array.from({ length: 300 }, async () => (await send('/')).text()));
    await vi.waitFor(() => {
      expect(waiting.length).toBe(256);
    }, 60_000);
    expect(sockets.size).toBe(256);
    const timer = setInterval(() => {
      for (const end of waiting.splice(0)) end();
    }, 5);
    await sent;
    clearInterval(timer);
    expect(sockets.size).toBeLessThanOrEqual(257);
  });
});

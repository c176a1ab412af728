import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { createServer as createNetServer, AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';
import { fastTransport, type FastRequestInit, type FastTransportOptions } from '../../../../src/node/index.js';
import type { EngineName } from '../../../support/transports/transports.js';

/** A request as received. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  /** Names and values as received, including repeated ones. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export type RequestHandler = (request: ReceivedRequest, response: ServerResponse) => void;

/** Cleanup functions that run after each test, in reverse order. */
export const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** The helpers of this file, for one engine. */
export function testsOver(engine: EngineName) {
  return {
    open: (options: FastTransportOptions = {}) => {
      const transport = fastTransport({ engine, ...options });
      cleanups.push(() => transport.close());
      return transport;
    },
    startServer: (respond?: RequestHandler, options: FastTransportOptions = {}) => startServer(respond, { engine, ...options }),
  };
}

/** Starts a server with the given request handler, and a transport to it. */
export async function startServer(respond: RequestHandler = echo, options?: FastTransportOptions) {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, url: path, headers, rawHeaders } = request;
      const received = { method, path, headers, rawHeaders, body: Buffer.concat(chunks) };
      requests.push(received);
      respond(received, response);
    })().catch(() => undefined);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  const url = await listenOnLoopback(server);
  const transport = fastTransport(options);
  cleanups.push(() => transport.close());
  // The types of the transport do not require DOM types.
  const send = (path = '/', init?: FastRequestInit) => transport(url + path, init);
  return { url, requests, sockets, transport, send };
}

/** Starts listening on a free port and returns the base URL. */
export async function listenOnLoopback(server: Server | ReturnType<typeof createNetServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

export const echo: RequestHandler = ({ body }, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(body);

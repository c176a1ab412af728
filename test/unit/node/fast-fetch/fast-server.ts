import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { createServer as createNetServer, AddressInfo, Socket } from 'node:net';
import { afterEach } from 'vitest';
import { fastTransport, type FastInit, type FastTransportOptions } from '../../../../src/node/index.js';

/** A request as it came. */
export interface Seen {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  /** Names and values as they stood, repeated ones too. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export type Answer = (seen: Seen, answer: ServerResponse) => void;

/** What to do after the test, last first. */
export const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server that answers what it is told, and a transport to it. */
export async function serve(respond: Answer = echo, options?: FastTransportOptions) {
  const seen: Seen[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, answer) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, url: path, headers, rawHeaders } = request;
      const one = { method, path, headers, rawHeaders, body: Buffer.concat(chunks) };
      seen.push(one);
      respond(one, answer);
    })().catch(() => undefined);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  const url = await listen(server);
  const transport = fastTransport(options);
  closing.push(() => transport.close());
  // Its type is for readers without the DOM's.
  const send = (path = '/', init?: FastInit) => transport(url + path, init);
  return { url, seen, sockets, transport, send };
}

/** Gives the address. */
export async function listen(server: Server | ReturnType<typeof createNetServer>): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

export const echo: Answer = ({ body }, answer) => answer.writeHead(200, { 'content-type': 'text/plain' }).end(body);

import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** When it came, in milliseconds since the process began. */
  readonly at: number;
}

/** What the server does to one request, whose body it has read. */
export type Misdeed = (exchange: Exchange) => void;

export interface Exchange {
  readonly request: SeenRequest;
  readonly answer: ServerResponse;
  readonly socket: Socket;
}

export interface HostileServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** How many were of a method. */
  count(method: string): number;
  /** Connections that are open now. */
  openSockets(): number;
  /** Answers that are neither sent to their end nor cut off by the end of their connection. */
  unfinished(): number;
  /** Bytes that were sent over connections that are closed by now and those that are open. */
  bytesSent(): number;
  /** Resolves when a request has come. */
  asked(): Promise<unknown>;
  /** Drops the requests seen so far, which would fill the heap. */
  forget(): void;
  close(): Promise<void>;
}

/** A server of the loopback that does one misdeed after the other, and the last of them for ever. */
export async function hostileServer(...misdeeds: [Misdeed, ...Misdeed[]]): Promise<HostileServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let unfinished = 0;
  let sent = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, answer) => {
    void take(incoming, answer);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Whoever is reset hears of it.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
  });

  async function take(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers, socket } = incoming;
    const request = { method, path, headers, at: performance.now() };
    const misdeed = misdeeds[Math.min(requests.push(request), misdeeds.length) - 1];
    unfinished += 1;
    answer.on('close', () => (unfinished -= 1));
    incoming.resume();
    await once(incoming, 'end').catch(() => undefined);
    misdeed?.({ request, answer, socket });
    server.emit('asked');
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    count: (wanted) => requests.filter(({ method }) => method === wanted).length,
    openSockets: () => sockets.size,
    unfinished: () => unfinished,
    bytesSent: () => sent + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    forget: () => void requests.splice(0),
    asked: () => once(server, 'asked'),
    async close() {
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An address at which nobody listens: somebody did until now. */
export async function deadAddress(): Promise<string> {
  const server = await hostileServer(() => undefined);
  await server.close();
  return server.url;
}

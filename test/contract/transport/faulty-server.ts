import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as the server received it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The arrival time in milliseconds (`performance.now()`). */
  readonly at: number;
}

/** How the server handles one request after it has read its body. */
export type ServerFault = (exchange: Exchange) => void;

export interface Exchange {
  readonly request: RecordedRequest;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

export interface FaultyServer {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** The number of requests with a method. */
  count(method: string): number;
  /** The number of open connections. */
  openSockets(): number;
  /** The number of responses that are neither complete nor closed with their connection. */
  unfinished(): number;
  /** The bytes sent over all connections, closed and open. */
  bytesSent(): number;
  /** Resolves when the next request has arrived. */
  nextRequest(): Promise<unknown>;
  /** Discards the recorded requests, which would fill the heap. */
  clearRequests(): void;
  close(): Promise<void>;
}

/** A loopback server that applies one fault per request, and the last fault to all further requests. */
export async function startFaultyServer(...faults: [ServerFault, ...ServerFault[]]): Promise<FaultyServer> {
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Socket>();
  let unfinished = 0;
  let sent = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, response) => {
    void handle(incoming, response);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A reset connection emits an error.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
  });

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers, socket } = incoming;
    const request = { method, path, headers, at: performance.now() };
    const fault = faults[Math.min(requests.push(request), faults.length) - 1];
    unfinished += 1;
    response.on('close', () => (unfinished -= 1));
    incoming.resume();
    await once(incoming, 'end').catch(() => undefined);
    fault?.({ request, response, socket });
    server.emit('handled');
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    count: (expectedMethod) => requests.filter(({ method }) => method === expectedMethod).length,
    openSockets: () => sockets.size,
    unfinished: () => unfinished,
    bytesSent: () => sent + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    clearRequests: () => void requests.splice(0),
    nextRequest: () => once(server, 'handled'),
    async close() {
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A URL on which no server listens: that of a server that was just closed. */
export async function closedServerUrl(): Promise<string> {
  const server = await startFaultyServer(() => undefined);
  await server.close();
  return server.url;
}

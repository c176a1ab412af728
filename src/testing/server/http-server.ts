import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chunksOf, streamOf, type Bytes } from '../http/bytes.js';
import { isConnectionFailure } from '../faults/faults.js';
import type { MockServer, ListenOptions } from '../http/platform.js';
import type { RequestLike } from '../http/request.js';
import { preflightHeaders, sharingHeaders } from './cors.js';

export type Serve = (request: RequestLike) => Promise<Response>;

/** Serves over HTTP, all hosts of the service on one origin. Bodies stream both ways and wait for the slower side. */
export async function listen(serve: Serve, { port = 0, host = '127.0.0.1' }: ListenOptions): Promise<MockServer> {
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (message, reply) => {
    void answer(serve, message, reply).catch((error: unknown) => reply.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(serve: Serve, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const preflight = preflightHeaders(message);
  if (preflight !== undefined) {
    reply.writeHead(204, preflight).end();
    return;
  }
  const gone = new AbortController();
  reply.once('close', () => {
    gone.abort();
  });
  let response: Response;
  try {
    response = await serve(requestFrom(message, gone.signal));
  } catch (error) {
    // A fault that breaks the connection, or a caller who has left.
    message.socket.destroy();
    if (!isConnectionFailure(error) && !gone.signal.aborted) throw error;
    return;
  }
  reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...sharingHeaders(message) });
  // A caller still sends when the answer is no. It gets to the end, or it would see a broken connection in place of the answer.
  // Not at once: the reader that has just let go undoes a `resume` of the same tick.
  setImmediate(() => message.resume());
  try {
    for await (const chunk of response.body === null ? [] : chunksOf(response.body))
      if (!reply.write(chunk)) await once(reply, 'drain', { signal: gone.signal });
    reply.end();
  } catch {
    // What was sent so far arrives, and then the connection ends.
    reply.flushHeaders();
    message.socket.destroySoon();
  }
}

function requestFrom(message: IncomingMessage, signal: AbortSignal): RequestLike {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (value !== undefined) headers.set(name, [value].flat().join(', '));
  const hasBody = message.headers['transfer-encoding'] !== undefined || Number(message.headers['content-length'] ?? 0) > 0;
  return {
    url: `http://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`,
    method: message.method ?? 'GET',
    headers,
    // To stop reading must not break the connection: the answer has still to go out on it.
    body: hasBody ? streamOf(message.iterator({ destroyOnReturn: false }) as AsyncIterable<Bytes>) : null,
    signal,
  };
}

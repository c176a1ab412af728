import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chunksOf, streamOf, type Bytes } from '../http/bytes.js';
import { isConnectionFailure } from '../faults/faults.js';
import type { MockServer, ListenOptions } from '../http/platform.js';
import type { RequestLike } from '../http/request.js';
import { corsHeaders, preflightHeaders } from './cors.js';

export type Serve = (request: RequestLike) => Promise<Response>;

/** Serves all hosts of the service over HTTP on one origin. Request and response bodies stream with backpressure. */
export async function listen(serve: Serve, { port = 0, host = '127.0.0.1' }: ListenOptions): Promise<MockServer> {
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (message, reply) => {
    void handleRequest(serve, message, reply).catch((error: unknown) => reply.destroy(error as Error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(boundPort)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function handleRequest(serve: Serve, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const preflight = preflightHeaders(message);
  if (preflight !== undefined) {
    reply.writeHead(204, preflight).end();
    return;
  }
  const disconnected = new AbortController();
  reply.once('close', () => {
    disconnected.abort();
  });
  let response: Response;
  try {
    response = await serve(requestFrom(message, disconnected.signal));
  } catch (error) {
    // A fault breaks the connection, or the caller has disconnected.
    message.socket.destroy();
    if (!isConnectionFailure(error) && !disconnected.signal.aborted) throw error;
    return;
  }
  reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...corsHeaders(message) });
  // Drains the rest of the request body: a caller that is still sending would see a broken connection instead of an error response.
  // Deferred: the reader that has just released the body undoes a `resume` in the same tick.
  setImmediate(() => message.resume());
  try {
    for await (const chunk of response.body === null ? [] : chunksOf(response.body))
      if (!reply.write(chunk)) await once(reply, 'drain', { signal: disconnected.signal });
    reply.end();
  } catch {
    // Delivers the bytes sent so far, then ends the connection.
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
    // A reader that stops early must not break the connection: the response still uses it.
    body: hasBody ? streamOf(message.iterator({ destroyOnReturn: false }) as AsyncIterable<Bytes>) : null,
    signal,
  };
}

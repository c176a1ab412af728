import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { chunksOf, streamOf, type Bytes } from '../http/bytes.js';
import { isControlPath, isOwnHost } from '../control/access.js';
import { isConnectionFailure } from '../faults/faults.js';
import type { ListeningServer, ListenOptions, Services } from '../http/platform.js';
import type { RequestLike } from '../http/request.js';
import { corsHeaders, preflightHeaders } from './cors.js';
import { checkCertificate } from './tls/check-certificate.js';

const tlsNames = { cert: 'listen: tls.cert', key: 'listen: tls.key' };

/** Serves all hosts of the service over HTTP or HTTPS on one origin. Request and response bodies stream with backpressure. */
export async function listen(services: Services, { port = 0, host = '127.0.0.1', tls }: ListenOptions): Promise<ListeningServer> {
  const handle = (message: IncomingMessage, reply: ServerResponse): void => {
    void handleRequest(services, host, message, reply).catch((error: unknown) => reply.destroy(error as Error));
  };
  const timeouts = { keepAliveTimeout: 60_000, requestTimeout: 0 };
  if (tls !== undefined) checkCertificate(tls, tlsNames);
  const server =
    tls === undefined
      ? createServer(timeouts, handle)
      : createTlsServer({ ...timeouts, cert: bytesOf(tls.cert), key: bytesOf(tls.key) }, handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${String(boundPort)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const bytesOf = (pem: string | Uint8Array): string | Buffer => (typeof pem === 'string' ? pem : Buffer.from(pem));

async function handleRequest({ api, control }: Services, host: string, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const pathname = (message.url ?? '/').split('?')[0] ?? '/';
  const isControl = isControlPath(pathname) && isOwnHost(message.headers.host, host);
  // Without CORS, pages of other origins can neither read nor change the mock.
  const preflight = isControl ? undefined : preflightHeaders(message);
  if (preflight !== undefined) {
    reply.writeHead(204, preflight).end();
    return;
  }
  const disconnected = new AbortController();
  reply.once('close', () => {
    if (!reply.writableFinished) disconnected.abort();
  });
  let response: Response;
  try {
    const request = requestFrom(message, disconnected.signal);
    // Loaded on demand: it refers to the files of the page by its own path.
    const page = isControl ? await (await import('./page-files.js')).pageResponse(message.method ?? 'GET', pathname) : undefined;
    response = page ?? (await (isControl ? control : api)(request));
  } catch (error) {
    // A fault breaks the connection, or the caller has disconnected.
    message.socket.destroy();
    if (!isConnectionFailure(error) && !disconnected.signal.aborted) throw error;
    return;
  }
  reply.writeHead(response.status, { ...Object.fromEntries(response.headers), ...(isControl ? {} : corsHeaders(message)) });
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
  // Pairs: the mock makes `Headers` of them in any case.
  const headers = Object.entries(message.headers).flatMap(([name, value = []]): [string, string][] =>
    Array.isArray(value) ? (value.length === 0 ? [] : [[name, value.join(', ')]]) : [[name, value]],
  );
  const hasBody = message.headers['transfer-encoding'] !== undefined || Number(message.headers['content-length'] ?? 0) > 0;
  return {
    url: `${'encrypted' in message.socket ? 'https' : 'http'}://${message.headers.host ?? 'localhost'}${message.url ?? '/'}`,
    method: message.method ?? 'GET',
    headers,
    // A reader that stops early must not break the connection: the response still uses it.
    body: hasBody ? streamOf(message.iterator({ destroyOnReturn: false }) as AsyncIterable<Bytes>) : null,
    signal,
  };
}

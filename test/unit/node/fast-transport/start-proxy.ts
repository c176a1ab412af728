import { createServer, request as sendRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { cleanups, listenOnLoopback } from './test-server.js';

export interface TestProxy {
  readonly url: string;
  /** The targets of CONNECT. */
  readonly tunnels: string[];
  /** The URLs of forwarded requests. */
  readonly forwarded: string[];
  /** The values of `proxy-authorization`. */
  readonly authorizations: (string | undefined)[];
}

/** A forwarding proxy that also opens tunnels. `status` replaces its responses to CONNECT. */
export async function startProxy(status = 200): Promise<TestProxy> {
  const tunnels: string[] = [];
  const forwarded: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    forwarded.push(request.url ?? '');
    authorizations.push(request.headers['proxy-authorization']);
    const { method, headers } = request;
    request.pipe(
      sendRequest(request.url ?? '', { method, headers }, (incoming) => {
        response.writeHead(incoming.statusCode ?? 0, incoming.rawHeaders);
        incoming.pipe(response);
      }),
    );
  });
  server.on('connect', (request, socket: Socket) => {
    tunnels.push(request.url ?? '');
    authorizations.push(request.headers['proxy-authorization']);
    cleanups.push(() => socket.destroy());
    socket.on('error', () => undefined);
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${String(status)} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${request.url ?? ''}`);
    const target = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    target.on('error', () => undefined).on('close', () => socket.destroy());
    socket.on('close', () => target.destroy());
  });
  return { url: await listenOnLoopback(server), tunnels, forwarded, authorizations };
}

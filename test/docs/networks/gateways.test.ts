import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastTransport } from 'box-openapi-sdk/node';
import { clientCredentials, createBoxClient, BoxTimeoutError } from 'box-openapi-sdk';
import { createMockBox } from 'box-openapi-sdk/testing';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { rejection } from '../../support/rejection.js';
import { transports } from '../../support/transports/transports.js';
import { pageProgram, startProgram } from '../page-program.js';

const mock = await createMockBox({ recordExchanges: true });
const { url } = await mock.listen();
afterAll(() => mock.close());

interface GatewayRules {
  /** Ends a request with 504 after this time. */
  readonly longestMs?: number;
  /** Delays the responses to the first requests of this path. */
  readonly slow?: { readonly path: string; readonly times: number; readonly ms: number };
  /** What happens to a connection that was idle for this time. */
  readonly idle?: { readonly ms: number; readonly then: 'close' | 'drop' };
}

/** A gateway in front of the mock with the time limits of common load balancers, shortened. */
async function openGateway({ longestMs, slow, idle }: GatewayRules) {
  const state = { slow: 0, timeouts: 0, closed: 0, dropped: 0, connections: 0 };
  const dropped = new WeakSet<Socket>();
  const idleTimers = new WeakMap<Socket, NodeJS.Timeout>();
  const server = createServer({ keepAliveTimeout: 0 }, (incoming, response) => {
    clearTimeout(idleTimers.get(incoming.socket));
    // A dropped connection: the request reaches nobody, and nobody says so.
    if (dropped.has(incoming.socket)) return;
    response.on('finish', () => {
      startIdle(incoming.socket);
    });
    void forward(incoming, response);
  });
  server.on('connection', () => (state.connections += 1));

  function startIdle(socket: Socket): void {
    if (idle === undefined) return;
    const end = () => {
      if (idle.then === 'drop') {
        state.dropped += 1;
        dropped.add(socket);
      } else {
        state.closed += 1;
        socket.destroy();
      }
    };
    idleTimers.set(socket, setTimeout(end, idle.ms).unref());
  }

  async function forward(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const limit = setTimeout(() => {
      if (response.headersSent) return;
      state.timeouts += 1;
      response.writeHead(504, { 'content-type': 'text/html' }).end('<html><h1>504 Gateway Time-out</h1></html>');
    }, longestMs ?? 60_000);
    if (slow !== undefined && incoming.url?.includes(slow.path) === true && state.slow < slow.times) {
      state.slow += 1;
      await sleep(slow.ms);
    }
    const { method, headers } = incoming;
    const forwarded = request(new URL(incoming.url ?? '', url), { method, headers, agent: false }, (answer) => {
      clearTimeout(limit);
      if (response.headersSent) return;
      // The gateway keeps connections by its own rules.
      delete answer.headers.connection;
      delete answer.headers['keep-alive'];
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => undefined);
    incoming.pipe(forwarded);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, state };
}

describe('the page on time limits behind gateways', () => {
  it('its example runs through a gateway', async () => {
    const gateway = await openGateway({ longestMs: 30_000 });
    const replace: [string, string][] = [['createBoxClient({', `createBoxClient({ baseUrl: '${gateway.url}',`]];
    const { code, stderr } = await startProgram(await pageProgram('networks/gateway-timeouts.md', 0, replace, mock.credentials)).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(gateway.state.connections).toBeGreaterThan(0);
  });

  it.each(transports)('a 504 of the gateway is retried over $name', async ({ open }) => {
    const gateway = await openGateway({ longestMs: 200, slow: { path: '/users/me', times: 2, ms: 1000 } });
    const box = createBoxClient({ baseUrl: gateway.url, auth: clientCredentials(mock.credentials), fetch: open(), retry: { baseMs: 1 } });
    onTestFinished(() => box.close());
    expect((await box.users.me()).type).toBe('user');
    expect(gateway.state.timeouts).toBe(2);
  });

  it.each(transports)('a limit below that of the gateway ends the attempt first over $name', async ({ open }) => {
    const gateway = await openGateway({ longestMs: 5000, slow: { path: '/users/me', times: 9, ms: 10_000 } });
    const timeouts = { firstByteMs: 200, totalMs: 1000 };
    const box = createBoxClient({
      baseUrl: gateway.url,
      auth: clientCredentials(mock.credentials),
      fetch: open(),
      timeouts,
      retry: { baseMs: 1 },
    });
    onTestFinished(() => box.close());
    const startedAt = performance.now();
    await rejection(box.users.me(), BoxTimeoutError);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(gateway.state.timeouts).toBe(0);
    expect(gateway.state.slow).toBeGreaterThan(1);
  });

  it.each(transports)('connections that the gateway closes when idle fail no call over $name', async ({ open }) => {
    const gateway = await openGateway({ idle: { ms: 100, then: 'close' } });
    const box = createBoxClient({ baseUrl: gateway.url, auth: clientCredentials(mock.credentials), fetch: open(), retry: { baseMs: 1 } });
    onTestFinished(() => box.close());
    // Some requests are sent in the moment in which the gateway closes the connection.
    for (const pause of [90, 98, 100, 101, 103, 110, 150]) {
      await box.folders.create({ name: `after ${String(pause)} ${String(Math.random())}`, parent: { id: '0' } });
      await sleep(pause);
    }
    expect(gateway.state.closed).toBeGreaterThan(2);
  });

  it('connections that the gateway drops silently fail no call with a short firstByteMs', async () => {
    const gateway = await openGateway({ idle: { ms: 300, then: 'drop' } });
    const box = createBoxClient({
      baseUrl: gateway.url,
      auth: clientCredentials(mock.credentials),
      fetch: fastTransport({ engine: 'node' }),
      timeouts: { firstByteMs: 500 },
      retry: { baseMs: 1 },
    });
    onTestFinished(() => box.close());
    await box.users.me();
    await sleep(600);
    const startedAt = performance.now();
    expect((await box.users.me()).type).toBe('user');
    expect(performance.now() - startedAt).toBeGreaterThan(400);
    expect(gateway.state.dropped).toBeGreaterThan(0);
  });
});

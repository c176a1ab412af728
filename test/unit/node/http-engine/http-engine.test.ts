import { Agent, createServer as createHttpServer } from 'node:http';
import { Agent as HttpsAgent, createServer } from 'node:https';
import { createServer as createTcpServer, Socket, type AddressInfo } from 'node:net';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { wasNeverSent } from '../../../../src/core/errors/never-sent.js';
import { fastTransport } from '../../../../src/node/index.js';
import { createCertificates } from '../../../support/certificates.js';
import { opensslVersion } from '../../../support/keys.js';
import { rejection } from '../../../support/rejection.js';
import { startProxy } from '../fast-transport/start-proxy.js';
import { cleanups, echo, listenOnLoopback, startServer } from '../fast-transport/test-server.js';

afterEach(() => {
  vi.useRealTimers();
});

/** An agent whose connections never open. */
class SilentAgent extends Agent {
  readonly opened: Socket[] = [];
  override createConnection(): Socket {
    const socket = Object.assign(new Socket(), { connecting: true });
    this.opened.push(socket);
    return socket;
  }
}

function kept<T extends Agent>(agent: T): T {
  cleanups.push(() => {
    agent.destroy();
  });
  return agent;
}

describe('the option agent', () => {
  it("sends the requests over the application's agent, which close does not close", async () => {
    const agent = kept(new Agent({ keepAlive: true, maxSockets: 1 }));
    const { send, sockets, transport } = await startServer(echo, { agent });
    const texts = await Promise.all(['a', 'b', 'c'].map(async (body) => (await send('/', { method: 'POST', body })).text()));
    expect(texts).toEqual(['a', 'b', 'c']);
    await transport.close();
    expect(sockets.size).toBe(1);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
  });

  it('as a function is called with the protocol, and undefined selects the default', async () => {
    const agent = kept(new Agent({ maxSockets: 1 }));
    const protocols: string[] = [];
    const addRequest = vi.spyOn(agent as unknown as { addRequest(): void }, 'addRequest');
    const { send } = await startServer(echo, { agent: (protocol) => (protocols.push(protocol) > 1 ? agent : undefined) });
    await (await send('/')).text();
    expect(addRequest).not.toHaveBeenCalled();
    await (await send('/')).text();
    expect(addRequest).toHaveBeenCalledOnce();
    expect(protocols).toEqual(['http:', 'http:']);
  });

  it.each([5, null, {}])('as a function that returns %s rejects by name', async (returned) => {
    const { send, requests } = await startServer(echo, { agent: () => returned as never });
    const { message } = await rejection(send('/'), BoxConfigError);
    expect(message).toBe('fastTransport: agent must be an http.Agent, an https.Agent, or a function that returns one.');
    expect(requests).toEqual([]);
  });

  it('rejects a URL whose protocol the agent does not support', async () => {
    const { send } = await startServer(echo, { agent: kept(new HttpsAgent()) });
    const { message } = await rejection(send('/'), BoxConfigError);
    expect(message).toBe('fastTransport: agent does not support http:. Pass a function that returns an agent for each protocol.');
  });

  it.skipIf(opensslVersion() === undefined)('accepts agents of other packages, such as a proxy with its own authority', async () => {
    const { valid, authority } = createCertificates();
    const server = createServer({ ...valid }, (request, response) => void request.pipe(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanups.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const proxy = await startProxy();
    const transport = fastTransport({ agent: kept(new HttpsProxyAgent(proxy.url, { keepAlive: true })) });
    cleanups.push(() => transport.close());
    const untrusted = await rejection(transport(`https://${host}/`), Error);
    expect((untrusted as { code?: string }).code).toMatch(/VERIFY|SELF_SIGNED/);
    expect(wasNeverSent(untrusted)).toBe(true);
    const trusting = fastTransport({ agent: kept(new HttpsAgent({ ca: authority })) });
    expect(await (await trusting(`https://${host}/`, { method: 'POST', body: 'sent' })).text()).toBe('sent');
    await trusting.close();
    expect(proxy.tunnels).toEqual([host]);
  });
});

describe('a connection that does not open', () => {
  it('rejects on abort at once, is closed, and carries nothing', async () => {
    const agent = kept(new SilentAgent());
    const transport = fastTransport({ agent });
    const controller = new AbortController();
    const response = transport('http://box.test/', { signal: controller.signal });
    await vi.waitFor(() => {
      expect(agent.opened.length).toBe(1);
    });
    controller.abort('no');
    await expect(response).rejects.toBe('no');
    await vi.waitFor(() => {
      expect(agent.opened[0]?.destroyed).toBe(true);
    });
    await transport.close();
  });

  it('rejects after 10 seconds as never sent', async () => {
    const agent = kept(new SilentAgent());
    const transport = fastTransport({ agent });
    await rejection(transport('http://box.test/', { signal: AbortSignal.abort() }), Error);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const response = rejection(transport('http://box.test/'), Error);
    while (agent.opened.length === 0) await new Promise(setImmediate);
    // The event that announces the connection.
    await new Promise(setImmediate);
    vi.advanceTimersByTime(9999);
    expect(agent.opened[0]?.destroyed).toBe(false);
    vi.advanceTimersByTime(1);
    const error = await response;
    expect(error).toMatchObject({ code: 'ETIMEDOUT', syscall: 'connect', message: /no connection after 10000 ms/ });
    expect(wasNeverSent(error)).toBe(true);
  });

  it('frees its place for a request that was aborted while it waited for a connection', async () => {
    const responses: (() => void)[] = [];
    const { send, requests } = await startServer((_, response) => void responses.push(() => response.end('done')), {
      agent: kept(new Agent({ maxSockets: 1 })),
    });
    const first = send('/first');
    await vi.waitFor(() => {
      expect(responses.length).toBe(1);
    });
    const controller = new AbortController();
    const second = send('/second', { signal: controller.signal });
    const third = send('/third');
    controller.abort('no');
    await expect(second).rejects.toBe('no');
    responses.shift()?.();
    await (await first).text();
    await vi.waitFor(() => {
      expect(responses.length).toBe(1);
    });
    responses.shift()?.();
    expect(await (await third).text()).toBe('done');
    expect(requests.map(({ path }) => path)).toEqual(['/first', '/third']);
  });
});

describe('close of the engine node', () => {
  it('waits for a redirected request, whose next request is rejected', async () => {
    let respond: () => void = () => undefined;
    const url = await listenOnLoopback(
      createHttpServer((_, response) => {
        respond = () => response.writeHead(302, { location: '/end' }).end();
      }),
    );
    const transport = fastTransport({ engine: 'node' });
    const response = rejection(transport(url), BoxConfigError);
    const isAsked = respond;
    await vi.waitFor(() => {
      expect(respond).not.toBe(isAsked);
    });
    const closing = transport.close();
    respond();
    expect((await response).message).toBe('fastTransport: the transport is closed. Create a new one.');
    await closing;
  });
});

describe('informational responses', () => {
  it('100 Continue is ignored, which no request asks for', async () => {
    const text = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
    const received: string[] = [];
    const url = await listenOnLoopback(
      createTcpServer((socket) => {
        cleanups.push(() => socket.destroy());
        socket.once('data', (chunk) => {
          received.push(String(chunk));
          socket.write(text);
        });
      }),
    );
    const transport = fastTransport({ engine: 'node' });
    cleanups.push(() => transport.close());
    expect(await (await transport(url, { method: 'PUT', body: 'text' })).text()).toBe('ok');
    expect(received.join('')).not.toMatch(/expect:/i);
  });
});

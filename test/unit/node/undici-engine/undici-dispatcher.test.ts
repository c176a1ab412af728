import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import * as undici from 'undici';
import * as undici6 from 'undici-6';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fastTransport, type FastDispatcher, type FastTransportOptions } from '../../../../src/node/index.js';
import { rejection } from '../../../support/rejection.js';
import { startProxy } from '../fast-transport/start-proxy.js';
import { cleanups, echo, listenOnLoopback, startServer } from '../fast-transport/test-server.js';

const globals = globalThis as Record<symbol, unknown>;
const keys = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];

/** Each test starts with the default dispatcher of each version. */
beforeEach(() => {
  const saved = keys.map((key) => globals[key]);
  cleanups.push(() => {
    keys.forEach((key, index) => (globals[key] = saved[index]));
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function closed<T extends { close(): Promise<void> }>(dispatcher: T): T {
  cleanups.push(() => dispatcher.close());
  return dispatcher;
}

const libraries: [string, typeof undici][] = [
  ['undici 7', undici],
  ['undici 6', undici6 as unknown as typeof undici],
];

describe('the global dispatcher of an application', () => {
  it.each(libraries)('a ProxyAgent of %s carries the requests', async (_, library) => {
    const { url, send } = await startServer();
    const proxy = await startProxy();
    // The first request uses the default dispatcher.
    await (await send('/')).text();
    expect(proxy.tunnels).toEqual([]);
    library.setGlobalDispatcher(closed(new library.ProxyAgent(proxy.url)));
    expect(await (await send('/', { method: 'POST', body: 'sent' })).text()).toBe('sent');
    expect(proxy.tunnels).toEqual([new URL(url).host]);
  });

  it('a ProxyAgent that forwards without a tunnel carries the requests', async () => {
    const { url, send } = await startServer();
    const proxy = await startProxy();
    undici.setGlobalDispatcher(closed(new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: false })));
    expect(await (await send('/a?b', { method: 'POST', body: 'sent' })).text()).toBe('sent');
    expect(proxy).toMatchObject({ tunnels: [], forwarded: [`${url}/a?b`] });
  });

  it.each<[string, (agent: undici.Agent) => undici.Dispatcher, undici.Agent.Options?]>([
    ['an Agent with options', (agent) => agent, { connect: { timeout: 1000 } }],
    ['an Agent with a factory', (agent) => agent, { factory: (origin, options) => new undici.Pool(origin, options) }],
    ['an Agent with interceptors', (agent) => agent.compose((dispatch) => (options, handler) => dispatch(options, handler))],
    ['a patched Agent', patched],
    ['a RetryAgent', (agent) => new undici.RetryAgent(agent)],
  ])('%s carries the requests', async (_, wrap, options) => {
    // On the prototype, because a spy on the object would be a patch.
    const dispatch = vi.spyOn(undici.Agent.prototype, 'dispatch');
    cleanups.push(() => {
      dispatch.mockRestore();
    });
    const agent = closed(new undici.Agent(options));
    const { send } = await startServer();
    undici.setGlobalDispatcher(wrap(agent));
    await (await send('/')).text();
    expect(dispatch.mock.contexts).toEqual([agent]);
  });

  it('a wrapper by undici 8 for older versions is not mistaken for a dispatcher of the application', async () => {
    class Dispatcher1Wrapper {
      dispatch = vi.fn();
    }
    const wrapper = new Dispatcher1Wrapper();
    globals[keys[0] as symbol] = wrapper;
    await (await (await startServer()).send('/')).text();
    expect(wrapper.dispatch).not.toHaveBeenCalled();
  });

  it.each(libraries)('the default Agent of %s is not used, because its limits are shorter than those of the client', async (_, library) => {
    const agent = closed(new library.Agent());
    library.setGlobalDispatcher(agent);
    const { send } = await startServer(undefined, { engine: 'undici' });
    const own = vi.spyOn(undici.Agent.prototype, 'dispatch');
    cleanups.push(() => {
      own.mockRestore();
    });
    await (await send('/')).text();
    expect(own.mock.contexts).toHaveLength(1);
    expect(own.mock.contexts[0]).not.toBe(agent);
  });

  it.each(libraries)('a MockAgent of %s replies', async (_, library) => {
    const agent = closed(new library.MockAgent());
    agent.disableNetConnect();
    agent
      .get('http://box.test')
      .intercept({ path: '/me' })
      .reply(200, 'mocked', { headers: { 'x-a': 'b' } });
    library.setGlobalDispatcher(agent);
    const transport = closed(fastTransport());
    const response = await transport('http://box.test/me');
    expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([200, 'b', 'mocked']);
  });

  it('the option dispatcher takes precedence, and close leaves the global dispatcher open', async () => {
    const proxy = closed(new undici.ProxyAgent('http://127.0.0.1:1'));
    undici.setGlobalDispatcher(proxy);
    const { url, send, transport } = await startServer(undefined, { dispatcher: closed(new undici.Agent()) });
    await (await send('/')).text();
    await transport.close();
    const other = fastTransport();
    await rejection(other(url), Error);
    await other.close();
    expect((proxy as unknown as { closed: boolean }).closed).toBe(false);
    expect((await rejection(other(url), BoxConfigError)).message).toContain('closed');
  });
});

function patched(agent: undici.Agent): undici.Agent {
  const dispatch = agent.dispatch.bind(agent);
  agent.dispatch = (options, handler) => dispatch(options, handler);
  return agent;
}

/** The handler interface of undici 6. */
interface LegacyHandler {
  onConnect(abort: () => void): void;
  onHeaders(status: number, headers: Buffer[], resume: () => void, statusText: string): boolean;
  onData(chunk: Buffer): boolean;
  onComplete(): void;
}

describe('a dispatcher of undici 6', () => {
  const dispatcher = () => closed(new undici6.Agent({ connections: 1 })) as unknown as FastDispatcher;

  it('carries headers, a compressed body and repeated fields', async () => {
    const { send } = await startServer(
      (_, response) => response.writeHead(201, { 'content-encoding': 'gzip', 'set-cookie': ['a=1', 'b=2'] }).end(gzipSync('text')),
      { dispatcher: dispatcher() },
    );
    const response = await send('/', { method: 'POST', body: new Blob(['x']) });
    expect([response.status, await response.text(), response.headers.getSetCookie()]).toEqual([201, 'text', ['a=1', 'b=2']]);
  });

  it('pauses the sender until the reader takes the bytes', async () => {
    const accepted: boolean[] = [];
    const legacy = {
      dispatch(_: never, handler: LegacyHandler): boolean {
        const receive = (size: number) => accepted.push(handler.onData(Buffer.alloc(size)));
        const resume = () => {
          receive(1);
          handler.onComplete();
        };
        handler.onConnect(() => undefined);
        handler.onHeaders(200, [], resume, 'OK');
        receive(1);
        receive(100_000);
        return true;
      },
    };
    const response = await fastTransport({ dispatcher: legacy })('http://box.test/');
    expect(accepted).toEqual([true, false]);
    expect((await response.arrayBuffer()).byteLength).toBe(100_002);
    expect(accepted).toEqual([true, false, true]);
  });

  it('rejects on abort before and during the response', async () => {
    const { send } = await startServer(
      ({ path }, response) => {
        if (path === '/body') response.write('x');
      },
      { dispatcher: dispatcher() },
    );
    for (const path of ['/', '/body']) {
      const abort = new AbortController();
      const reason = new Error('enough');
      const response = send(path, { signal: abort.signal });
      if (path === '/body') {
        const body = (await response).text();
        abort.abort(reason);
        await expect(body).rejects.toBe(reason);
      } else {
        abort.abort(reason);
        await expect(response).rejects.toBe(reason);
      }
    }
  });
});

describe('the option dispatcher', () => {
  it('rejects immediately on abort while connecting and does not send the request', async () => {
    const requests: unknown[] = [];
    const url = await listenOnLoopback(createServer((request, response) => response.end(String(requests.push(request.url)))));
    let connect: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (connect = resolve));
    let markDispatched: () => void = () => undefined;
    const dispatched = new Promise<void>((resolve) => (markDispatched = resolve));
    const agent = new undici.Agent();
    cleanups.push(() => agent.close());
    const transport = fastTransport({
      dispatcher: {
        dispatch: (options: never, handler: never) => (markDispatched(), void gate.then(() => agent.dispatch(options, handler)), true),
      },
    });
    const controller = new AbortController();
    const response = transport(`${url}/aborted`, { signal: controller.signal });
    await dispatched;
    controller.abort('no');
    await expect(response).rejects.toBe('no');
    connect();
    expect(await (await transport(`${url}/next`)).text()).toBe('1');
    expect(requests).toEqual(['/next']);
  });

  it("uses the application's dispatcher and does not close it", async () => {
    const agent = new undici.Agent({ connections: 1 });
    cleanups.push(() => agent.close());
    const { send, transport } = await startServer(echo, { dispatcher: agent });
    expect(await (await send('/', { method: 'POST', body: 'a' })).text()).toBe('a');
    await transport.close();
    expect(agent.closed).toBe(false);
  });

  it.each([5, {}, 'http://proxy'])('rejects %s as a dispatcher', (dispatcher) => {
    const create = () => fastTransport({ dispatcher } as unknown as FastTransportOptions);
    expect(create).toThrow(BoxConfigError);
    expect(create).toThrow('fastTransport: dispatcher must be a dispatcher of undici.');
  });
});

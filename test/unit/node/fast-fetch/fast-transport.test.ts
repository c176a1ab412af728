import { getEventListeners } from 'node:events';
import { createServer } from 'node:http';
import { Agent } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBoxClient } from '../../../../src/client.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { fastTransport, type FastInit, type FastTransportOptions } from '../../../../src/node/index.js';
import { rejection } from '../../../support/rejection.js';
import { closing, echo, listen, serve, type Answer } from './fast-server.js';

const slowly = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a failure', () => {
  it.each([
    ['nobody listens', 'ECONNREFUSED', 'http://127.0.0.1:1/'],
    ['nobody is called that', 'ENOTFOUND', 'http://nobody.invalid/'],
  ])('before anything was sent has the code of the system: %s', async (_, code, url) => {
    const transport = fastTransport();
    const error = await rejection(transport(url), Error);
    expect([code, 'EAI_AGAIN']).toContain((error as { code?: string }).code);
    await transport.close();
  });

  it('after something was sent has another', async () => {
    const { send } = await serve((_, answer) => answer.socket?.destroy());
    expect(await rejection(send(), Error)).toMatchObject({ code: 'UND_ERR_SOCKET' });
  });

  it('within the body is that of the reading', async () => {
    const { send } = await serve((_, answer) => {
      answer.writeHead(200, { 'content-length': '10' });
      answer.write('abc', () => answer.socket?.end());
    });
    const response = await send();
    const reader = response.body?.getReader();
    await reader?.read().catch(() => undefined);
    expect(await rejection(reader?.read() ?? Promise.resolve(), Error)).toMatchObject({ code: 'UND_ERR_SOCKET' });
    // It does not become better.
    await expect(reader?.read()).rejects.toThrow();
  });

  it.each<[string, FastInit | undefined, string]>([
    ['body', { method: 'POST', body: 5 }, 'fastTransport: the body is no string'],
    ['body', { method: 'POST', body: { a: 1 } }, 'fastTransport: the body is no string'],
    ['redirect', { redirect: 'sometimes' as 'follow' }, 'fastTransport: redirect is not'],
  ])('by a wrong %s names it, and nothing is sent', async (_, init, message) => {
    const { send, seen } = await serve();
    expect((await rejection(send('/', init), BoxConfigError)).message).toContain(message);
    expect(seen).toEqual([]);
  });
});

describe('a signal', () => {
  it('that has aborted lets nothing out', async () => {
    const { send, seen } = await serve();
    const reason = { mine: true };
    await expect(send('/', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  it('ends a request at once whose connection is still being made, and which is then not sent', async () => {
    const seen: unknown[] = [];
    const url = await listen(createServer((request, answer) => answer.end(String(seen.push(request.url)))));
    let connect: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (connect = resolve));
    const agent = new Agent();
    closing.push(() => agent.close());
    const transport = fastTransport({
      dispatcher: { dispatch: (options: never, handler: never) => (void gate.then(() => agent.dispatch(options, handler)), true) },
    });
    const controller = new AbortController();
    const answer = transport(`${url}/aborted`, { signal: controller.signal });
    await slowly();
    controller.abort('no');
    await expect(answer).rejects.toBe('no');
    connect();
    expect(await (await transport(`${url}/next`)).text()).toBe('1');
    expect(seen).toEqual(['/next']);
  });

  it('ends the wait for an answer, and closes the connection', async () => {
    const { send, seen, sockets } = await serve(() => undefined);
    const controller = new AbortController();
    const answer = send('/', { signal: controller.signal });
    await vi.waitFor(() => {
      expect(seen.length).toBe(1);
    });
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
  });

  it.each([
    ['while more is to come', false],
    ['when all has come and was not read yet', true],
  ])('ends the reading, %s', async (_, whole) => {
    const { send } = await serve((_seen, answer) => {
      answer.write('abc');
      if (whole) answer.end();
    });
    const controller = new AbortController();
    const response = await send('/', { signal: controller.signal });
    await slowly();
    controller.abort('enough');
    await expect(response.text()).rejects.toBe('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  it.each<[string, Answer, (response: Response) => unknown]>([
    ['read', echo, (response) => response.text()],
    ['without a body', (_, answer) => answer.writeHead(204).end(), () => undefined],
    ['with an empty body that nobody reads', (_, answer) => answer.end(), () => undefined],
    ['cancelled', (_, answer) => answer.write('abc'), (response) => response.body?.cancel()],
    [
      'broken',
      (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      (response) => response.text().catch(() => 0),
    ],
  ])('is let go of when the answer is %s', async (_, answer, use) => {
    const { send } = await serve(answer);
    const { signal } = new AbortController();
    const response = await send('/', { method: 'POST', body: 'text', signal });
    await use(response);
    await vi.waitFor(() => {
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });
  });
});

describe('a redirect', () => {
  const leadTo =
    (location: string | undefined, status = 302): Answer =>
    ({ path }, answer) => {
      if (path === '/end') answer.end('end');
      else answer.writeHead(status, location === undefined ? {} : { location }).end('moved');
    };

  it('is handed out', async () => {
    const { send, seen } = await serve(leadTo('/end'));
    const response = await send('/', { redirect: 'manual' });
    expect([response.status, response.headers.get('location'), await response.text(), response.type]).toEqual([
      302,
      '/end',
      'moved',
      'basic',
    ]);
    expect(seen.length).toBe(1);
  });

  it('is an error', async () => {
    const { send, seen } = await serve(leadTo('/end'));
    const error = await rejection(send('/', { redirect: 'error', method: 'POST', body: 'x' }), TypeError);
    expect([error.message, (error.cause as Error).message]).toEqual(['fetch failed', 'unexpected redirect']);
    expect(seen.length).toBe(1);
  });

  it.each([
    ['GET', 301, 'GET', ''],
    ['POST', 301, 'GET', ''],
    ['POST', 302, 'GET', ''],
    ['PUT', 303, 'GET', ''],
    ['HEAD', 303, 'HEAD', ''],
    ['PUT', 302, 'PUT', 'text'],
    ['POST', 307, 'POST', 'text'],
    ['POST', 308, 'POST', 'text'],
  ])('is followed: %s after %i is %s', async (method, status, next, text) => {
    const { send, seen, url } = await serve(leadTo('/end', status));
    const response = await send('/', { method, ...(method === 'GET' || method === 'HEAD' ? {} : { body: 'text' }) });
    expect(response).toMatchObject({ status: 200, url: `${url}/end`, redirected: true });
    expect([seen[1]?.method, seen[1]?.body.toString(), seen[1]?.headers['content-type']]).toEqual([
      next,
      text,
      text === '' ? undefined : 'text/plain;charset=UTF-8',
    ]);
  });

  it('takes no secret to another origin', async () => {
    const other = await serve();
    const { send, seen } = await serve(leadTo(`${other.url}/end`));
    const headers = { authorization: 'Bearer x', cookie: 'a=b', 'x-own': 'mine' };
    await (await send('/', { headers })).text();
    expect(seen[0]?.headers).toMatchObject(headers);
    expect(other.seen[0]?.headers).toMatchObject({ 'x-own': 'mine', host: new URL(other.url).host });
    expect(other.seen[0]?.headers).not.toMatchObject({ authorization: expect.anything() as unknown });
    expect(other.seen[0]?.headers).not.toMatchObject({ cookie: expect.anything() as unknown });
  });

  it('is followed twenty times, and not with a body that is gone', async () => {
    const { send, seen } = await serve(leadTo('/again', 307));
    expect((await rejection(send(), TypeError)).cause).toMatchObject({ message: 'redirect count exceeded' });
    expect(seen.length).toBe(21);
    const body = new Blob(['abc']).stream();
    expect((await rejection(send('/', { method: 'PUT', body }), TypeError)).cause).toMatchObject({ message: /cannot be sent again/ });
  });

  it.each(['follow', 'error'] as const)('has a body that nobody waits for: %s', async (redirect) => {
    const { send, sockets } = await serve((seen, answer) => {
      if (seen.path === '/end') echo(seen, answer);
      else answer.writeHead(302, { location: '/end' }).write('moved, and more is to come');
    });
    await send('/', { redirect }).catch(() => undefined);
    await vi.waitFor(() => {
      expect(sockets.size).toBeLessThanOrEqual(redirect === 'follow' ? 1 : 0);
    });
  });

  it('that leads nowhere is an answer', async () => {
    const { send } = await serve(leadTo(undefined));
    expect((await send()).status).toBe(302);
  });
});

describe('the transport', () => {
  it('uses its connections again, and closes them', async () => {
    const { send, sockets, transport } = await serve(echo);
    for (let call = 0; call < 20; call++) await (await send()).text();
    // The dispatcher gives a connection a turn of the event loop before it uses it again.
    expect(sockets.size).toBeLessThanOrEqual(2);
    await transport.close();
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
    await transport.close();
    expect((await rejection(send(), BoxConfigError)).message).toBe('fastTransport: it has been closed.');
  });

  it('waits at its end for what is under way', async () => {
    const { send, transport } = await serve((_, answer) => setTimeout(() => answer.end('late'), 50));
    const text = send().then((response) => response.text());
    await slowly();
    await transport.close();
    expect(await text).toBe('late');
  });

  it('that was never used is closed at once', async () => {
    await expect(fastTransport().close()).resolves.toBe(undefined);
  });

  it("goes through the application's dispatcher, and leaves it open", async () => {
    const agent = new Agent({ connections: 1 });
    closing.push(() => agent.close());
    const { send, transport } = await serve(echo, { dispatcher: agent });
    expect(await (await send('/', { method: 'POST', body: 'a' })).text()).toBe('a');
    await transport.close();
    expect(agent.closed).toBe(false);
  });

  it.each([null, 5, {}, 'http://proxy'])('refuses %s as a dispatcher', (dispatcher) => {
    const make = () => fastTransport({ dispatcher } as unknown as FastTransportOptions);
    expect(make).toThrow(BoxConfigError);
    expect(make).toThrow('fastTransport: dispatcher is no dispatcher of undici.');
  });

  it('is closed with its client', async () => {
    const { url, transport, sockets } = await serve((_, answer) =>
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{"type":"file","id":"1"}'),
    );
    const box = createBoxClient({ auth: developerToken('t'), baseUrl: url, fetch: transport });
    expect((await box.files.get('1')).id).toBe('1');
    await box.close();
    await vi.waitFor(() => {
      expect(sockets.size).toBe(0);
    });
    await rejection(box.files.get('1'), BoxConfigError);
  });
});

describe('without undici', () => {
  afterEach(() => {
    vi.doUnmock('undici');
    vi.resetModules();
  });

  it('a call says what to install', async () => {
    vi.resetModules();
    vi.doMock('undici', () => {
      throw new Error('Cannot find package undici');
    });
    const { fastTransport: lonely } = await import('../../../../src/node/index.js');
    const transport = lonely();
    const error = await rejection(transport('http://127.0.0.1:1/'), Error);
    expect([error.name, error.message]).toEqual([
      'BoxConfigError',
      'fastTransport: the package "undici" cannot be loaded. Install it: npm install undici',
    ]);
    await transport.close();
  });
});

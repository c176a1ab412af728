import { getEventListeners } from 'node:events';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { createBoxClient } from '../../../../src/client.js';
import { developerToken } from '../../../../src/auth/grants/developer-token.js';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { neverSent } from '../../../../src/core/errors/never-sent.js';
import { fastTransport, type FastRequestInit } from '../../../../src/node/index.js';
import { rejection } from '../../../support/rejection.js';
import { engines } from '../../../support/transports/transports.js';
import { echo, listenOnLoopback, testsOver, type RequestHandler } from './test-server.js';

const isMarked = (error: Error) => neverSent in error;
const shortDelay = () => new Promise((resolve) => setTimeout(resolve, 30));

describe.each(engines)('over the engine %s', (engine) => {
  const { startServer, open } = testsOver(engine);
  const brokenCode = engine === 'undici' ? 'UND_ERR_SOCKET' : 'ECONNRESET';
  describe('fastTransport failures', () => {
    it.each([
      ['refused connection', 'ECONNREFUSED', 'http://127.0.0.1:1/'],
      ['unknown host', 'ENOTFOUND', 'http://nobody.invalid/'],
    ])('rejects with the system error code before a request is sent: %s', async (_, code, url) => {
      const transport = open();
      const error = await rejection(transport(url), Error);
      expect([code, 'EAI_AGAIN']).toContain((error as { code?: string }).code);
      expect(isMarked(error)).toBe(true);
    });

    it('rejects with a code of the connection after a request was sent', async () => {
      const { send } = await startServer((_, response) => response.socket?.destroy());
      const error = await rejection(send(), Error);
      expect(error).toMatchObject({ code: brokenCode });
      expect(isMarked(error)).toBe(false);
    });

    it('marks a failure of a TLS handshake as never sent', async () => {
      const url = await listenOnLoopback(createTcpServer((socket) => socket.end('not TLS')));
      const transport = open();
      expect(isMarked(await rejection(transport(url.replace('http:', 'https:')), Error))).toBe(true);
      await transport.close();
    });

    it('rejects reading with a code of the connection when the body breaks off', async () => {
      const { send } = await startServer((_, response) => {
        response.writeHead(200, { 'content-length': '10' });
        response.write('abc', () => response.socket?.end());
      });
      const response = await send();
      const reader = response.body?.getReader();
      await reader?.read().catch(() => undefined);
      expect(await rejection(reader?.read() ?? Promise.resolve(), Error)).toMatchObject({ code: brokenCode });
      // Later reads reject, too.
      await expect(reader?.read()).rejects.toThrow();
    });

    it.each<[string, FastRequestInit | undefined, string]>([
      ['body', { method: 'POST', body: 5 }, 'fastTransport: body must be a string'],
      ['body', { method: 'POST', body: { a: 1 } }, 'fastTransport: body must be a string'],
      ['redirect', { redirect: 'sometimes' as 'follow' }, 'fastTransport: redirect must be manual'],
    ])('rejects an invalid %s by name before sending a request', async (_, init, message) => {
      const { send, requests } = await startServer();
      expect((await rejection(send('/', init), BoxConfigError)).message).toContain(message);
      expect(requests).toEqual([]);
    });
  });

  describe('fastTransport abort signals', () => {
    it('sends no request when the signal has already aborted', async () => {
      const { send, requests } = await startServer();
      const reason = { mine: true };
      await expect(send('/', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(requests).toEqual([]);
    });

    it('rejects on abort while waiting for a response and closes the connection', async () => {
      const { send, requests, sockets } = await startServer(() => undefined);
      const controller = new AbortController();
      const response = send('/', { signal: controller.signal });
      await vi.waitFor(() => {
        expect(requests.length).toBe(1);
      });
      controller.abort(new Error('enough'));
      await expect(response).rejects.toThrow('enough');
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
      await vi.waitFor(() => {
        expect(sockets.size).toBe(0);
      });
    });

    it.each([
      ['while the body is incomplete', false],
      ['when the complete body is buffered but unread', true],
    ])('rejects reading on abort %s', async (_, complete) => {
      const { send } = await startServer((_request, response) => {
        response.write('abc');
        if (complete) response.end();
      });
      const controller = new AbortController();
      const response = await send('/', { signal: controller.signal });
      await shortDelay();
      controller.abort('enough');
      await expect(response.text()).rejects.toBe('enough');
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    });

    it.each<[string, RequestHandler, (response: Response) => unknown]>([
      ['read', echo, (response) => response.text()],
      ['without a body', (_, response) => response.writeHead(204).end(), () => undefined],
      ['unread with an empty body', (_, response) => response.end(), () => undefined],
      ['canceled', (_, response) => response.write('abc'), (response) => response.body?.cancel()],
      [
        'broken',
        (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
        (response) => response.text().catch(() => 0),
      ],
    ])('removes the abort listener when the response is %s', async (_, handler, use) => {
      const { send } = await startServer(handler);
      const { signal } = new AbortController();
      const response = await send('/', { method: 'POST', body: 'text', signal });
      await use(response);
      await vi.waitFor(() => {
        expect(getEventListeners(signal, 'abort')).toEqual([]);
      });
    });
  });

  describe('fastTransport redirects', () => {
    const redirectTo =
      (location: string | undefined, status = 302): RequestHandler =>
      ({ path }, response) => {
        if (path === '/end') response.end('end');
        else response.writeHead(status, location === undefined ? {} : { location }).end('moved');
      };

    it('returns the redirect response in manual mode', async () => {
      const { send, requests } = await startServer(redirectTo('/end'));
      const response = await send('/', { redirect: 'manual' });
      expect([response.status, response.headers.get('location'), await response.text(), response.type]).toEqual([
        302,
        '/end',
        'moved',
        'basic',
      ]);
      expect(requests.length).toBe(1);
    });

    it.each(['data:,x', 'file:///etc/passwd', 'javascript:1', 'blob:http://a/1'])('rejects a redirect to %s', async (location) => {
      const { send, requests } = await startServer(redirectTo(location));
      const error = await rejection(send(), TypeError);
      expect([error.message, (error.cause as Error).message]).toEqual(['fetch failed', 'URL scheme must be a HTTP(S) scheme']);
      expect(requests.length).toBe(1);
    });

    it('rejects a redirect in error mode', async () => {
      const { send, requests } = await startServer(redirectTo('/end'));
      const error = await rejection(send('/', { redirect: 'error', method: 'POST', body: 'x' }), TypeError);
      expect([error.message, (error.cause as Error).message]).toEqual(['fetch failed', 'unexpected redirect']);
      expect(requests.length).toBe(1);
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
    ])('follows %s after %i with %s', async (method, status, next, text) => {
      const { send, requests, url } = await startServer(redirectTo('/end', status));
      const response = await send('/', { method, ...(method === 'GET' || method === 'HEAD' ? {} : { body: 'text' }) });
      expect(response).toMatchObject({ status: 200, url: `${url}/end`, redirected: true });
      expect([requests[1]?.method, requests[1]?.body.toString(), requests[1]?.headers['content-type']]).toEqual([
        next,
        text,
        text === '' ? undefined : 'text/plain;charset=UTF-8',
      ]);
    });

    it('sends no credentials to another origin', async () => {
      const other = await startServer();
      const { send, requests } = await startServer(redirectTo(`${other.url}/end`));
      const headers = { authorization: 'Bearer x', cookie: 'a=b', 'x-own': 'mine' };
      await (await send('/', { headers })).text();
      expect(requests[0]?.headers).toMatchObject(headers);
      expect(other.requests[0]?.headers).toMatchObject({ 'x-own': 'mine', host: new URL(other.url).host });
      expect(other.requests[0]?.headers).not.toMatchObject({ authorization: expect.anything() as unknown });
      expect(other.requests[0]?.headers).not.toMatchObject({ cookie: expect.anything() as unknown });
    });

    it('follows at most 20 redirects and rejects when a consumed stream body must be resent', async () => {
      const { send, requests } = await startServer(redirectTo('/again', 307));
      expect((await rejection(send(), TypeError)).cause).toMatchObject({ message: 'redirect count exceeded' });
      expect(requests.length).toBe(21);
      const body = new Blob(['abc']).stream();
      expect((await rejection(send('/', { method: 'PUT', body }), TypeError)).cause).toMatchObject({ message: /cannot be resent/ });
    });

    it.each(['follow', 'error'] as const)('does not wait for the body of a redirect in %s mode', async (redirect) => {
      const { send, sockets } = await startServer((request, response) => {
        if (request.path === '/end') echo(request, response);
        else response.writeHead(302, { location: '/end' }).write('moved, and more is to come');
      });
      await send('/', { redirect }).catch(() => undefined);
      await vi.waitFor(() => {
        expect(sockets.size).toBeLessThanOrEqual(redirect === 'follow' ? 1 : 0);
      });
    });

    it('returns a redirect without a location as a response', async () => {
      const { send } = await startServer(redirectTo(undefined));
      expect((await send()).status).toBe(302);
    });
  });

  describe('fastTransport connections', () => {
    it('reuses connections and closes them on close', async () => {
      const { send, sockets, transport } = await startServer(echo);
      for (let call = 0; call < 20; call++) await (await send()).text();
      // The dispatcher waits one turn of the event loop before it reuses a connection.
      expect(sockets.size).toBeLessThanOrEqual(2);
      await transport.close();
      await vi.waitFor(() => {
        expect(sockets.size).toBe(0);
      });
      await transport.close();
      expect((await rejection(send(), BoxConfigError)).message).toBe('fastTransport: the transport is closed. Create a new one.');
    });

    it('waits for pending responses on close', async () => {
      const { send, transport } = await startServer((_, response) => setTimeout(() => response.end('late'), 50));
      const text = send().then((response) => response.text());
      await shortDelay();
      await transport.close();
      expect(await text).toBe('late');
    });

    it('an unused transport closes immediately', async () => {
      await expect(fastTransport().close()).resolves.toBe(undefined);
    });

    it('the transport closes with its client', async () => {
      const { url, transport, sockets } = await startServer((_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"type":"file","id":"1"}'),
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
});

import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockBox } from '../../../src/testing/index.js';
import { api, fileForm, uploadApi } from './mock-client.js';

const mock = await createMockBox({ seed: { tree: { 'a.txt': 'alpha' } }, recordExchanges: true });
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const NodeRequest = Request;
/** Has no property `body`. Firefox added none. */
class RequestOfFirefox {
  readonly #request: Request;
  constructor(input: string | RequestOfFirefox, init?: RequestInit) {
    this.#request = new NodeRequest(typeof input === 'string' ? input : input.#request, init);
  }
  get url() {
    return this.#request.url;
  }
  get method() {
    return this.#request.method;
  }
  get headers() {
    return this.#request.headers;
  }
  get redirect() {
    return this.#request.redirect;
  }
  get signal() {
    return this.#request.signal;
  }
  arrayBuffer() {
    return this.#request.arrayBuffer();
  }
}

const authorization = () => `Bearer ${mock.issueToken()}`;
const download = () => `${api}/files/${mock.state.find('/a.txt')?.id ?? ''}/content`;

describe('mock.fetch', () => {
  it('accepts strings, URLs, Requests and plain request objects', async () => {
    const url = `${api}/users/me`;
    const headers = { authorization: authorization() };
    const responses = await Promise.all([
      mock.fetch(url, { headers }),
      mock.fetch(new URL(url), { headers }),
      mock.fetch(new Request(url, { headers })),
      mock.fetch({ url, method: 'get', headers }),
      mock.fetch({ url, method: 'POST' }, { method: 'GET', headers }),
    ]);
    expect(responses.map(({ status, url: at }) => [status, at])).toEqual(responses.map(() => [200, url]));
  });

  it('reads every type of request body', async () => {
    const json = JSON.stringify({ name: 'x', parent: { id: '0' } });
    const headers = { authorization: authorization(), 'content-type': 'application/json' };
    const bytes = new TextEncoder().encode(json);
    const bodies = [json, bytes, bytes.buffer, new Blob([json]), new Response(json).body];
    for (const body of bodies) {
      expect((await mock.fetch({ url: `${api}/folders`, method: 'POST', headers, body })).status).toBe(201);
      await mock.reset();
      headers.authorization = authorization();
    }
    const form = fileForm({ name: 'f', parent: { id: '0' } }, 'f');
    const request = new Request(`${uploadApi}/files/content`, { method: 'POST', headers: { authorization: authorization() }, body: form });
    expect((await mock.fetch(request)).status).toBe(201);
  });

  it('reads request bodies in Firefox, where a Request does not have its body', async () => {
    const headers = { authorization: authorization() };
    const json = (name: string) => JSON.stringify({ name, parent: { id: '0' } });
    const form = fileForm({ name: 'f', parent: { id: '0' } }, 'f');
    vi.stubGlobal('Request', RequestOfFirefox);
    const typed = { ...headers, 'content-type': 'application/json' };
    const responses = await Promise.all([
      mock.fetch(`${api}/folders`, { method: 'POST', headers: typed, body: json('text') }),
      mock.fetch(`${uploadApi}/files/content`, { method: 'POST', headers, body: form }),
      mock.fetch(new Request(`${api}/folders`, { method: 'POST', headers: typed, body: json('Request') })),
      mock.fetch(new Request(`${api}/folders`, { method: 'POST', body: json('Request with init') }), { headers: typed }),
      mock.fetch(new Request(`${api}/users/me`), { headers }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201, 200]);
    expect(['text', 'f', 'Request', 'Request with init'].filter((name) => mock.state.find(`/${name}`) === undefined)).toEqual([]);
  });

  it('follows a redirect without the token and records both exchanges', async () => {
    const response = await mock.fetch(download(), { headers: { authorization: authorization() } });
    expect([response.status, response.redirected, new URL(response.url).host, await response.text()]).toEqual([
      200,
      true,
      'dl.boxcloud.com',
      'alpha',
    ]);
    expect(mock.exchanges.at(-1)?.requestHeaders).not.toHaveProperty('authorization');
  });

  it('keeps other headers on a redirect, as the platform does, and records a violation', async () => {
    await mock.fetch(download(), { headers: { authorization: authorization(), boxapi: 'nothing' } });
    expect(mock.violations).toMatchObject([{ location: 'header boxapi' }]);
    await mock.reset();
  });

  it('does not follow redirects with redirect: manual or error', async () => {
    const manual = await mock.fetch(download(), { headers: { authorization: authorization() }, redirect: 'manual' });
    expect([manual.status, manual.redirected]).toEqual([302, false]);
    await expect(mock.fetch(download(), { headers: { authorization: authorization() }, redirect: 'error' })).rejects.toThrow(TypeError);
  });

  it('rejects with the abort reason of the signal', async () => {
    const reason = new Error('enough');
    await expect(mock.fetch(`${api}/users/me`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const headers = { authorization: authorization(), 'content-type': 'application/json' };
    const waiting = mock.fetch({ url: `${api}/folders`, method: 'POST', headers, body, signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it('rejects the response body on abort, even when it is unread or complete', async () => {
    const reason = new Error('enough');
    await mock.state.addFile({ parentId: '0', name: 'big', content: new Uint8Array(300_000) });
    const url = `${api}/files/${mock.state.find('/big')?.id ?? ''}/content`;
    for (const address of [url, `${api}/users/me`]) {
      const controller = new AbortController();
      const response = await mock.fetch(address, { headers: { authorization: authorization() }, signal: controller.signal });
      expect([response.status, response.url === '', response.headers.get('content-type')]).toEqual([200, false, expect.any(String)]);
      controller.abort(reason);
      await expect(response.arrayBuffer()).rejects.toBe(reason);
    }
    const controller = new AbortController();
    mock.faults.add({ path: '/users/me', drip: { of: 'response', bytes: 1, everyMs: 60_000 } });
    const response = await mock.fetch(`${api}/users/me`, { headers: { authorization: authorization() }, signal: controller.signal });
    const reading = response.text();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('leaves no listener on the signal after the response was read, canceled or cut', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const request = () => mock.fetch(`${api}/users/me`, { headers: { authorization: authorization() }, signal });
    await (await request()).json();
    await (await request()).body?.cancel();
    mock.faults.add({ path: '/users/me', cut: { of: 'response', at: 5 } });
    await expect((await request()).text()).rejects.toThrow(TypeError);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });

  it('rejects with fetch failed when the request body fails', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error('the source is gone');
      },
    });
    const headers = { authorization: authorization(), 'content-type': 'application/json' };
    await expect(mock.fetch({ url: `${api}/folders`, method: 'POST', headers, body })).rejects.toThrow('fetch failed');
  });
});

describe('MSW handlers', () => {
  it('intercept the global fetch for Box hosts and ignore other hosts', async () => {
    const server = setupServer(...mock.handlers);
    server.listen({ onUnhandledRequest: 'error' });
    try {
      const me = await fetch(`${api}/users/me`, { headers: { authorization: authorization() } });
      expect(await me.json()).toMatchObject({ type: 'user', login: 'ada@example.com' });
      const file = await fetch(download(), { headers: { authorization: authorization() } });
      expect(await file.text()).toBe('alpha');
      mock.faults.add({ networkError: true });
      await expect(fetch(`${api}/users/me`)).rejects.toThrow(TypeError);
      await expect(fetch('https://example.com/2.0/users/me')).rejects.toThrow();
    } finally {
      server.close();
    }
  });

  it('record a violation for an undocumented Box request', async () => {
    const server = setupServer(...mock.handlers);
    server.listen({ onUnhandledRequest: 'error' });
    expect((await fetch('https://api.box.com/2.0/nothing')).status).toBe(404);
    server.close();
    expect(mock.violations).toHaveLength(1);
    await mock.reset();
  });
});

import { setupServer } from 'msw/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockBox } from '../../../src/testing/index.js';
import { api, fileForm, uploadApi } from './setup.js';

const mock = await createMockBox({ seed: { tree: { 'a.txt': 'alpha' } }, recordExchanges: true });
beforeEach(() => mock.reset());
afterEach(() => {
  mock.assertConforms();
});

const authorization = () => `Bearer ${mock.issueToken()}`;
const download = () => `${api}/files/${mock.state.find('/a.txt')?.id ?? ''}/content`;

describe('fetch', () => {
  it('takes addresses, requests and light requests alike', async () => {
    const url = `${api}/users/me`;
    const headers = { authorization: authorization() };
    const answers = await Promise.all([
      mock.fetch(url, { headers }),
      mock.fetch(new URL(url), { headers }),
      mock.fetch(new Request(url, { headers })),
      mock.fetch({ url, method: 'get', headers }),
      mock.fetch({ url, method: 'POST' }, { method: 'GET', headers }),
    ]);
    expect(answers.map(({ status, url: at }) => [status, at])).toEqual(answers.map(() => [200, url]));
  });

  it('reads every kind of body', async () => {
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

  it('follows a redirect without the token, says so, and shows its way', async () => {
    const response = await mock.fetch(download(), { headers: { authorization: authorization() } });
    expect([response.status, response.redirected, new URL(response.url).host, await response.text()]).toEqual([
      200,
      true,
      'dl.boxcloud.com',
      'alpha',
    ]);
    expect(mock.exchanges.at(-1)?.requestHeaders).not.toHaveProperty('authorization');
  });

  it('lets other headers follow, as the real one does, which is a violation', async () => {
    await mock.fetch(download(), { headers: { authorization: authorization(), boxapi: 'nothing' } });
    expect(mock.violations).toMatchObject([{ location: 'header boxapi' }]);
    await mock.reset();
  });

  it('does not follow when told so', async () => {
    const manual = await mock.fetch(download(), { headers: { authorization: authorization() }, redirect: 'manual' });
    expect([manual.status, manual.redirected]).toEqual([302, false]);
    await expect(mock.fetch(download(), { headers: { authorization: authorization() }, redirect: 'error' })).rejects.toThrow(TypeError);
  });

  it('rejects with the reason of the signal', async () => {
    const reason = new Error('enough');
    await expect(mock.fetch(`${api}/users/me`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const headers = { authorization: authorization(), 'content-type': 'application/json' };
    const waiting = mock.fetch({ url: `${api}/folders`, method: 'POST', headers, body, signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it('ends the body of an answer with the signal, also where nobody reads and where all has come', async () => {
    const reason = new Error('enough');
    await mock.state.addFile({ parentId: '0', name: 'big', content: new Uint8Array(300_000) });
    const url = `${api}/files/${mock.state.find('/big')?.id ?? ''}/content`;
    for (const address of [url, `${api}/users/me`]) {
      const controller = new AbortController();
      const answer = await mock.fetch(address, { headers: { authorization: authorization() }, signal: controller.signal });
      expect([answer.status, answer.url === '', answer.headers.get('content-type')]).toEqual([200, false, expect.any(String)]);
      controller.abort(reason);
      await expect(answer.arrayBuffer()).rejects.toBe(reason);
    }
    const controller = new AbortController();
    mock.faults.add({ path: '/users/me', drip: { of: 'response', bytes: 1, everyMs: 60_000 } });
    const answer = await mock.fetch(`${api}/users/me`, { headers: { authorization: authorization() }, signal: controller.signal });
    const reading = answer.text();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });

  it('leaves no listener on the signal once the answer has been read or left', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const ask = () => mock.fetch(`${api}/users/me`, { headers: { authorization: authorization() }, signal });
    await (await ask()).json();
    await (await ask()).body?.cancel();
    mock.faults.add({ path: '/users/me', cut: { of: 'response', at: 5 } });
    await expect((await ask()).text()).rejects.toThrow(TypeError);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
  });

  it('fails as the real one when the body does', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error('the source is gone');
      },
    });
    const headers = { authorization: authorization(), 'content-type': 'application/json' };
    await expect(mock.fetch({ url: `${api}/folders`, method: 'POST', headers, body })).rejects.toThrow('fetch failed');
  });
});

describe('msw handlers', () => {
  it('serve the global fetch, and leave other hosts alone', async () => {
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

  it('take a request to Box that the document does not know for a violation', async () => {
    const server = setupServer(...mock.handlers);
    server.listen({ onUnhandledRequest: 'error' });
    expect((await fetch('https://api.box.com/2.0/nothing')).status).toBe(404);
    server.close();
    expect(mock.violations).toHaveLength(1);
    await mock.reset();
  });
});

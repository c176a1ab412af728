import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as undici from 'undici';
import * as undici6 from 'undici-6';
import { isNodeFetch } from '../../../src/node/node-fetch.js';

const original = globalThis.fetch;
const globals = globalThis as Record<symbol, unknown>;
const keys = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];
const saved = keys.map((key) => globals[key]);

afterEach(() => {
  vi.unstubAllGlobals();
  keys.forEach((key, index) => (globals[key] = saved[index]));
});

describe("Node's fetch", () => {
  it('is recognized', () => {
    expect(isNodeFetch()).toBe(true);
  });

  it.each([
    ['another function', () => () => Promise.reject(new Error('unused'))],
    [
      'a function that calls it',
      () =>
        (...args: Parameters<typeof fetch>) =>
          original(...args),
    ],
    ['a bound function', () => original.bind(globalThis)],
    ['a proxy', () => new Proxy(original, {})],
    ['a spy', () => vi.fn(original)],
    ['the fetch of the package undici', () => undici.fetch],
  ])('is not recognized behind %s', (_what, replace) => {
    vi.stubGlobal('fetch', replace());
    expect(isNodeFetch()).toBe(false);
  });

  it.each([
    [
      '7',
      () => {
        const agent = new undici.MockAgent();
        undici.setGlobalDispatcher(agent);
        return agent;
      },
    ],
    [
      '6',
      () => {
        const agent = new undici6.MockAgent();
        undici6.setGlobalDispatcher(agent);
        return agent;
      },
    ],
  ])('is not recognized while a mock agent of undici %s takes its requests', async (_version, install) => {
    const agent = install();
    expect(isNodeFetch()).toBe(false);
    await agent.close();
  });

  it('is recognized with another agent', async () => {
    const agent = new undici6.Agent();
    undici6.setGlobalDispatcher(agent);
    expect(isNodeFetch()).toBe(true);
    await agent.close();
  });

  it('sends a stream with the Content-Length of its headers, as its bytes and without an encoding', async () => {
    const received: unknown[] = [];
    const server = createServer((request, response) => {
      void (async () => {
        const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
        let bytes = 0;
        for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
        received.push({ length, encoding, bytes });
        response.end();
      })();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const body = new ReadableStream({
      async pull(controller) {
        await sleep(1);
        controller.enqueue(new Uint8Array(200_000));
        controller.close();
      },
    });
    const init = { method: 'PUT', body, headers: { 'content-length': '200000' }, duplex: 'half', redirect: 'error' } as RequestInit;
    await (await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, init)).text();
    server.closeAllConnections();
    server.close();
    expect(received).toEqual([{ length: '200000', encoding: undefined, bytes: 200_000 }]);
  });
});

import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { getGlobalDispatcher, MockAgent, setGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { transports, type Transport } from '../../support/transports/transports.js';
import { closedServerUrl } from './faulty-server.js';
import { clientWith } from './transports.js';

/** What an application may have installed in its process to see or answer requests. */
type Interceptor = 'a patched fetch' | 'msw' | 'a global dispatcher of undici';

/** Why the default transport stays `fetch`: docs/decisions/calls/default-transport.md. */
const reached: Record<string, Interceptor[]> = {
  fetch: ['a patched fetch', 'msw', 'a global dispatcher of undici'],
  undici: ['a global dispatcher of undici'],
  node: ['msw'],
};

const user = { type: 'user', id: 'intercepted' };
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0)) await each();
});

/** Installs an interceptor that answers requests to a URL. */
const install: Record<Interceptor, (url: string) => void> = {
  'a patched fetch': () => {
    const original = globalThis.fetch;
    undo.push(() => (globalThis.fetch = original));
    globalThis.fetch = () => Promise.resolve(Response.json(user));
  },
  msw: (url) => {
    const server = setupServer(http.get(`${url}/2.0/users/me`, () => HttpResponse.json(user)));
    server.listen({ onUnhandledRequest: 'bypass' });
    undo.push(() => {
      server.close();
    });
  },
  'a global dispatcher of undici': (url) => {
    const previous = getGlobalDispatcher();
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get(url)
      .intercept({ path: '/2.0/users/me' })
      .reply(200, JSON.stringify(user), { headers: { 'content-type': 'application/json' } });
    setGlobalDispatcher(agent);
    undo.push(async () => {
      setGlobalDispatcher(previous);
      await agent.close();
    });
  },
};

async function isReached(transport: Transport, interceptor: Interceptor): Promise<boolean> {
  const url = await closedServerUrl();
  install[interceptor](url);
  const { box } = clientWith(transport, url, { retry: { attempts: 1 } });
  return box.users.me().then(
    ({ id }) => id === 'intercepted',
    () => false,
  );
}

describe.each(transports)('over $name', (transport) => {
  it.each(Object.keys(install) as Interceptor[])('%s sees the requests exactly where the documentation says so', async (interceptor) => {
    expect(await isReached(transport, interceptor)).toBe(reached[transport.engine ?? 'fetch']?.includes(interceptor));
  });
});

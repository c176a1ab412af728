import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { neverSent } from '../../../../src/core/errors/never-sent.js';
import { createCertificates } from '../../../support/certificates.js';
import { opensslVersion } from '../../../support/keys.js';
import { rejection } from '../../../support/rejection.js';
import { engines } from '../../../support/transports/transports.js';
import { startProxy } from './start-proxy.js';
import { cleanups, testsOver } from './test-server.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

function useProxy(url: string, excluded = ''): void {
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, undefined);
  vi.stubEnv('HTTP_PROXY', url);
  vi.stubEnv('NO_PROXY', excluded);
}

describe.each(engines)('proxies of the environment over the engine %s', (engine) => {
  const { startServer, open } = testsOver(engine);

  it.each([
    ['NODE_USE_ENV_PROXY', '1'],
    ['NODE_OPTIONS', '--no-warnings --use-env-proxy'],
  ])('are used if %s asks for them, except for hosts of NO_PROXY', async (name, value) => {
    const { url } = await startServer();
    const proxy = await startProxy();
    vi.stubEnv(name, value);
    useProxy(proxy.url);
    const transport = open();
    expect(await (await transport(`${url}/a?b`, { method: 'POST', body: 'sent' })).text()).toBe('sent');
    const used = engine === 'undici' ? proxy.tunnels : proxy.forwarded;
    expect(used).toEqual([engine === 'undici' ? new URL(url).host : `${url}/a?b`]);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    await (await open()(url)).text();
    expect(used.length).toBe(1);
  });

  it.each(['', '0'])('are ignored if NODE_USE_ENV_PROXY is "%s"', async (value) => {
    const { send } = await startServer();
    vi.stubEnv('NODE_USE_ENV_PROXY', value);
    useProxy('http://127.0.0.1:1');
    expect((await send('/')).status).toBe(200);
  });

  it('get the user and the password of their URL', async () => {
    const { url } = await startServer();
    const proxy = await startProxy();
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    useProxy(proxy.url.replace('//', '//user:p%40ss@'));
    await (await open()(url)).text();
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:p@ss').toString('base64')}`]);
  });

  it('that cannot be reached reject the request as never sent', async () => {
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    useProxy('http://127.0.0.1:1');
    for (const url of ['http://box.invalid/', 'https://box.invalid/']) {
      const error = await rejection(open()(url), Error);
      expect((error as { code?: string }).code).toBe('ECONNREFUSED');
      expect(neverSent in error).toBe(true);
    }
  });

  it('that refuse a tunnel reject the request as never sent', async () => {
    const proxy = await startProxy(403);
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    useProxy(proxy.url);
    const error = await rejection(open()('https://box.invalid/'), Error);
    expect(error.message).toContain('403');
    expect(neverSent in error).toBe(true);
    expect(proxy.tunnels).toEqual(['box.invalid:443']);
  });

  it.skipIf(opensslVersion() === undefined)(
    'open a tunnel to an HTTPS server, which is reused, and whose certificate is verified',
    async () => {
      const { selfSigned } = createCertificates();
      const server = createServer({ ...selfSigned }, (request, response) => void request.pipe(response));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      cleanups.push(() => {
        server.closeAllConnections();
        server.close();
      });
      const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
      const proxy = await startProxy();
      vi.stubEnv('NODE_USE_ENV_PROXY', '1');
      useProxy(proxy.url.replace('//', '//user:password@'));
      const error = await rejection(open()(`https://${host}/`), Error);
      expect(error).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      expect(neverSent in error).toBe(true);
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
      const transport = open();
      for (const body of ['first', 'second']) {
        expect(await (await transport(`https://${host}/`, { method: 'POST', body })).text()).toBe(body);
      }
      // undici may open one more before the first response.
      expect(proxy.tunnels.length).toBeLessThanOrEqual(engine === 'node' ? 2 : 3);
      expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
      expect(proxy.authorizations.every((value) => value === `Basic ${Buffer.from('user:password').toString('base64')}`)).toBe(true);
      expect(proxy.forwarded).toEqual([]);
    },
  );
});

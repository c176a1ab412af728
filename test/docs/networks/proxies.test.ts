import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { opensslVersion } from '../../support/keys.js';
import { root } from '../examples.js';
import { laterNode, pageProgram, startProgram, type Environment } from '../page-program.js';
import { openNetwork, openProxy } from './test-network.js';

const isSkipped = opensslVersion() === undefined;
const { mock, url, host, authority, context } = await openNetwork();
const proxy = await openProxy();
const node24 = laterNode('24');
const direct = 'createBoxClient({';
const toMock = `createBoxClient({ baseUrl: '${url}',`;
const exampleProxy = 'http://user:password@proxy.example.com:3128';
const trusted = { NODE_EXTRA_CA_CERTS: authority };

beforeEach(async () => {
  await mock.reset();
  proxy.tunnels.length = 0;
});

/** The variables of the page, with the address of the proxy of the tests. */
function variablesOfPage(): Environment {
  const text = readFileSync(join(root, 'docs/guides/networks/proxy-environment.md'), 'utf8');
  const found = Array.from(text.matchAll(/^export (\w+)=(.*)$/gm), ([, name = '', value = '']) => [name, value] as const);
  expect(found.map(([name]) => name)).toEqual(['HTTPS_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY']);
  return Object.fromEntries(found.map(([name, value]) => [name, value.replace(exampleProxy, proxy.url)]));
}

function expectSuccess(result: { code: number | null; stderr: string; stdout: string }): void {
  expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
  expect(result.stdout).not.toBe('');
  expect(mock.exchanges.map(({ operationId }) => operationId)).toEqual(['authorization.requestToken', 'users.me']);
}

describe.skipIf(isSkipped)('the page on proxies by environment', () => {
  const program = (...replace: [string, string][]) =>
    pageProgram('networks/proxy-environment.md', 0, [[direct, toMock], ...replace], context);
  const overFetch: [string, string] = [', fetch: fastTransport()', ''];

  it.for([
    ['fastTransport() on Node 20', '', process.execPath],
    ['fastTransport() with undici on Node 20', "{ engine: 'undici' }", process.execPath],
    ['fastTransport() on Node 24', '', node24],
  ] as const)('%s sends all requests through the proxy', async ([, options, execPath], { skip }) => {
    if (execPath === undefined) return skip('test/runtimes is not installed.');
    const path = await program(['fastTransport()', `fastTransport(${options})`]);
    expectSuccess(await startProgram(path, { ...variablesOfPage(), ...trusted }, { execPath }).ended);
    expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
  });

  it('the default transport of Node 24 sends all requests through the proxy', async ({ skip }) => {
    if (node24 === undefined) return skip('test/runtimes is not installed.');
    const path = await program(overFetch);
    expectSuccess(await startProgram(path, { ...variablesOfPage(), ...trusted }, { execPath: node24 }).ended);
    expect(new Set(proxy.tunnels)).toEqual(new Set([host]));
  });

  it('the default transport of Node 20 ignores the proxy', async () => {
    expectSuccess(await startProgram(await program(overFetch), { ...variablesOfPage(), ...trusted }).ended);
    expect(proxy.tunnels).toEqual([]);
  });

  it('nothing uses the proxy without NODE_USE_ENV_PROXY, or for a host of NO_PROXY', async () => {
    const path = await program();
    for (const more of [{ NODE_USE_ENV_PROXY: '' }, { NO_PROXY: 'localhost,127.0.0.1' }]) {
      await mock.reset();
      expectSuccess(await startProgram(path, { ...variablesOfPage(), ...trusted, ...more }).ended);
      expect(proxy.tunnels).toEqual([]);
    }
  });

  it('a wrong password fails without a request', async () => {
    const env = { ...variablesOfPage(), ...trusted, HTTPS_PROXY: proxy.url.replace('p%40ss', 'incorrect-password') };
    const { code, stderr } = await startProgram(await program(), env).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('ERR_PROXY_TUNNEL');
    expect(stderr).not.toContain('incorrect-password');
    expect(mock.exchanges).toEqual([]);
  });
});

describe.skipIf(isSkipped)('the page on proxies by option', () => {
  it.each([
    [0, 'an agent'],
    [1, 'a dispatcher of undici'],
    [2, 'setGlobalDispatcher'],
  ])('example %i, %s, sends all requests through the proxy', async (index) => {
    // https-proxy-agent verifies certificates of host names only.
    const toHost = toMock.replace('127.0.0.1', 'localhost');
    const replace = [[direct, toHost] as const, [exampleProxy, proxy.url] as const];
    const path = await pageProgram('networks/proxy-option.md', index, replace, context);
    expectSuccess(await startProgram(path, trusted).ended);
    expect(new Set(proxy.tunnels)).toEqual(new Set([host.replace('127.0.0.1', 'localhost')]));
  });
});

import { Agent, EnvHttpProxyAgent, ProxyAgent } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BoxConfigError } from '../../../../src/core/errors/box-errors.js';
import { environmentProxy, proxyAuthorization } from '../../../../src/node/http-engine/environment-proxy.js';

const http = 'http://proxy:3128/';
const https = 'http://secure-proxy:3128/';
const both = { HTTP_PROXY: http, HTTPS_PROXY: https };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('environmentProxy', () => {
  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['HTTP_PROXY for an HTTP URL', both, 'http://api.box.com', http],
    ['HTTPS_PROXY for an HTTPS URL', both, 'https://api.box.com', https],
    ['HTTP_PROXY for an HTTPS URL without HTTPS_PROXY', { HTTP_PROXY: http }, 'https://api.box.com', http],
    ['none for an HTTP URL with HTTPS_PROXY only', { HTTPS_PROXY: https }, 'http://api.box.com', undefined],
    ['the lower-case name first', { ...both, http_proxy: 'http://lower/' }, 'http://api.box.com', 'http://lower/'],
    ['none without variables', {}, 'https://api.box.com', undefined],
    ['none for an empty value', { HTTP_PROXY: '' }, 'http://api.box.com', undefined],
    ['a proxy over TLS', { HTTP_PROXY: 'https://p:1/' }, 'http://api.box.com', 'https://p:1/'],
    ['none for *', { ...both, NO_PROXY: '*' }, 'https://api.box.com', undefined],
    ['none for a listed host', { ...both, NO_PROXY: 'a.test, API.box.com' }, 'https://api.box.com', undefined],
    ['none for a subdomain of a listed host', { ...both, NO_PROXY: 'box.com' }, 'https://api.box.com', undefined],
    ['none for a subdomain, with a dot', { ...both, NO_PROXY: '.box.com' }, 'https://api.box.com', undefined],
    ['none for a subdomain, with an asterisk', { ...both, NO_PROXY: '*.box.com' }, 'https://api.box.com', undefined],
    ['the proxy for a host that only ends with the same letters', { ...both, NO_PROXY: 'ox.com' }, 'https://api.box.com', https],
    ['none for a listed port', { ...both, NO_PROXY: 'box.com:443' }, 'https://api.box.com', undefined],
    ['the proxy for another port', { ...both, NO_PROXY: 'box.com:8443' }, 'https://api.box.com', https],
    ['none for a listed port of the URL', { ...both, NO_PROXY: '127.0.0.1:81' }, 'http://127.0.0.1:81', undefined],
    ['none for an IPv6 address', { ...both, NO_PROXY: '[::1]' }, 'http://[::1]:81', undefined],
    ['the lower-case exceptions first', { ...both, NO_PROXY: '*', no_proxy: 'a.test' }, 'http://api.box.com', http],
  ])('returns %s, as undici does', (_, env, url, proxy) => {
    expect(environmentProxy(new URL(url), env)?.href).toBe(proxy);
    expect(undiciProxy(url, env)).toBe(proxy);
  });

  it.each(['proxy:3128', 'socks5://a', 'not a URL', 'http://'])('rejects the proxy %s without repeating it', (value) => {
    const find = () => environmentProxy(new URL('https://api.box.com'), { HTTPS_PROXY: value });
    expect(find).toThrow(BoxConfigError);
    expect(find).toThrow('fastTransport: the proxy in HTTPS_PROXY must be a URL that starts with http:// or https://.');
  });

  it.each([
    ['http://proxy', undefined],
    ['http://user:p%40ss@proxy', 'Basic dXNlcjpwQHNz'],
    ['http://user@proxy', 'Basic dXNlcjo='],
  ])('the credentials of %s are sent as %s', (proxy, value) => {
    expect(proxyAuthorization(new URL(proxy))).toBe(value);
  });
});

/** The proxy that undici's EnvHttpProxyAgent chooses for a URL. */
function undiciProxy(url: string, env: Record<string, string>): string | undefined {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']) vi.stubEnv(name, env[name]);
  const proxied = vi.spyOn(ProxyAgent.prototype, 'dispatch').mockReturnValue(true);
  const direct = vi.spyOn(Agent.prototype, 'dispatch').mockReturnValue(true);
  new EnvHttpProxyAgent().dispatch({ origin: url, path: '/', method: 'GET' }, {});
  const [chosen] = proxied.mock.contexts;
  expect(proxied.mock.contexts.length + direct.mock.contexts.length).toBe(1);
  const values = Object.getOwnPropertySymbols(chosen ?? {}).map((key) => (chosen as never)[key] as { uri?: string } | undefined);
  return values.find((value) => value?.uri !== undefined)?.uri;
}

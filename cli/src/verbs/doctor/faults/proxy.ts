import type { Fault } from './fault.js';

export const proxyFaults = {
  'proxy-not-used': {
    title: 'The proxy of the environment is not used',
    errors: ['fetch failed', 'connect ENETUNREACH'],
    fix: 'Set NODE_USE_ENV_PROXY=1 before the program starts. On Node below 24, also use fastTransport(). Otherwise HTTPS_PROXY has no effect.',
  },
  'proxy-invalid': {
    title: 'The address of the proxy is not a URL',
    errors: ['must be a URL that starts with http:// or https://.'],
    fix: 'Write the proxy as http://host:port in HTTPS_PROXY and HTTP_PROXY. Percent-encode special characters of its password.',
  },
  'proxy-unreachable': {
    title: 'The proxy cannot be reached',
    errors: ['connect ECONNREFUSED', 'ERR_PROXY_TUNNEL'],
    fix: 'Check the host and the port in HTTPS_PROXY and HTTP_PROXY. To reach a host without the proxy, add it to NO_PROXY.',
  },
  'proxy-authentication': {
    title: 'The proxy requires a user and a password',
    errors: ['407 Proxy Authentication Required', 'the proxy responded with 407 to CONNECT'],
    fix: 'Write them into the address: http://user:password@host:port, percent-encoded. If they are there, correct them.',
  },
  'proxy-rejects-host': {
    title: 'The proxy does not allow the host',
    errors: ['the proxy responded with 403 to CONNECT', 'the proxy responded with'],
    fix: 'Ask the administrator of the proxy to allow *.box.com and *.boxcloud.com on port 443, or add the host to NO_PROXY.',
  },
} satisfies Readonly<Record<string, Fault>>;

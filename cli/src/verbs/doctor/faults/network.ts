import type { Fault } from './fault.js';

export const networkFaults = {
  'host-not-found': {
    title: 'The name of the host cannot be resolved',
    errors: ['getaddrinfo ENOTFOUND', 'getaddrinfo EAI_AGAIN'],
    fix: 'Check the spelling of the host and the DNS of this machine. In a network that reaches the internet only through a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.',
  },
  'connection-refused': {
    title: 'The host refuses connections',
    errors: ['connect ECONNREFUSED'],
    fix: 'Check the host, the port and that the server runs. A firewall may also refuse the connection: ask its administrator to allow HTTPS to *.box.com and *.boxcloud.com.',
  },
  'connection-timeout': {
    title: 'The host does not respond in time',
    errors: ['connect ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'the call timed out', 'no response after'],
    fix: 'A firewall may drop packets without an error: ask its administrator to allow HTTPS to *.box.com and *.boxcloud.com. Use the proxy of the network if it has one.',
  },
  'connection-broken': {
    title: 'The connection breaks before the response',
    errors: ['read ECONNRESET', 'socket hang up', 'other side closed'],
    fix: 'A firewall, a proxy or a gateway ends the connection. Compare with another network, and ask its administrator to allow *.box.com and *.boxcloud.com without inspection.',
  },
  'gateway-response': {
    title: 'A gateway responds in place of Box',
    errors: ['(200, text/html) is', 'BoxDecodeError', '<html'],
    fix: 'The response is a page of a proxy, a firewall or a sign-in page of the network. Sign in to the network, or ask its administrator to allow *.box.com and *.boxcloud.com.',
  },
  'rate-limited': {
    title: 'The service limits the rate of requests',
    errors: ['429', 'rate_limit_exceeded', 'BoxRateLimitedError'],
    fix: 'Wait, then run the command again. Reduce the number of parallel calls of the program, or share one limit between its processes.',
  },
  'service-unavailable': {
    title: 'The service is unavailable',
    errors: ['503', 'unavailable', 'internal_server_error'],
    fix: 'Wait, then run the command again. https://status.box.com shows known incidents.',
  },
  'unexpected-response': {
    title: 'The service rejects a request for another reason',
    errors: [],
    fix: 'Look up the status and the code in the reference of Box, and pass the request ID to its support.',
  },
} satisfies Readonly<Record<string, Fault>>;

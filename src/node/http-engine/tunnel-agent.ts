import * as http from 'node:http';
import * as https from 'node:https';
import type { Duplex } from 'node:stream';
import { startTimer } from '../../core/util/clock.js';
import { connectTimeoutMs, connectTimeoutError } from './connect-timeout.js';
import { proxyAuthorization } from './environment-proxy.js';

type OnCreated = (error: Error | null, socket?: Duplex | null) => void;

/** Connects to HTTPS servers through a tunnel of an HTTP proxy (RFC 9110, section 9.3.6). */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  /** Called by `Agent` for a new connection. */
  override createConnection(options: https.RequestOptions, onCreated?: (error: Error | null, socket: Duplex) => void): undefined {
    const { protocol, hostname, port } = this.#proxy;
    const host = options.host ?? '';
    const target = `${host.includes(':') ? `[${host}]` : host}:${String(options.port)}`;
    const authorization = proxyAuthorization(this.#proxy);
    const request = (protocol === 'https:' ? https : http).request({
      method: 'CONNECT',
      host: withoutBrackets(hostname),
      port,
      path: target,
      headers: { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
      agent: false,
    });
    const stopTimer = startTimer(connectTimeoutMs, () => request.destroy(connectTimeoutError()));
    const end: OnCreated = (error, socket) => {
      stopTimer();
      // The type of the callback requires a socket after an error, too.
      (onCreated as OnCreated | undefined)?.(error, socket);
    };
    request.on('error', end);
    request.on('connect', ({ statusCode }, socket, head) => {
      if (statusCode !== 200) {
        socket.destroy();
        end(tunnelError(`the proxy responded with ${String(statusCode)} to CONNECT`));
      } else if (head.length > 0) {
        // A server does not speak before the client in TLS.
        socket.destroy();
        end(tunnelError('the proxy sent data before the TLS handshake'));
      } else {
        end(null, super.createConnection({ ...options, socket } as https.RequestOptions));
      }
    });
    // A response without a tunnel.
    request.on('response', (response) => {
      response.destroy();
      end(tunnelError(`the proxy responded with ${String(response.statusCode)} to CONNECT`));
    });
    request.end();
  }
}

function tunnelError(problem: string): Error {
  return Object.assign(new Error(`No tunnel: ${problem}.`), { code: 'ERR_PROXY_TUNNEL' });
}

/** URL writes an IPv6 address in brackets, sockets do not. */
export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

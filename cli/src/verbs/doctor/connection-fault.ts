import type { ProxySettings } from './checks/proxy.js';
import type { FaultId } from './faults/catalog.js';
import type { ConnectionFailure } from './probe.js';

/** The faults by code. The first row that matches. */
const codes: readonly (readonly [code: RegExp, fault: FaultId])[] = [
  [/^(ENOTFOUND|EAI_\w+)$/, 'host-not-found'],
  [/^ECONNREFUSED$/, 'connection-refused'],
  [/^(TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/, 'connection-timeout'],
  [/^CERT_HAS_EXPIRED$/, 'certificate-expired'],
  [/^CERT_NOT_YET_VALID$/, 'certificate-not-yet-valid'],
  [/^ERR_TLS_CERT_ALTNAME/, 'certificate-wrong-host'],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'certificate-self-signed'],
  [/^(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|INVALID_CA)$/, 'certificate-unknown-authority'],
  [/^(EPROTO|ERR_SSL_\w+)$/, 'tls-not-spoken'],
];

/** The codes of a connection that could not be opened. Only for these, the address may be that of the proxy. */
const notConnected = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;

/** The fault of a failed connection to `url`. */
export function connectionFault({ code, port, proxyStatus }: ConnectionFailure, url: string, proxy: ProxySettings): FaultId {
  if (code === 'PROXY_INVALID') return 'proxy-invalid';
  if (proxyStatus !== undefined) return proxyFault(proxyStatus);
  if (code === 'ERR_PROXY_TUNNEL') return 'proxy-unreachable';
  if (notConnected.test(code)) {
    // Through a proxy, the proxy resolves the name of the host. Another port than that of the host is the port of the proxy.
    if (proxy.isUsed && (port === undefined || port !== portOf(url))) return 'proxy-unreachable';
    if (!proxy.isUsed && proxy.variables.length > 0) return 'proxy-not-used';
  }
  return codes.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection-broken';
}

/** The fault of a proxy that responds with this status. */
export const proxyFault = (status: number): FaultId => (status === 407 ? 'proxy-authentication' : 'proxy-rejects-host');

function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

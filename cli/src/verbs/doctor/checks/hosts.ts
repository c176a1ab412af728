import { connectionFault, proxyFault } from '../connection-fault.js';
import type { FaultId } from '../faults/catalog.js';
import { found, ok, type CheckName, type Finding } from '../finding.js';
import type { Probe, Prober } from '../probe.js';
import type { Setup } from '../setup.js';
import { checkClock } from './clock.js';
import { describeProxy, proxySettings, type ProxySettings } from './proxy.js';

/** A request to each host that needs no token. The service responds 401 or 405, or 404 where it has no such path. */
const targets = [
  { host: 'api', path: '/2.0/users/me' },
  { host: 'upload', path: '/api/2.0/files/content' },
  { host: 'content', path: '/2.0/files/0/content' },
] as const;

export interface CheckedHosts {
  readonly findings: readonly Finding[];
  /** Whether the API responds, so that the token can be checked. */
  readonly isApiReachable: boolean;
}

/** Calls each host, and compares the clocks. Names a fault once, although several hosts may have it. */
export async function checkHosts({ hosts, io }: Setup, prober: Prober, now: () => number): Promise<CheckedHosts> {
  const proxy = proxySettings(io);
  const findings: Finding[] = [describeProxy(proxy)];
  const named = new Set<FaultId>();
  let isApiReachable = false;
  for (const { host, path } of targets) {
    const url = hosts[host] + path;
    const startedAt = now();
    const probe = await prober.send(url);
    const fault = faultOf(probe, url, proxy);
    if (fault === undefined) {
      findings.push(ok('hosts', `${host}: ${new URL(url).host}`));
      if (host !== 'api') continue;
      isApiReachable = true;
      if (probe.kind === 'response') findings.push(checkClock(probe.headers.get('date'), (startedAt + now()) / 2));
    } else if (!named.has(fault)) {
      named.add(fault);
      findings.push(found(checkOf(fault), fault, `${host}: ${new URL(url).host}: ${describe(probe)}`));
    }
  }
  return { findings: findings.filter((finding) => !isReplaced(finding, named)), isApiReachable };
}

/** A fault of the proxy replaces the description of its settings. */
const isReplaced = (finding: Finding, named: ReadonlySet<FaultId>): boolean =>
  finding.check === 'proxy' && finding.status !== 'fault' && [...named].some((fault) => fault.startsWith('proxy'));

function faultOf(probe: Probe, url: string, proxy: ProxySettings): FaultId | undefined {
  if (probe.kind === 'failure') return connectionFault(probe.failure, url, proxy);
  const { status, headers, text } = probe;
  if (status === 407 || (proxy.isUsed && headers.has('proxy-authenticate'))) return proxyFault(status);
  if (status === 429) return 'rate-limited';
  const isPage = /^\s*<|^text\/html/i.test(text) || headers.get('content-type')?.startsWith('text/html') === true;
  if (isPage && (status < 400 || status === 403 || status >= 500)) return 'gateway-response';
  if (status >= 500) return 'service-unavailable';
  // A redirect to a sign-in page.
  return status >= 300 && status < 400 && url.endsWith('/users/me') ? 'gateway-response' : undefined;
}

/** The check that a fault of a connection belongs to. */
function checkOf(fault: FaultId): CheckName {
  if (fault.startsWith('proxy')) return 'proxy';
  return fault.startsWith('certificate') || fault.startsWith('tls') ? 'certificates' : 'hosts';
}

const describe = (probe: Probe): string => (probe.kind === 'failure' ? probe.failure.code : `status ${String(probe.status)}`);

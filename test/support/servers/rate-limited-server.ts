import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RateLimitedServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** The number of accepted and rejected requests in each group returned by `groupOf`. */
  readonly counts: Readonly<Record<string, { accepted: number; rejected: number }>>;
  close(): Promise<void>;
}

export interface RateLimitedServerOptions {
  /** The number of requests of a group accepted within a sliding window of one second. */
  readonly perSecond: number;
  /** Returns the group of a request. By default, all requests are in one group. */
  readonly groupOf?: (request: IncomingMessage) => string;
}

/**
 * Listens on a free port of the loopback interface and accepts each request within the rate with a file. It rejects the others with 429 and a
 * `Retry-After` in whole seconds, after which the window has room.
 */
export async function startRateLimitedServer({ perSecond, groupOf = () => 'all' }: RateLimitedServerOptions): Promise<RateLimitedServer> {
  const counts: Record<string, { accepted: number; rejected: number }> = {};
  const windows = new Map<string, number[]>();
  const server = createServer((request, response) => {
    request.resume();
    const group = groupOf(request);
    const count = (counts[group] ??= { accepted: 0, rejected: 0 });
    const now = performance.now();
    const accepted = (windows.get(group) ?? []).filter((at) => at > now - 1000);
    windows.set(group, accepted);
    response.setHeader('content-type', 'application/json');
    if (accepted.length < perSecond) {
      accepted.push(now);
      count.accepted += 1;
      response.end('{"type":"file","id":"1","entries":[]}');
      return;
    }
    count.rejected += 1;
    const wait = (accepted[0] ?? now) + 1000 - now;
    response.writeHead(429, { 'retry-after': String(Math.ceil(wait / 1000)) });
    response.end('{"type":"error","status":429,"code":"rate_limit_exceeded"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingServer {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** How many requests were taken and refused, by what `groupOf` says. */
  readonly counts: Readonly<Record<string, { taken: number; refused: number }>>;
  close(): Promise<void>;
}

export interface RefusingOptions {
  /** Requests of a group that are taken within a second, by a sliding window. */
  readonly perSecond: number;
  /** What is counted together; everything, when it is not given. */
  readonly groupOf?: (request: IncomingMessage) => string;
}

/**
 * Listens on a free port of the loopback interface, and refuses what comes too fast: 429, with the whole seconds after which the window has
 * room again. What it takes it answers with a file.
 */
export async function startRefusingServer({ perSecond, groupOf = () => 'all' }: RefusingOptions): Promise<RefusingServer> {
  const counts: Record<string, { taken: number; refused: number }> = {};
  const windows = new Map<string, number[]>();
  const server = createServer((request, response) => {
    request.resume();
    const group = groupOf(request);
    const count = (counts[group] ??= { taken: 0, refused: 0 });
    const now = performance.now();
    const taken = (windows.get(group) ?? []).filter((at) => at > now - 1000);
    windows.set(group, taken);
    response.setHeader('content-type', 'application/json');
    if (taken.length < perSecond) {
      taken.push(now);
      count.taken += 1;
      response.end('{"type":"file","id":"1","entries":[]}');
      return;
    }
    count.refused += 1;
    const wait = (taken[0] ?? now) + 1000 - now;
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

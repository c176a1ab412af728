import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

/** The content of a folder: `count` items, named `f0`, `f1` and so on. `folderAt` returns the ID where an item is a folder. */
export interface LargeFolder {
  readonly count: number;
  readonly folderAt?: (place: number) => string | undefined;
  /** Further properties of its files, as JSON without braces. */
  readonly properties?: string;
}

/** A server that only lists folders, by marker, and stores nothing, so folders can be arbitrarily large. */
export async function startListServer(folderOf: (id: string) => LargeFolder) {
  let open = 0;
  let peak = 0;
  let calls = 0;
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { count, folderAt, properties } = folderOf(url.pathname.split('/').at(-2) ?? '');
    const start = Number(url.searchParams.get('marker') ?? 0);
    const end = Math.min(count, start + Number(url.searchParams.get('limit') ?? 100));
    calls += 1;
    open += 1;
    peak = Math.max(peak, open);
    const entries = Array.from({ length: end - start }, (_, index) => {
      const folder = folderAt?.(start + index);
      const id = folder ?? String(start + index);
      return `{"type":"${folder === undefined ? 'file' : 'folder'}","id":"${id}","etag":"1","name":"f${id}"${properties === undefined || folder !== undefined ? '' : `,${properties}`}}`;
    });
    const body = `{"entries":[${entries.join(',')}],"limit":1000,"next_marker":${end < count ? `"${String(end)}"` : 'null'}}`;
    // Responds later, so that concurrent calls overlap.
    setImmediate(() => {
      open -= 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls: () => calls,
    maxConcurrent: () => peak,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Returns a function that collects garbage and measures the used heap in bytes. */
export function heapMeter(): () => number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  return () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
}

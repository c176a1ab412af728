import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

/** What a folder of the service has, by place: files `f0`, `f1` … or folders, whose ids are given. */
export interface BigFolder {
  readonly count: number;
  readonly folderAt?: (place: number) => string | undefined;
}

/** A service of its own that only lists folders, by marker, and keeps nothing: folders may be as big as one likes. */
export async function listsService(folderOf: (id: string) => BigFolder) {
  let open = 0;
  let most = 0;
  let calls = 0;
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { count, folderAt } = folderOf(url.pathname.split('/').at(-2) ?? '');
    const start = Number(url.searchParams.get('marker') ?? 0);
    const end = Math.min(count, start + Number(url.searchParams.get('limit') ?? 100));
    calls += 1;
    open += 1;
    most = Math.max(most, open);
    const entries = Array.from({ length: end - start }, (_, index) => {
      const folder = folderAt?.(start + index);
      const id = folder ?? String(start + index);
      return `{"type":"${folder === undefined ? 'file' : 'folder'}","id":"${id}","etag":"1","name":"f${id}"}`;
    });
    const body = `{"entries":[${entries.join(',')}],"limit":1000,"next_marker":${end < count ? `"${String(end)}"` : 'null'}}`;
    // Calls that come at the same time are open at the same time.
    setImmediate(() => {
      open -= 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls: () => calls,
    mostAtOnce: () => most,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Measures how many bytes of the heap are in use after all garbage is gone. */
export function heapMeter(): () => number {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  return () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
}

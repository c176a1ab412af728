import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TreeServerOptions {
  /** Folders in the root folder, named `folder-0` and so on. */
  readonly folders: number;
  /** Files in each, named `file-0` and so on, all with the same content. */
  readonly files: number;
  readonly size: number;
  readonly sha1: string;
}

/** A server that lists a tree of any size, has no events, and stores nothing. */
export async function startTreeServer({ folders, files, size, sha1 }: TreeServerOptions) {
  const requests: string[] = [];
  const entry = (type: string, id: string, parent: string, name: string, rest: object = {}) => ({
    ...{ type, id, etag: '1', sequence_id: '1', name, parent: { type: 'folder', id: parent }, item_status: 'active' },
    ...{ content_modified_at: '2026-01-01T00:00:00Z', modified_at: '2026-01-01T00:00:00Z', ...rest },
  });
  const entryAt = (parent: string, index: number) =>
    parent === '1'
      ? entry('folder', `9${String(index)}`, parent, `folder-${String(index)}`)
      : entry('file', `${parent}00${String(index)}`, parent, `file-${String(index)}`, { size, sha1, file_version: { id: '5', sha1 } });

  function respond(path: string, query: URLSearchParams): unknown {
    if (path.endsWith('/events')) return { chunk_size: 0, next_stream_position: '42', entries: [] };
    const [, id = '', isList] = /\/folders\/(\d+)(\/items)?$/.exec(path) ?? [];
    if (isList === undefined) return { ...entry('folder', id, '0', 'root'), path_collection: { total_count: 0, entries: [] } };
    const count = id === '1' ? folders : files;
    const start = Number(query.get('marker') ?? 0);
    const end = Math.min(count, start + Number(query.get('limit') ?? 100));
    const entries = Array.from({ length: end - start }, (_, index) => entryAt(id, start + index));
    return { entries, limit: 1000, next_marker: end < count ? String(end) : null };
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${url.pathname.replace(/\/\d+(?=\/|$)/, '/ID')}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(respond(url.pathname, url.searchParams)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    /** The requests since the last call, with their numbers. */
    takeRequests(): Record<string, number> {
      const counts: Record<string, number> = {};
      for (const one of requests.splice(0)) counts[one] = (counts[one] ?? 0) + 1;
      return counts;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

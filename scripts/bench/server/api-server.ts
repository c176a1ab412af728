import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { file, fileId, pageCount, pageText } from './canned-responses.js';

// The HTTP server, in a separate process so that its work is not measured. It sends its URL when it starts. For every message it receives,
// it sends the number of new connections since the previous message.

const fileBody = Buffer.from(JSON.stringify(file));
const pages = Array.from({ length: pageCount }, (_, number) => Buffer.from(pageText(number)));
let connections = 0;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const body = pathname === `/2.0/files/${fileId}` ? fileBody : pathname === '/2.0/folders/0/items' ? pageAt(searchParams) : undefined;
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, 'cache-control': 'no-cache, no-store' });
  response.end(body);
});
// Keeps connections open while a contestant waits for its next round.
server.keepAliveTimeout = 600_000;
server.on('connection', () => connections++);
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`));

process.on('message', () => {
  process.send?.(connections);
  connections = 0;
});
process.on('disconnect', () => process.exit());

function pageAt(query: URLSearchParams): Buffer | undefined {
  return pages[Number(query.get('marker') ?? '0')];
}

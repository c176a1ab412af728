import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { mockWithFile } from './mocks.js';

// The server of an HTTP contestant, in a thread next to its client: the mock, or a map behind a bare `node:http` server.
if (workerData === 'mock') {
  const { mock, fileId, headers } = await mockWithFile();
  const { url } = await mock.listen();
  parentPort?.postMessage({ url, id: fileId, headers: { authorization: headers['authorization'] ?? '' } });
} else {
  const files = new Map([['1', { type: 'file', id: '1', etag: '0', name: 'report.txt', description: 'A report' }]]);
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').split('/').at(-1) ?? '');
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(file));
  });
  server.listen(0, '127.0.0.1', () => {
    parentPort?.postMessage({ url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, id: '1', headers: {} });
  });
}

import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ServerFault } from './faulty-server.js';

const folder = JSON.stringify({ type: 'folder', id: '1', etag: '1', name: 'a folder' });
const json = { 'content-type': 'application/json' };

export const good: ServerFault = ({ response, request }) => {
  response.writeHead(request.method === 'POST' ? 201 : 200, json).end(folder);
};

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): ServerFault =>
  ({ response }) => {
    response.writeHead(code, { 'content-length': String(Buffer.byteLength(body)), ...headers }).end(body);
  };

export const html = (code: number): ServerFault => status(code, { 'content-type': 'text/html' }, '<html><body>Bad gateway</body></html>');

export const redirect = (location: string): ServerFault => status(302, { location });

export const silent: ServerFault = () => undefined;

export const reset: ServerFault = ({ socket }) => {
  socket.resetAndDestroy();
};

export const hangUp: ServerFault = ({ socket }) => {
  socket.destroy();
};

/** Sends the head and part of the body, then resets the connection. */
export const resetWithinBody: ServerFault = ({ response, socket }) => {
  response.writeHead(200, { ...json, 'content-length': '1000' });
  response.write(folder, () => setTimeout(() => socket.resetAndDestroy(), 5));
};

/** Ends before its declared content-length. */
export const cutLength: ServerFault = ({ response, socket }) => {
  response.writeHead(200, { ...json, 'content-length': '1000' });
  response.write(folder, () => socket.end());
};

/** Ends without the last chunk, after JSON that looks complete. */
export const cutChunks: ServerFault = ({ response, socket }) => {
  response.writeHead(200, json);
  response.write(folder, () => socket.end());
};

/** Sends more than its declared content-length. */
export const beyondLength: ServerFault = ({ socket }) => {
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n${folder}`);
};

/** Speaks a protocol other than HTTP. */
export const gibberish: ServerFault = ({ socket }) => {
  socket.end('SSH-2.0-OpenSSH_9.6\r\n');
};

/** Sends one byte at a time. */
export const drip =
  (everyMs: number): ServerFault =>
  ({ response }) => {
    response.writeHead(200, { ...json, 'content-length': String(folder.length) });
    let at = 0;
    const timer = setInterval(() => {
      response.write(folder[at++] ?? '');
      if (at === folder.length) response.end();
    }, everyMs);
    response.on('close', () => {
      clearInterval(timer);
    });
  };

/** Sends the start of the body and then nothing. */
export const stall: ServerFault = ({ response }) => {
  response.writeHead(200, { ...json, 'content-length': '1000' });
  response.write(folder.slice(0, 10));
};

export const gzipped: ServerFault = ({ response, request }) => {
  response.writeHead(request.method === 'POST' ? 201 : 200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(folder));
};

/** Corrupts the middle of the compressed data. */
export const damagedGzip: ServerFault = ({ response }) => {
  const bytes = gzipSync(folder.repeat(100));
  bytes.fill(0xff, 12, 30);
  response.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': String(bytes.length) }).end(bytes);
};

/** A complete HTTP response with half of the compressed data. */
export const halfGzip: ServerFault = ({ response }) => {
  const bytes = gzipSync(folder);
  response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bytes.subarray(0, bytes.length >> 1));
};

/** Sends a response with a content-length of 1 GB. */
export const hugeDeclared: ServerFault = ({ response }) => {
  response.writeHead(200, { ...json, 'content-length': String(2 ** 30) });
  pour(response, Buffer.alloc(65_536, ' '));
};

/** Sends an endless response without content-length. */
export const endless: ServerFault = ({ response }) => {
  response.writeHead(200, json);
  pour(response, Buffer.alloc(65_536, ' '));
};

/** Sends an endless gzip bomb: each megabyte of it expands to 1 GB. */
export const bomb: ServerFault = ({ response }) => {
  response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
  // A gzip file may have many members (RFC 1952, section 2.2).
  pour(response, gzipSync(Buffer.alloc(2 ** 20, ' ')));
};

/** Writes the same bytes until the response is closed. */
export function pour(response: ServerResponse, bytes: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(bytes));
  };
  response.on('drain', more);
  more();
}

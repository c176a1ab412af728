import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Misdeed } from './hostile-server.js';

export const folder = JSON.stringify({ type: 'folder', id: '1', etag: '1', name: 'a folder' });
const json = { 'content-type': 'application/json' };

export const good: Misdeed = ({ answer, request }) => {
  answer.writeHead(request.method === 'POST' ? 201 : 200, json).end(folder);
};

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Misdeed =>
  ({ answer }) => {
    answer.writeHead(code, { 'content-length': String(Buffer.byteLength(body)), ...headers }).end(body);
  };

export const html = (code: number): Misdeed => status(code, { 'content-type': 'text/html' }, '<html><body>A gateway speaks.</body></html>');

export const redirect = (location: string): Misdeed => status(302, { location });

export const silent: Misdeed = () => undefined;

export const reset: Misdeed = ({ socket }) => {
  socket.resetAndDestroy();
};

export const hangUp: Misdeed = ({ socket }) => {
  socket.destroy();
};

/** The head, and some of the body; then the connection is reset. */
export const resetWithinBody: Misdeed = ({ answer, socket }) => {
  answer.writeHead(200, { ...json, 'content-length': '1000' });
  answer.write(folder, () => setTimeout(() => socket.resetAndDestroy(), 5));
};

/** Says that it will be longer. */
export const cutLength: Misdeed = ({ answer, socket }) => {
  answer.writeHead(200, { ...json, 'content-length': '1000' });
  answer.write(folder, () => socket.end());
};

/** Without the last chunk. What has come is JSON that looks whole. */
export const cutChunks: Misdeed = ({ answer, socket }) => {
  answer.writeHead(200, json);
  answer.write(folder, () => socket.end());
};

/** Says that it will be shorter than it is. */
export const beyondLength: Misdeed = ({ socket }) => {
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n${folder}`);
};

/** What is no HTTP at all. */
export const gibberish: Misdeed = ({ socket }) => {
  socket.end('SSH-2.0-OpenSSH_9.6\r\n');
};

/** A byte at a time. */
export const drip =
  (everyMs: number): Misdeed =>
  ({ answer }) => {
    answer.writeHead(200, { ...json, 'content-length': String(folder.length) });
    let at = 0;
    const timer = setInterval(() => {
      answer.write(folder[at++] ?? '');
      if (at === folder.length) answer.end();
    }, everyMs);
    answer.on('close', () => {
      clearInterval(timer);
    });
  };

/** Begins, and does not go on. */
export const stall: Misdeed = ({ answer }) => {
  answer.writeHead(200, { ...json, 'content-length': '1000' });
  answer.write(folder.slice(0, 10));
};

export const gzipped: Misdeed = ({ answer, request }) => {
  answer.writeHead(request.method === 'POST' ? 201 : 200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync(folder));
};

/** Wrong in the middle of what is compressed. */
export const damagedGzip: Misdeed = ({ answer }) => {
  const bytes = gzipSync(folder.repeat(100));
  bytes.fill(0xff, 12, 30);
  answer.writeHead(200, { ...json, 'content-encoding': 'gzip', 'content-length': String(bytes.length) }).end(bytes);
};

/** Whole for HTTP, though the compressed content is only half of it. */
export const halfGzip: Misdeed = ({ answer }) => {
  const bytes = gzipSync(folder);
  answer.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bytes.subarray(0, bytes.length >> 1));
};

/** One GB, and it says so. */
export const hugeDeclared: Misdeed = ({ answer }) => {
  answer.writeHead(200, { ...json, 'content-length': String(2 ** 30) });
  pour(answer, Buffer.alloc(65_536, ' '));
};

/** No end, and nothing said of it. */
export const endless: Misdeed = ({ answer }) => {
  answer.writeHead(200, json);
  pour(answer, Buffer.alloc(65_536, ' '));
};

/** A GB, in a megabyte. */
export const bomb: Misdeed = ({ answer }) => {
  answer.writeHead(200, { ...json, 'content-encoding': 'gzip' });
  // A gzip file may have many members (RFC 1952, section 2.2).
  pour(answer, gzipSync(Buffer.alloc(2 ** 20, ' ')));
};

/** Writes the same bytes for as long as somebody takes them. */
export function pour(answer: ServerResponse, bytes: Buffer): void {
  const more = () => {
    while (!answer.destroyed && answer.write(bytes));
  };
  answer.on('drain', more);
  more();
}

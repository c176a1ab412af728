import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { json as jsonOf } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { pageText } from './canned-responses.js';

// The HTTP server for transfers, in a separate process. It reads uploads at full speed and neither stores nor verifies them. The ID of a file,
// and of an upload session, is the file's size. A folder whose ID is a number other than 0 has as many small files, whose IDs have 13 digits. A message sets the delay in milliseconds between the last byte of a part, or the request for a
// page, and the response. Arguments: none, or the PEM files of a certificate and its key, for TLS.

const partSize = 8 * 1024 * 1024;
/** Bytes of a small file. */
const smallBytes = 4096;
/** The first ID of a small file. */
const firstSmall = 1e12;
const pageLength = 1000;
const chunk = Buffer.alloc(256 * 1024, 'box');
const digests = new Map<number, string>();
let delayMs = 0;

const [, , certFile, keyFile] = process.argv;
const isTls = certFile !== undefined && keyFile !== undefined;
const origin = (host: string | undefined) => `${isTls ? 'https' : 'http'}://${String(host)}`;

const answer: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [path, id] = /^(?:\/api)?\/2\.0\/files\/(?:upload_sessions\/)?(\d+)/.exec(pathname) ?? [pathname];
  const size = id !== undefined && Number(id) >= firstSmall ? smallBytes : Number(id);
  const folder = /^\/2\.0\/folders\/([1-9]\d*)\/items$/.exec(pathname)?.[1];
  const rest = pathname.slice(path.length);
  if (pathname.endsWith('/files/upload_sessions')) void createSession(request, response);
  else if (pathname.endsWith('/files/content')) void receiveFile(request, response);
  else if (folder !== undefined) sendSmallFiles(response, Number(folder), Number(searchParams.get('marker') ?? '0'));
  else if (pathname === '/2.0/folders/0/items') sendPage(response, searchParams.get('marker'));
  else if (pathname.startsWith('/content/')) void sendContent(response, Number(pathname.slice('/content/'.length)));
  else if (id === undefined) response.writeHead(404).end();
  else if (request.method === 'PUT') void receivePart(request, response);
  else if (rest === '/parts') sendJson(response, 200, { entries: [], total_count: partsOf(size) });
  else if (rest === '/commit') void commit(request, response, size);
  else if (rest === '/content') response.writeHead(302, { location: `${origin(request.headers.host)}/content/${String(size)}` }).end();
  else sendJson(response, 200, { type: 'file', id, name: 'file.bin', size, sha1: digestOf(size) });
};
const server = isTls ? createTlsServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, answer) : createServer(answer);
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => process.send?.(origin(`127.0.0.1:${String((server.address() as AddressInfo).port)}`)));

process.on('message', (ms: number) => {
  delayMs = ms;
  process.send?.('set');
});
process.on('disconnect', () => process.exit());

async function createSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { file_size: size } = (await jsonOf(request)) as { file_size: number };
  const url = `${origin(request.headers.host)}/api/2.0/files/upload_sessions/${String(size)}`;
  sendJson(response, 201, {
    type: 'upload_session',
    id: String(size),
    part_size: partSize,
    total_parts: partsOf(size),
    num_parts_processed: 0,
    session_expires_at: '2099-01-01T00:00:00Z',
    session_endpoints: { upload_part: url, commit: `${url}/commit`, list_parts: `${url}/parts`, status: url, abort: url },
  });
}

/** A small file in one request. All have the same content. */
async function receiveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await drained(request);
  afterDelay(() => {
    const file = { type: 'file', id: '1', name: 'file.bin', size: smallBytes, sha1: digestOf(smallBytes) };
    sendJson(response, 201, { total_count: 1, entries: [file] });
  });
}

function sendSmallFiles(response: ServerResponse, count: number, start: number): void {
  const end = Math.min(count, start + pageLength);
  const entries = Array.from({ length: end - start }, (_, index) => {
    const name = `${String(start + index)}.bin`;
    return { type: 'file', id: String(firstSmall + start + index), name, size: smallBytes, sha1: digestOf(smallBytes) };
  });
  sendJson(response, 200, { entries, limit: pageLength, ...(end < count ? { next_marker: String(end) } : {}) });
}

async function receivePart(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await drained(request);
  const [, first, last] = /bytes (\d+)-(\d+)/.exec(request.headers['content-range'] ?? '') ?? [];
  // Copied from the request: hashing here would cost more than sending.
  const sha1 = Buffer.from(String(request.headers['digest']).replace('sha=', ''), 'base64').toString('hex');
  const offset = Number(first);
  afterDelay(() => {
    sendJson(response, 200, { part: { part_id: `P${String(first)}`, offset, size: Number(last) + 1 - offset, sha1 } });
  });
}

async function commit(request: IncomingMessage, response: ServerResponse, size: number): Promise<void> {
  await drained(request);
  sendJson(response, 201, { total_count: 1, entries: [{ type: 'file', id: '1', name: 'file.bin', size }] });
}

function sendPage(response: ServerResponse, marker: string | null): void {
  const text = pageText(Number(marker ?? '0'));
  afterDelay(() => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
}

async function sendContent(response: ServerResponse, size: number): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
  // Ignores clients that disconnect early.
  await pipeline(Readable.from(contentOf(size)), response).catch(() => undefined);
}

function* contentOf(size: number): Generator<Buffer> {
  for (let remaining = size; remaining > 0; remaining -= chunk.length)
    yield remaining < chunk.length ? chunk.subarray(0, remaining) : chunk;
}

async function drained(request: IncomingMessage): Promise<void> {
  request.resume();
  await new Promise((resolve) => request.once('end', resolve).once('close', resolve));
}

function afterDelay(respond: () => void): void {
  if (delayMs === 0) respond();
  else setTimeout(respond, delayMs);
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function partsOf(size: number): number {
  return Math.ceil(size / partSize);
}

function digestOf(size: number): string {
  const known = digests.get(size);
  if (known !== undefined) return known;
  const hash = createHash('sha1');
  for (const piece of contentOf(size)) hash.update(piece);
  const digest = hash.digest('hex');
  digests.set(size, digest);
  return digest;
}

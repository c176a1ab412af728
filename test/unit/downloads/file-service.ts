import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../../src/client.js';
import type { BoxOptions } from '../../../src/core/options/options.js';
import { sha1 } from '../../support/servers/upload-service.js';

/** One content request, as the service received it. */
export interface ContentRequest {
  readonly range: string | undefined;
  readonly version: string | null;
  readonly encoding: string | undefined;
  /** Zero-based index among the content requests. */
  readonly index: number;
}

/** How the service distorts the response to one content request. An empty object leaves it correct. */
export interface ServerFault {
  status?: number;
  /** Replaces the correct Content-Range. An empty string omits the header. */
  contentRange?: string;
  headers?: Record<string, string>;
  /** Sends the bytes of another file. */
  content?: Uint8Array;
  /** Closes the connection after this number of body bytes. */
  cutAfter?: number;
  /** Stops sending after this number of body bytes and keeps the connection open. */
  stallAfter?: number;
  /** Ends the body properly after this number of bytes. */
  endAfter?: number;
  /** Sends the whole file in response to a range request. */
  ignoreRange?: true;
  /** Number of surplus bytes to append. */
  extraBytes?: number;
  /** Sends at most this number of bytes of the range, with the matching Content-Range. */
  maxBytes?: number;
}

export interface FileService {
  readonly url: string;
  readonly content: Uint8Array;
  readonly requests: readonly ContentRequest[];
  /** Paths of all requests. */
  readonly paths: readonly string[];
  /** Number of responses that are not closed yet. */
  openResponses(): number;
  client(options?: Partial<BoxOptions>): BoxClient;
}

interface FileServiceOptions {
  onContent?: (request: ContentRequest) => ServerFault | undefined | Promise<undefined>;
  /** Overrides for the file metadata. */
  metadata?: Record<string, unknown>;
}

/** A service on the loopback interface with one file and configurable faults. It closes when the test finishes. */
export async function fileService(content: Uint8Array, { onContent, metadata }: FileServiceOptions = {}): Promise<FileService> {
  const requests: ContentRequest[] = [];
  const paths: string[] = [];
  const sockets = new Set<Socket>();
  let openResponses = 0;
  const fileMetadata = { type: 'file', id: '7', name: 'film.mov', size: content.length, sha1: sha1(content).digest('hex') };

  const sendContent = async (incoming: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const range = incoming.headers.range;
    const [version, encoding] = [url.searchParams.get('version'), incoming.headers['accept-encoding']];
    const request: ContentRequest = { range, version, encoding, index: requests.length };
    requests.push(request);
    const fault = (await onContent?.(request)) ?? {};
    const source = fault.content ?? content;
    const match = fault.ignoreRange === true ? null : /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
    const start = Number(match?.[1] ?? 0);
    const requestedEnd = match?.[2] === undefined || match[2] === '' ? source.length : Math.min(source.length, Number(match[2]) + 1);
    const end = Math.min(requestedEnd, start + (fault.maxBytes ?? Infinity));
    const body = Buffer.concat([source.subarray(start, end), Buffer.alloc(fault.extraBytes ?? 0)]);
    const contentRange = fault.contentRange ?? `bytes ${String(start)}-${String(end - 1)}/${String(source.length)}`;
    const status = fault.status ?? (match === null ? 200 : 206);
    const isChunked = fault.endAfter !== undefined;
    response.writeHead(status, {
      ...(isChunked ? {} : { 'content-length': String(body.length) }),
      ...(status === 206 && contentRange !== '' ? { 'content-range': contentRange } : {}),
      ...fault.headers,
    });
    const sent = body.subarray(0, fault.cutAfter ?? fault.stallAfter ?? fault.endAfter ?? body.length);
    for (let at = 0; at < sent.length && !response.destroyed; at += 65_536) {
      await new Promise((resolve) => response.write(sent.subarray(at, at + 65_536), resolve));
    }
    if (fault.cutAfter !== undefined) response.write('', () => setTimeout(() => incoming.socket.destroy(), 2));
    else if (fault.stallAfter === undefined) response.end();
    response.flushHeaders();
  };

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', 'http://service');
    paths.push(url.pathname);
    openResponses += 1;
    response.on('close', () => (openResponses -= 1));
    if (url.pathname.endsWith('/content')) {
      void sendContent(incoming, response, url).catch(() => incoming.socket.destroy());
      return;
    }
    const isVersion = url.pathname.includes('/versions/');
    const body = {
      ...fileMetadata,
      ...(isVersion ? { type: 'file_version' } : { file_version: { type: 'file_version', id: '70' } }),
      ...metadata,
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  onTestFinished(close);
  return {
    url,
    content,
    requests,
    paths,
    openResponses: () => openResponses,
    client: (options) =>
      createBoxClient({
        auth: developerToken('token-1'),
        baseUrl: url,
        retry: { baseMs: 1, attempts: 3 },
        timeouts: { idleMs: 150 },
        ...options,
      }),
  };
}

/** Applies one fault per content request, in order. Later requests get correct responses. */
export const faultSequence =
  (...faults: ServerFault[]) =>
  ({ index }: ContentRequest): ServerFault | undefined =>
    faults[index];

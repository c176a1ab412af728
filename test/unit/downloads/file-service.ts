import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { developerToken } from '../../../src/auth/grants/developer-token.js';
import { createBoxClient, type BoxClient } from '../../../src/client.js';
import type { BoxOptions } from '../../../src/core/options/options.js';
import { sha1 } from '../../support/servers/upload-service.js';

/** One request for bytes, as the service saw it. */
export interface ContentRequest {
  readonly range: string | undefined;
  readonly version: string | null;
  readonly encoding: string | undefined;
  /** Counted from 0. */
  readonly index: number;
}

/** What becomes of one request for bytes. Without anything it is answered as it should be. */
export interface Misdeed {
  status?: number;
  /** In place of the right one. */
  contentRange?: string;
  headers?: Record<string, string>;
  /** The bytes of another file. */
  content?: Uint8Array;
  /** The connection breaks after so many bytes of the answer. */
  cutAfter?: number;
  /** Nothing comes after so many bytes of the answer, and the connection stays. */
  stallAfter?: number;
  /** The answer ends in good order after so many bytes. */
  endAfter?: number;
  /** The whole comes, though a range was asked for. */
  ignoreRange?: true;
  /** So many bytes too many. */
  extra?: number;
  /** Fewer bytes than were asked for, in good order and with the right Content-Range. */
  atMost?: number;
}

export interface FileService {
  readonly url: string;
  readonly content: Uint8Array;
  readonly requests: readonly ContentRequest[];
  /** Paths of all requests. */
  readonly paths: readonly string[];
  /** Answers that somebody still waits for. */
  openAnswers(): number;
  client(options?: Partial<BoxOptions>): BoxClient;
}

interface Behaviour {
  onContent?: (request: ContentRequest) => Misdeed | undefined | Promise<undefined>;
  /** What the file says of itself, in place of the truth. */
  facts?: Record<string, unknown>;
}

/** A service of the loopback with one file, whose answers can be wrong. It is gone when the test is. */
export async function fileService(content: Uint8Array, { onContent, facts }: Behaviour = {}): Promise<FileService> {
  const requests: ContentRequest[] = [];
  const paths: string[] = [];
  const sockets = new Set<Socket>();
  let openAnswers = 0;
  const truth = { type: 'file', id: '7', name: 'film.mov', size: content.length, sha1: sha1(content).digest('hex') };

  const sendContent = async (incoming: IncomingMessage, answer: ServerResponse, url: URL): Promise<void> => {
    const range = incoming.headers.range;
    const [version, encoding] = [url.searchParams.get('version'), incoming.headers['accept-encoding']];
    const request: ContentRequest = { range, version, encoding, index: requests.length };
    requests.push(request);
    const misdeed = (await onContent?.(request)) ?? {};
    const source = misdeed.content ?? content;
    const match = misdeed.ignoreRange === true ? null : /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
    const start = Number(match?.[1] ?? 0);
    const asked = match?.[2] === undefined || match[2] === '' ? source.length : Math.min(source.length, Number(match[2]) + 1);
    const end = Math.min(asked, start + (misdeed.atMost ?? Infinity));
    const body = Buffer.concat([source.subarray(start, end), Buffer.alloc(misdeed.extra ?? 0)]);
    const contentRange = misdeed.contentRange ?? `bytes ${String(start)}-${String(end - 1)}/${String(source.length)}`;
    const status = misdeed.status ?? (match === null ? 200 : 206);
    const isChunked = misdeed.endAfter !== undefined;
    answer.writeHead(status, {
      ...(isChunked ? {} : { 'content-length': String(body.length) }),
      ...(status === 206 && contentRange !== '' ? { 'content-range': contentRange } : {}),
      ...misdeed.headers,
    });
    const sent = body.subarray(0, misdeed.cutAfter ?? misdeed.stallAfter ?? misdeed.endAfter ?? body.length);
    for (let at = 0; at < sent.length && !answer.destroyed; at += 65_536) {
      await new Promise((resolve) => answer.write(sent.subarray(at, at + 65_536), resolve));
    }
    if (misdeed.cutAfter !== undefined) answer.write('', () => setTimeout(() => incoming.socket.destroy(), 2));
    else if (misdeed.stallAfter === undefined) answer.end();
    answer.flushHeaders();
  };

  const server = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '/', 'http://service');
    paths.push(url.pathname);
    openAnswers += 1;
    answer.on('close', () => (openAnswers -= 1));
    if (url.pathname.endsWith('/content')) {
      void sendContent(incoming, answer, url).catch(() => incoming.socket.destroy());
      return;
    }
    const isVersion = url.pathname.includes('/versions/');
    const body = { ...truth, ...(isVersion ? { type: 'file_version' } : { file_version: { type: 'file_version', id: '70' } }), ...facts };
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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
    openAnswers: () => openAnswers,
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

/** Answers of a list, one after the other, and good ones when they are used up. */
export const inTurn =
  (...misdeeds: Misdeed[]) =>
  ({ index }: ContentRequest): Misdeed | undefined =>
    misdeeds[index];

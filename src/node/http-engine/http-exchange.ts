import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { BoxConfigError } from '../../core/errors/box-errors.js';
import { startTimer } from '../../core/util/clock.js';
import { Exchange, type FastRequest } from '../fast-fetch/fast-exchange.js';
import type { FastResponse } from '../fast-fetch/fast-response.js';
import { connectTimeoutError, connectTimeoutMs } from './connect-timeout.js';
import type { ConnectionPool } from './connection-pool.js';
import { frameRequest, requireLength } from './frame-request.js';
import { withoutBrackets } from './tunnel-agent.js';

/** Sends a request over `node:http` or `node:https`. */
export class HttpExchange extends Exchange {
  readonly #pool: ConnectionPool;
  #message: http.ClientRequest | undefined;
  #response: http.IncomingMessage | undefined;
  /** The request is being written to a connection. */
  #isWriting = false;

  constructor(pool: ConnectionPool, request: FastRequest, resolve: (response: FastResponse) => void, reject: (error: unknown) => void) {
    super(request, resolve, reject);
    this.#pool = pool;
  }

  protected override send(): void {
    const { url, method, body } = this.request;
    const route = this.#pool.route(url);
    const { headers, length } = frameRequest(this.request, route.headers);
    const message = openMessage({
      protocol: route.url.protocol,
      host: withoutBrackets(route.url.hostname),
      port: route.url.port,
      method,
      path: route.target,
      headers,
      agent: route.agent,
      // As `fetch` does, instead of ignoring repeated fields.
      joinDuplicateHeaders: true,
    });
    this.#message = message;
    // The size limit of headers suffices. More than 2,000 would be ignored without an error.
    message.maxHeadersCount = 0;
    message.on('socket', (socket) => {
      this.#onSocket(socket);
    });
    message.on('response', (response) => {
      this.#onResponse(response);
    });
    message.on('error', (error) => {
      // Bytes after a complete response are an error of the connection. The response still ends.
      if (this.#response?.complete !== true) this.onFailure(error, !this.#isWriting);
    });
    message.on('close', () => {
      // Without an event before it, if the server switches protocols.
      if (this.#response === undefined) this.onFailure(new Error('The connection closed before a response.'), !this.#isWriting);
    });
    this.#pool.track(message);
    const { content } = body;
    if (content === null) message.end();
    else if (typeof content === 'string' || content instanceof Uint8Array) message.end(content);
    else {
      this.#sendChunks(message, content, length).catch((error: unknown) => {
        this.abort(error);
      });
    }
  }

  protected override pauseSource(): void {
    this.#response?.pause();
  }

  protected override resumeSource(): void {
    this.#response?.resume();
  }

  protected override cancelSource(reason: Error): void {
    this.#message?.destroy(reason);
  }

  #onSocket(socket: Socket & { secureConnecting?: boolean }): void {
    if (!socket.connecting && socket.secureConnecting !== true) {
      this.#isWriting = true;
      return;
    }
    const stopTimer = startTimer(connectTimeoutMs, () => {
      this.#message?.destroy(connectTimeoutError());
    });
    socket.once('close', stopTimer);
    socket.once('secureConnecting' in socket ? 'secureConnect' : 'connect', () => {
      stopTimer();
      this.#isWriting = true;
    });
  }

  #onResponse(response: http.IncomingMessage): void {
    this.#response = response;
    const { headers, statusCode = 0, statusMessage = '' } = response;
    const keepAlive = headers['keep-alive'];
    if (typeof keepAlive === 'string') this.#pool.noteKeepAlive(response.socket, keepAlive);
    response.on('data', (chunk: Buffer) => {
      this.onChunk(chunk);
    });
    response.on('end', () => {
      this.onEnd();
      // The server has responded before it had all content, so the connection cannot be reused.
      if (this.#message?.writableFinished === false) this.#message.destroy();
    });
    response.on('error', (error) => {
      this.onFailure(error, false);
    });
    this.onHead(statusCode, statusMessage, headers);
  }

  async #sendChunks(message: http.ClientRequest, content: AsyncIterable<Uint8Array>, length: number | undefined): Promise<void> {
    let sent = 0;
    for await (const chunk of content) {
      if (message.destroyed) return;
      sent += chunk.length;
      if (length !== undefined && sent > length) break;
      // An empty chunk would end the content.
      if (chunk.length > 0 && !message.write(chunk)) await drained(message);
    }
    if (message.destroyed) return;
    requireLength(length, sent);
    message.end();
  }
}

/**
 * Calls `request` of the default export, which msw and nock replace, and of the module for the protocol, by which agents of other packages
 * recognize HTTPS.
 */
function openMessage(options: https.RequestOptions & { joinDuplicateHeaders: true }): http.ClientRequest {
  try {
    return (options.protocol === 'https:' ? https : http).request(options);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_INVALID_PROTOCOL') throw error;
    const advice = 'Pass a function that returns an agent for each protocol.';
    throw new BoxConfigError(`fastTransport: agent does not support ${String(options.protocol)}. ${advice}`, { cause: error });
  }
}

function drained(message: http.ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      message.off('drain', end).off('close', end);
      resolve();
    };
    message.on('drain', end).on('close', end);
  });
}
